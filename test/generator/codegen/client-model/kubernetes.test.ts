import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { groupId, groupVersionId } from "../../../../openapi/kubernetes/group-version.js";
import type { ClientModel, Operation } from "../../../../generator/codegen/client-model/client-model.js";
import { foreignDocuments, ownDocuments } from "../../../support/documents/corpus-documents.js";
import { modelOf, modelOfFile, type Json } from "../../../support/documents/model-of.js";

const PATIENCE = 60_000;

const operationsOf = (model: ClientModel): readonly Operation[] => model.groups.flatMap((group) => group.operations);

const upperCamel = (tag: string): string =>
  tag
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** Documents with the number of operations, and of distinct names without the tag. */
const documents: readonly (readonly [name: string, operations: number, names: number])[] = [
  ["spec-output/swagger.json", 573, 510],
  ["kubernetes/v1.5", 573, 510],
  ["kubernetes/v1.9", 958, 598],
  ["kubernetes/v1.36-dev", 1123, 857],
  ["kubernetes/federation-v1.8-dev", 142, 138],
];

describe.each(documents)("%s (needs ../shared)", (name, operations, names) => {
  const document = [...ownDocuments, ...foreignDocuments].find((each) => each.name === name);

  test.skipIf(document === undefined)(
    "operations have the names of the official client, unique within each tag",
    async () => {
      const { model, diagnostics } = await modelOfFile(document?.file ?? "");
      expect(diagnostics).toEqual([]);
      const all = operationsOf(model);
      expect(all).toHaveLength(operations);
      expect(new Set(all.map(({ nameHint }) => nameHint)).size).toBe(names);
      for (const group of model.groups) {
        const hints = group.operations.map(({ nameHint }) => nameHint);
        // The preprocessing of kubernetes-client/gen removes every occurrence of the tag from the id.
        expect(hints).toEqual(
          group.operations.map(({ operationId = "" }) => operationId.replaceAll(upperCamel(group.id), "")),
        );
        expect(new Set(hints).size).toBe(hints.length);
      }
    },
    PATIENCE,
  );

  test.skipIf(document === undefined)(
    "derived actions equal the stated ones, and every resource has its kind and type",
    async () => {
      const { model } = await modelOfFile(document?.file ?? "");
      const source = JSON.parse(readFileSync(document?.file ?? "", "utf8")) as {
        paths: Record<string, Record<string, { readonly "x-kubernetes-action"?: string }>>;
      };
      const withoutExtension = JSON.parse(
        readFileSync(document?.file ?? "", "utf8").replaceAll('"x-kubernetes-action"', '"x-action"'),
      ) as { readonly [key: string]: Json };
      const derived = await modelOf(withoutExtension);
      for (const { id, method, path: template, kubernetes } of operationsOf(model)) {
        const stated = source.paths[template]?.[method]?.["x-kubernetes-action"];
        if (stated !== undefined) expect(kubernetes?.action, id).toBe(stated === "proxy" ? "connect" : stated);
        expect(derived.operation(id).kubernetes, id).toEqual(kubernetes);
        // The group has only the scale of this resource.
        if (
          kubernetes !== undefined &&
          !id.includes("/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/")
        )
          expect(kubernetes.kind?.kind !== undefined && kubernetes.object !== undefined, id).toBe(true);
      }
    },
    PATIENCE,
  );
});

test("operations have their Kubernetes action, kind and type", async () => {
  const { operation } = await modelOfFile(ownDocuments[0]?.file ?? "");
  const core = { groupVersion: { group: "", version: "v1" } };
  const pod = { kind: { group: "", version: "v1", kind: "Pod" }, object: "v1.Pod" };
  const below = "/api/v1/namespaces/{namespace}/pods";
  const rows: readonly (readonly [id: string, want: object | undefined])[] = [
    [`GET ${below}`, { ...core, ...pod, action: "list", resource: "pods", namespaced: true }],
    ["GET /api/v1/pods", { ...core, ...pod, action: "list", resource: "pods", namespaced: false }],
    [`DELETE ${below}`, { ...core, ...pod, action: "deletecollection", resource: "pods", namespaced: true }],
    [`PATCH ${below}/{name}`, { ...core, ...pod, action: "patch", resource: "pods", namespaced: true }],
    [
      `GET ${below}/{name}/log`,
      { ...core, ...pod, action: "get", resource: "pods", subresource: "log", namespaced: true },
    ],
    [
      `POST ${below}/{name}/exec`,
      { ...core, ...pod, action: "connect", resource: "pods", subresource: "exec", namespaced: true },
    ],
    [
      `PUT ${below}/{name}/proxy/{path}`,
      { ...core, ...pod, action: "connect", resource: "pods", subresource: "proxy", namespaced: true },
    ],
    [
      "GET /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
      { ...core, ...pod, action: "connect", resource: "pods", subresource: "proxy", namespaced: true },
    ],
    [
      "GET /api/v1/watch/namespaces/{namespace}/pods",
      { ...core, ...pod, action: "watchlist", resource: "pods", namespaced: true },
    ],
    [
      "GET /api/v1/watch/namespaces/{namespace}/pods/{name}",
      { ...core, ...pod, action: "watch", resource: "pods", namespaced: true },
    ],
    [
      "PUT /api/v1/namespaces/{name}/finalize",
      {
        ...core,
        kind: { group: "", version: "v1", kind: "Namespace" },
        object: "v1.Namespace",
        action: "put",
        resource: "namespaces",
        subresource: "finalize",
        namespaced: false,
      },
    ],
    ["GET /api/v1/", undefined],
    ["GET /version/", undefined],
  ];
  for (const [id, want] of rows) expect(operation(id).kubernetes, id).toEqual(want);
});

const owners = path.join(import.meta.dirname, "../../../../../shared/specs/kubernetes/v1.5-definition-owners.json");

test.skipIf(!existsSync(owners))(
  "types with short names belong to the GroupVersion in which upstream declares them, with known exceptions (needs ../shared)",
  async () => {
    const { packages } = JSON.parse(readFileSync(owners, "utf8")) as { packages: Record<string, string[]> };
    const { type } = await modelOfFile(ownDocuments[0]?.file ?? "");
    const differing = Object.entries(packages)
      .filter(([name]) => !name.startsWith("machinery/"))
      .flatMap(([name, ids]) =>
        ids.filter((id) => {
          const owner = type(id).groupVersion;
          const group = owner && groupId(owner.group).replace(/(\.authorization)?\.k8s\.io$/, "");
          return `${group ?? ""}/${owner?.version ?? ""}` !== name;
        }),
      );
    // Core uses Scale and comes first; an Eviction is posted to core's pods.
    expect(differing).toEqual(["v1.Scale", "v1.ScaleSpec", "v1.ScaleStatus", "v1beta1.Eviction"]);
  },
);

const item = (definition: string, kind?: Json): Json => ({
  get: {
    operationId: "readNamespacedThing",
    tags: ["x"],
    "x-kubernetes-action": "get",
    ...(kind === undefined ? {} : { "x-kubernetes-group-version-kind": kind }),
    parameters: ["namespace", "name"].map((name) => ({ name, in: "path", required: true, type: "string" })),
    responses: { 200: { description: "", schema: { $ref: `#/definitions/${definition}` } } },
  },
});

test("types with full names belong to the GroupVersion of their name, kind or paths", async () => {
  const object = {
    type: "object",
    properties: { metadata: { $ref: "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" } },
  };
  const gvk = (group: string, version: string, kind: string): Json => [{ group, version, kind }];
  const { model } = await modelOf({
    paths: {
      "/api/v1/namespaces/{namespace}/pods/{name}": item("io.k8s.api.core.v1.Pod"),
      "/apis/rbac.authorization.k8s.io/v1/namespaces/{namespace}/roles/{name}": item("io.k8s.api.rbac.v1.Role"),
      "/apis/example.com/v1/namespaces/{namespace}/foos/{name}": item("com.example.v1.Foo"),
    },
    definitions: {
      "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": { type: "object", properties: { owner: object } },
      "io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions": {
        ...object,
        "x-kubernetes-group-version-kind": [...(gvk("", "v1", "DeleteOptions") as Json[])],
      },
      "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { type: "string", format: "int-or-string" },
      "io.k8s.api.core.v1.Pod": { type: "object", properties: { spec: object } },
      "io.k8s.api.rbac.v1.Role": object,
      "io.k8s.api.apiserverinternal.v1alpha1.StorageVersion": {
        ...object,
        "x-kubernetes-group-version-kind": gvk("internal.apiserver.k8s.io", "v1alpha1", "StorageVersion"),
      },
      "io.k8s.api.apiserverinternal.v1alpha1.ServerStorageVersion": object,
      "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService": {
        ...object,
        "x-kubernetes-group-version-kind": gvk("apiregistration.k8s.io", "v1", "APIService"),
      },
      "com.example.v1.Foo": object,
      "com.example.v1.FooStatus": object,
      "io.k8s.kubernetes.pkg.api.v1.Pod": { $ref: "#/definitions/io.k8s.api.core.v1.Pod" },
    },
  });
  const homes = model.types.map(({ id, nameHint, groupVersion }) => [
    id,
    nameHint.join(" "),
    groupVersion ? groupVersionId(groupVersion) : "-",
  ]);
  expect(homes).toEqual([
    ["com.example.v1.Foo", "Foo", "example.com/v1"],
    ["com.example.v1.FooStatus", "FooStatus", "example.com/v1"],
    [
      "io.k8s.api.apiserverinternal.v1alpha1.ServerStorageVersion",
      "ServerStorageVersion",
      "internal.apiserver.k8s.io/v1alpha1",
    ],
    ["io.k8s.api.apiserverinternal.v1alpha1.StorageVersion", "StorageVersion", "internal.apiserver.k8s.io/v1alpha1"],
    ["io.k8s.api.core.v1.Pod", "Pod", "core/v1"],
    ["io.k8s.api.core.v1.Pod/spec", "Pod spec", "core/v1"],
    ["io.k8s.api.rbac.v1.Role", "Role", "rbac.authorization.k8s.io/v1"],
    ["io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions", "DeleteOptions", "meta/v1"],
    ["io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "ObjectMeta", "meta/v1"],
    ["io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta/owner", "ObjectMeta owner", "meta/v1"],
    ["io.k8s.apimachinery.pkg.util.intstr.IntOrString", "IntOrString", "-"],
    ["io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService", "APIService", "apiregistration.k8s.io/v1"],
  ]);
});

test("one tag for several GroupVersions names none of them", async () => {
  const { model } = await modelOf({
    paths: {
      "/apis/example.com/v1/namespaces/{namespace}/foos/{name}": item("Foo", {
        group: "example.com",
        version: "v1",
        kind: "Foo",
      }),
      "/apis/example.com/v2/namespaces/{namespace}/foos/{name}": item("Foo"),
    },
    definitions: { Foo: { type: "object" } },
  });
  expect(model.groups.map(({ id, groupVersion }) => [id, groupVersion?.version])).toEqual([
    ["example.com/v1", "v1"],
    ["example.com/v2", "v2"],
  ]);
});

test("/api/v1 in its paths does not make an API Kubernetes-style", async () => {
  const { model } = await modelOf({
    paths: { "/api/v1/pets/{name}": { get: { operationId: "readPet", tags: ["pets_v1"], responses: {} } } },
  });
  expect(model.groups).toMatchObject([{ id: "pets_v1", operations: [{ nameHint: "readPet" }] }]);
  expect(model.groups[0]?.groupVersion).toBeUndefined();
  expect(model.groups[0]?.operations[0]?.kubernetes).toBeUndefined();
});
