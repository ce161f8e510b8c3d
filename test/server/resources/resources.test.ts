import { describe, expect, it } from "vitest";
import { definitionResource } from "../../../server/resources/definition-resource.js";
import { documentResources } from "../../../server/resources/document-resources.js";
import type { Document } from "../../../openapi/types/swagger-2.js";

const kind = { group: "garden.example", version: "v1", kind: "Bed" };
const operation = (action: string): object => ({
  "x-kubernetes-action": action,
  "x-kubernetes-group-version-kind": kind,
  responses: { "200": { description: "OK", schema: { $ref: "#/definitions/garden.v1.Bed" } } },
});
const base = "/apis/garden.example/v1/namespaces/{namespace}/beds";

const document: Document = {
  swagger: "2.0",
  info: { title: "Garden", version: "v1" },
  paths: {
    [base]: { get: operation("list"), post: operation("post") },
    [`${base}/{name}`]: { get: operation("get"), put: operation("put") },
    [`${base}/{name}/status`]: { get: operation("get"), put: operation("put") },
    [`${base}/{name}/scale`]: { get: operation("get") },
  } as unknown as Document["paths"],
  definitions: {
    "garden.v1.Bed": {
      type: "object",
      "x-kubernetes-group-version-kind": [kind],
      "x-groupversion-resources": [
        { ...kind, plural: "beds", singular: "bed", shortNames: ["bd"], categories: ["all"] },
      ],
      "x-groupversion-printer-columns": [{ name: "Rows", type: "integer", jsonPath: ".spec.rows" }],
      "x-groupversion-version": { storage: true, deprecated: true },
      properties: {
        spec: { allOf: [{ $ref: "#/definitions/garden.v1.Spec" }], default: {} },
        size: { $ref: "#/definitions/resource.Quantity" },
      },
    },
    "garden.v1.Spec": {
      type: "object",
      required: ["rows"],
      properties: {
        rows: { type: "integer", minimum: 1 },
        plants: { type: "array", items: { type: "string" }, "x-kubernetes-patch-strategy": "merge" },
        free: { type: "object" },
      },
    },
    "resource.Quantity": { type: "string" },
  },
};

describe("resources of a document", () => {
  it("have names, subresources, columns and types", () => {
    const { resources, types } = documentResources(document);
    expect(resources).toEqual([
      expect.objectContaining({
        plural: "beds",
        shortNames: ["bd"],
        scope: "Namespaced",
        storageVersion: "v1",
        custom: false,
      }),
    ]);
    expect(resources[0]?.versions[0]).toEqual({
      name: "v1",
      served: true,
      deprecationWarning: "garden.example/v1 Bed is deprecated",
      verbs: ["create", "get", "list", "update", "watch"],
      status: true,
      scale: { specReplicas: ".spec.replicas", statusReplicas: ".status.replicas" },
      columns: [{ name: "Rows", type: "integer", priority: 0, jsonPath: ".spec.rows" }],
      selectableFields: [],
      type: { ref: "garden.v1.Bed" },
    });
    expect(types["garden.v1.Spec"]).toEqual({
      type: "object",
      required: ["rows"],
      properties: {
        rows: { type: "integer", minimum: 1 },
        plants: { type: "array", items: { type: "string" }, patch: { strategies: ["merge"] } },
        free: { type: "object", preserve: true },
      },
    });
    expect(types["garden.v1.Bed"]?.properties?.["spec"]).toEqual({ ref: "garden.v1.Spec", default: {} });
    expect(types["resource.Quantity"]).toEqual({ type: "string", format: "quantity" });
  });

  it("find their types by what operations answer, where no definition names its kind", () => {
    const {
      "x-kubernetes-group-version-kind": _kind,
      "x-groupversion-resources": _resources,
      ...bare
    } = document.definitions?.["garden.v1.Bed"] ?? {};
    const { resources } = documentResources({
      ...document,
      definitions: { ...document.definitions, "garden.v1.Bed": bare },
    });
    expect(resources[0]?.versions[0]?.type).toEqual({ ref: "garden.v1.Bed" });
  });
});

describe("the resource of a CustomResourceDefinition", () => {
  it("has its versions, preferred first", () => {
    const version = (name: string, storage: boolean): object => ({
      name,
      served: true,
      storage,
      schema: { openAPIV3Schema: { type: "object", properties: { spec: { type: "object" } } } },
      subresources: { status: {}, scale: { specReplicasPath: ".spec.n", statusReplicasPath: ".status.n" } },
      additionalPrinterColumns: [{ name: "Age", type: "date", jsonPath: ".metadata.creationTimestamp" }],
    });
    const model = definitionResource({
      spec: {
        group: "garden.example",
        scope: "Cluster",
        names: { plural: "sheds", kind: "Shed" },
        versions: [version("v1beta1", true), version("v1", false)],
      },
    });
    expect(model).toMatchObject({
      singular: "shed",
      listKind: "ShedList",
      scope: "Cluster",
      custom: true,
      storageVersion: "v1beta1",
    });
    expect(model?.versions.map(({ name }) => name)).toEqual(["v1", "v1beta1"]);
    expect(model?.versions[0]).toMatchObject({
      status: true,
      scale: { specReplicas: ".spec.n", statusReplicas: ".status.n" },
    });
  });
});
