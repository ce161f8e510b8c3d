import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../generator/index.js";
import { documentKey } from "../../../openapi/kubernetes/document-key.js";
import { partitionV3 } from "../../../openapi/convert/partition/partition-v3.js";
import { toOpenApiV3 } from "../../../openapi/convert/to-openapi-v3.js";
import { REPOSITORY } from "../../support/run-tool.js";
import { documentOf } from "./support/document.js";

const specOf = (...names: string[]): Document =>
  JSON.parse(readFileSync(path.join(REPOSITORY, "spec-output", ...names), "utf8")) as Document;

test.each([
  ["/api/", "api"],
  ["/api/v1/", "api/v1"],
  ["/api/v1/namespaces/{namespace}/pods/{name}/log", "api/v1"],
  ["/apis/", "apis"],
  ["/apis/apps/", "apis/apps"],
  ["/apis/apps/v1beta1/", "apis/apps/v1beta1"],
  ["/apis/rbac.authorization.k8s.io/v1alpha1/roles", "apis/rbac.authorization.k8s.io/v1alpha1"],
  ["/version/", "version"],
  ["/logs/", "logs"],
  ["/logs/{logpath}", "logs"],
  ["/.well-known/openid-configuration/", ".well-known/openid-configuration"],
  ["/openid/v1/jwks/", "openid/v1/jwks"],
])("%s is part of %s", (given, want) => {
  expect(documentKey(given)).toBe(want);
});

describe("the documents of the whole API", () => {
  const exact = specOf("swagger.json");
  const parts = partitionV3(exact);

  test("are those of a real API server", () => {
    const versions = Object.keys(exact.paths).map((given) => given.replace(/^\//, "").split("/"));
    const keys = versions.map(([first = "", ...rest]) =>
      [first, ...rest.slice(0, first === "api" ? 1 : first === "apis" ? 2 : 0)].filter((part) => part !== "").join("/"),
    );
    expect([...parts.keys()]).toEqual([...new Set(keys)].sort());
    expect(parts.size).toBe(26);
  });

  test("have every path once, as in the whole", () => {
    const whole = toOpenApiV3(exact);
    const found = [...parts.values()].flatMap((part) => Object.entries(part.paths));
    expect(found).toHaveLength(Object.keys(whole.paths).length);
    expect(Object.fromEntries(found)).toEqual(whole.paths);
  });

  test("have the same definitions as the documents by GroupVersion", () => {
    const modules: readonly (readonly [key: string, file: readonly string[]])[] = [
      ["api/v1", ["core", "v1.json"]],
      ["apis/apps/v1beta1", ["apps", "v1beta1.json"]],
      ["apis/batch/v2alpha1", ["batch", "v2alpha1.json"]],
      ["apis/extensions/v1beta1", ["extensions", "v1beta1.json"]],
      ["apis/apps", ["apps.json"]],
      ["version", ["version.json"]],
    ];
    for (const [key, file] of modules) {
      const schemas = Object.keys(parts.get(key)?.components?.schemas ?? {});
      expect(schemas.sort(), key).toEqual(Object.keys(specOf(...file).definitions ?? {}).sort());
    }
    expect(parts.get("logs")?.components).not.toHaveProperty("schemas");
  });
});

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const get = (name: string) => ({ get: { responses: { 200: { description: "OK", schema: ref(name) } } } });

test("a part has everything it needs, through cycles, shared entries and subtypes", () => {
  const parts = partitionV3(
    documentOf({
      produces: ["a/b"],
      paths: {
        "/apis/a/v1/x": {
          get: { responses: { 200: { $ref: "#/responses/R" } }, parameters: [{ $ref: "#/parameters/P" }] },
        },
        "/apis/b/v1/x": get("Base"),
        "/c": { get: { responses: {} } },
      },
      definitions: {
        Loop: { properties: { again: ref("Loop"), other: ref("Other") } },
        Other: { items: ref("Loop") },
        Base: { discriminator: "kind" },
        Heir: { allOf: [ref("Base"), { properties: { part: ref("Part") } }] },
        Part: { "x-see": ref("Seen") },
        Seen: {},
        Unused: {},
      },
      parameters: { P: { name: "p", in: "query", type: "string" }, Q: { name: "q", in: "query", type: "string" } },
      responses: { R: { description: "R", schema: ref("Loop") }, S: { description: "S" } },
      securityDefinitions: { key: { type: "basic" } },
      security: [{ key: [] }],
    }),
  );
  const names = [...parts].map(([key, { components = {} }]) => [
    key,
    Object.fromEntries(Object.entries(components).map(([kind, entries]) => [kind, Object.keys(entries as object)])),
  ]);
  expect(Object.fromEntries(names)).toEqual({
    "apis/a/v1": { schemas: ["Loop", "Other"], parameters: ["P"], responses: ["R"], securitySchemes: ["key"] },
    "apis/b/v1": { schemas: ["Base", "Heir", "Part", "Seen"], securitySchemes: ["key"] },
    c: { securitySchemes: ["key"] },
  });
});

describe("kinds", () => {
  const KINDS = "x-kubernetes-group-version-kind";
  const kind = (group: string, version: string, name: string) => ({ group, version, kind: name });
  const options = [kind("", "v1", "DeleteOptions"), kind("a", "v1", "DeleteOptions"), kind("b", "v1", "DeleteOptions")];
  const document = (...others: readonly string[]): Document =>
    documentOf({
      paths: Object.fromEntries(
        ["a", "b", ...others].flatMap((group) => [
          [`/apis/${group}/v1/x`, get("DeleteOptions")],
          [`/apis/${group}/v1/scale`, get("Scale")],
        ]),
      ),
      definitions: {
        DeleteOptions: { [KINDS]: [...options, ...others.map((group) => kind(group, "v1", "DeleteOptions"))] },
        Scale: { [KINDS]: [kind("autoscaling", "v1", "Scale")] },
      },
    });
  const partOf = (given: Document) => partitionV3(given).get("apis/a/v1");

  test("are the part's own and those that it has of core v1", () => {
    expect(partOf(document())?.components?.schemas).toEqual({
      DeleteOptions: { [KINDS]: [options[0], options[1]] },
      Scale: { [KINDS]: [kind("autoscaling", "v1", "Scale")] },
    });
  });

  test("so a new part changes no other", () => {
    expect(JSON.stringify(partOf(document("c")))).toBe(JSON.stringify(partOf(document())));
  });
});
