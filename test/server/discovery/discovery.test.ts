import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { aggregatedDiscovery } from "../../../server/discovery/aggregated-discovery.js";
import { compareVersions } from "../../../openapi/kubernetes/versions.js";
import { discoveryOf } from "../../../server/discovery/discovery-of.js";
import type { ApiGroupList, ApiResource, ApiResourceList } from "../../../server/discovery/discovery-documents.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { REPOSITORY } from "../../support/run-tool.js";

const document = (name: string): Document =>
  JSON.parse(readFileSync(path.join(REPOSITORY, "spec-output", name), "utf8")) as Document;

const extended = discoveryOf(document("extended/swagger.json"));
const plain = discoveryOf(document("swagger.json"));

const rows = (discovery: ReadonlyMap<string, object>, root: string): readonly ApiResource[] =>
  (discovery.get(root) as ApiResourceList).resources;

const row = (discovery: ReadonlyMap<string, object>, root: string, name: string): ApiResource | undefined =>
  rows(discovery, root).find((each) => each.name === name);

test("the core group, the list of groups, each group, and each GroupVersion have a document", () => {
  expect(extended.get("/api")).toEqual({ kind: "APIVersions", versions: ["v1"], serverAddressByClientCIDRs: [] });
  const groups = (extended.get("/apis") as ApiGroupList).groups;
  expect(groups.map(({ name }) => name)).toEqual([
    "apps",
    "authentication.k8s.io",
    "authorization.k8s.io",
    "autoscaling",
    "batch",
    "certificates.k8s.io",
    "extensions",
    "policy",
    "rbac.authorization.k8s.io",
    "storage.k8s.io",
  ]);
  const batch = { kind: "APIGroup", apiVersion: "v1", ...groups.find(({ name }) => name === "batch") };
  expect(extended.get("/apis/batch")).toEqual(batch);
  expect(batch).toMatchObject({
    versions: [
      { groupVersion: "batch/v1", version: "v1" },
      { groupVersion: "batch/v2alpha1", version: "v2alpha1" },
    ],
    preferredVersion: { groupVersion: "batch/v1", version: "v1" },
  });
  // Two of the core group, the list of groups, ten groups, and their eleven GroupVersions.
  expect(extended.size).toBe(2 + 1 + 10 + 11);
  for (const root of extended.keys())
    if (root.split("/").length === 4) expect(rows(extended, root).length).toBeGreaterThan(0);
});

test("resources have their kind, scope, verbs and subresources", () => {
  const all = ["create", "delete", "deletecollection", "get", "list", "patch", "proxy", "update", "watch"];
  expect(row(extended, "/api/v1", "pods")).toEqual({
    name: "pods",
    singularName: "pod",
    namespaced: true,
    kind: "Pod",
    verbs: all,
    shortNames: ["po"],
    categories: ["all"],
  });
  expect(row(extended, "/api/v1", "namespaces")).toMatchObject({ kind: "Namespace", namespaced: false });
  expect(row(extended, "/api/v1", "namespaces/finalize")).toEqual({
    name: "namespaces/finalize",
    singularName: "",
    namespaced: false,
    kind: "Namespace",
    verbs: ["update"],
  });
  expect(row(extended, "/api/v1", "bindings")?.verbs).toEqual(["create"]);
  expect(row(extended, "/api/v1", "componentstatuses")).toMatchObject({ namespaced: false, verbs: ["get", "list"] });
  expect(row(extended, "/api/v1", "services")?.verbs).not.toContain("deletecollection");
  expect(row(extended, "/api/v1", "pods/exec")).toMatchObject({ kind: "Pod", verbs: ["create", "get"] });
  expect(row(extended, "/api/v1", "pods/log")).toMatchObject({ kind: "Pod", verbs: ["get"] });
  expect(row(extended, "/api/v1", "pods/proxy")?.verbs).toEqual(["create", "delete", "get", "update"]);
  expect(row(extended, "/api/v1", "pods/eviction")).toMatchObject({
    group: "policy",
    version: "v1beta1",
    kind: "Eviction",
  });
  expect(row(extended, "/apis/extensions/v1beta1", "replicationcontrollers/scale")).toMatchObject({
    kind: "Scale",
    namespaced: true,
  });
  expect(row(extended, "/apis/batch/v2alpha1", "scheduledjobs")).toMatchObject({ kind: "ScheduledJob" });
});

test("without extensions, paths and operation ids give the same result, except for what only extensions express", () => {
  expect([...plain.keys()]).toEqual([...extended.keys()]);
  const different = [...extended.keys()].flatMap((root) =>
    "resources" in (extended.get(root) ?? {})
      ? rows(extended, root)
          .filter((each) => JSON.stringify(each) !== JSON.stringify(row(plain, root, each.name)))
          .map(({ name }) => `${root} ${name}`)
      : [],
  );
  // The group of a kind from another group, and a kind that is registered twice.
  expect(different.sort()).toEqual([
    "/api/v1 pods/eviction",
    "/api/v1 replicationcontrollers/scale",
    "/apis/batch/v2alpha1 scheduledjobs/status",
  ]);
  expect(row(plain, "/api/v1", "pods/eviction")?.kind).toBe("Eviction");
});

test("singular names, short names and categories come from definitions", () => {
  const operation = (kind: string) => ({
    operationId: `list${kind}`,
    responses: { "200": { description: "OK" } },
    "x-kubernetes-action": "list",
    "x-kubernetes-group-version-kind": { group: "shop", version: "v1", kind },
  });
  const moose = { group: "shop", version: "v1", kind: "Moose", plural: "meese", scope: "Cluster" };
  const declared = (...resources: readonly unknown[]): ApiResource | undefined =>
    row(
      discoveryOf({
        swagger: "2.0",
        info: { title: "Zoo", version: "1" },
        paths: {
          "/apis/shop/v1/meese": { get: operation("Moose") },
          "/apis/shop/v1/meese/{name}/status": { get: operation("Moose") },
        },
        definitions: { Moose: { "x-groupversion-resources": resources } },
      }),
      "/apis/shop/v1",
      "meese",
    );
  const names = { singular: "a-moose", shortNames: ["mo", "ms"], categories: ["all", "animals"] };
  const plainRow = { name: "meese", singularName: "moose", namespaced: false, kind: "Moose", verbs: ["list"] };
  expect(declared({ ...moose, ...names })).toEqual({
    ...plainRow,
    singularName: "a-moose",
    shortNames: ["mo", "ms"],
    categories: ["all", "animals"],
  });
  expect(declared(moose)).toEqual(plainRow);
  expect(declared(null, "mo", {}, { ...moose, plural: 1 }, { ...moose, version: "v2", ...names })).toEqual(plainRow);
  expect(declared({ ...moose, singular: 1, shortNames: "mo", categories: [null, "", "all"] })).toEqual({
    ...plainRow,
    categories: ["all"],
  });
  expect(declared({ ...moose, ...names }, moose)?.shortNames).toEqual(["mo", "ms"]);
});

test("names in a document override the built-in ones of Kubernetes' own resources", () => {
  const { definitions, ...rest } = document("extended/swagger.json");
  const pod = { group: "", version: "v1", kind: "Pod", plural: "pods", singular: "pod", shortNames: ["p"] };
  const own = discoveryOf({
    ...rest,
    definitions: { ...definitions, "v1.Pod": { "x-groupversion-resources": [pod] } },
  });
  expect(row(own, "/api/v1", "pods")?.shortNames).toEqual(["p"]);
  expect(row(own, "/api/v1", "pods")?.categories).toBeUndefined();
  expect(row(own, "/api/v1", "services")?.shortNames).toEqual(["svc"]);
});

test("subresources have neither short names nor categories", () => {
  for (const discovery of [extended, plain])
    for (const each of rows(discovery, "/api/v1"))
      if (each.name.includes("/")) expect(Object.keys(each)).not.toEqual(expect.arrayContaining(["shortNames"]));
});

test("an API that is not Kubernetes-style has no discovery, whatever its paths look like", () => {
  const operation = { operationId: "listPets", responses: { "200": { description: "OK" } } };
  const pets: Document = {
    swagger: "2.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/api/v1/pets": { get: operation },
      "/apis/zoo/v1/animals": { get: operation },
      "/pets": { get: operation },
    },
  };
  expect(discoveryOf(pets).size).toBe(0);
});

test("aggregated discovery says the same in one response", () => {
  for (const version of ["v2", "v2beta1"] as const) {
    const aggregated = aggregatedDiscovery(extended, version);
    expect([...aggregated.keys()]).toEqual(["/api", "/apis"]);
    const { items, ...head } = aggregated.get("/apis") as {
      readonly items: readonly {
        readonly metadata: { readonly name: string };
        readonly versions: readonly {
          readonly version: string;
          readonly resources: readonly { readonly resource: string; readonly subresources?: readonly object[] }[];
        }[];
      }[];
    };
    expect(head).toEqual({
      kind: "APIGroupDiscoveryList",
      apiVersion: `apidiscovery.k8s.io/${version}`,
      metadata: {},
    });
    const names = items.flatMap(({ metadata, versions }) =>
      versions.flatMap((each) =>
        each.resources.flatMap(({ resource, subresources = [] }) => [
          `${metadata.name}/${each.version} ${resource}`,
          ...subresources.map(
            (sub) => `${metadata.name}/${each.version} ${resource}/${(sub as { subresource: string }).subresource}`,
          ),
        ]),
      ),
    );
    for (const [root, list] of extended)
      if (root.startsWith("/apis/") && "resources" in list)
        for (const { name } of rows(extended, root)) expect(names).toContain(`${root.slice("/apis/".length)} ${name}`);
    const [core] = (aggregated.get("/api") as { readonly items: readonly unknown[] }).items;
    expect(core).toMatchObject({ metadata: { name: "" }, versions: [{ version: "v1", freshness: "Current" }] });
    const { resources } = (core as { versions: [{ resources: readonly { resource: string }[] }] }).versions[0];
    expect(resources.find(({ resource }) => resource === "pods")).toMatchObject({
      singularResource: "pod",
      shortNames: ["po"],
      categories: ["all"],
    });
    expect(resources.find(({ resource }) => resource === "secrets")).not.toHaveProperty("shortNames");
  }
});

test("versions are preferred in Kubernetes' order", () => {
  const versions = [
    "v1beta1",
    "foo1",
    "v2",
    "v1alpha2",
    "v10",
    "v11beta2",
    "v1",
    "v3beta1",
    "v12alpha1",
    "v11alpha2",
    "foo10",
  ];
  expect(versions.sort(compareVersions)).toEqual([
    "v10",
    "v2",
    "v1",
    "v11beta2",
    "v3beta1",
    "v1beta1",
    "v12alpha1",
    "v11alpha2",
    "v1alpha2",
    "foo1",
    "foo10",
  ]);
});
