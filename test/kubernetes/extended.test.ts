import { describe, expect, it } from "vitest";
import type { Document, Operation, Parameter, Schema } from "../../generator/index.js";
import { METHODS } from "../../openapi/types/methods.js";
import { project } from "./support/project.js";
import { schemasOf } from "./support/schemas-of.js";

const exact = project.spec("swagger.json");
const extended = project.spec("extended/swagger.json");
const definitions = Object.entries(extended.definitions ?? {});

const KINDS = "x-kubernetes-group-version-kind";
const ACTION = "x-kubernetes-action";

interface Gvk {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

const textOf = (gvk: Gvk): string => `${gvk.group}/${gvk.version}.${gvk.kind}`;

const kindsOf = (schema: Schema): readonly Gvk[] => (schema[KINDS] as readonly Gvk[] | undefined) ?? [];

/** Names of definitions by the kinds that they are registered as. */
function byKind(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(document.definitions ?? {}))
    for (const gvk of kindsOf(schema)) found.set(textOf(gvk), [...(found.get(textOf(gvk)) ?? []), name]);
  return found;
}

type Found = readonly [where: string, operation: Operation, shared: readonly Parameter[]];

/** Every operation with `get /path` and the parameters of its path. */
const operationsOf = (document: Document): Found[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Found[] => {
      const operation = item[method];
      return operation === undefined ? [] : [[`${method} ${path}`, operation, item.parameters ?? []]];
    }),
  );

/** Without extensions and defaults, and without `type: object`, which is redundant beside properties. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !key.startsWith("x-") && key !== "default" && !(key === "type" && child === "object"))
      .map(([key, child]) => [key, plain(child)]),
  );
}

describe("the extended document", () => {
  it("equals the exact one without extensions, defaults and type: object", () => {
    expect(JSON.stringify(plain(extended))).toBe(JSON.stringify(plain(exact)));
  });

  it("differs from the exact one, which has no extension and no default anywhere", () => {
    expect(JSON.stringify(exact)).not.toMatch(/"x-|"default":["\d]/);
    expect(JSON.stringify(extended)).toMatch(/"x-kubernetes-/);
  });

  it("has type: object in every definition with properties", () => {
    const objects = definitions.filter(([, schema]) => schema.properties !== undefined);
    expect(objects).toHaveLength(255);
    expect(objects.filter(([, schema]) => schema.type !== "object")).toEqual([]);
    expect(Object.values(exact.definitions ?? {}).filter((schema) => schema.type === "object")).toEqual([]);
  });
});

describe("what kubectl needs of the extended document", () => {
  const registered = byKind(extended);

  it("has one definition for every kind that an operation acts on", () => {
    const acting = operationsOf(extended).filter(([, operation]) => operation[KINDS] !== undefined);
    const discovery = operationsOf(extended).filter(([, operation]) => operation[KINDS] === undefined);
    expect(acting).toHaveLength(546);
    expect(discovery.every(([where]) => /^get .*\/$|^get \/logs\/\{logpath\}$/.test(where))).toBe(true);
    for (const [where, operation] of acting)
      expect(registered.get(textOf(operation[KINDS] as Gvk)), where).toHaveLength(1);
    for (const [kind, names] of registered) expect(names, kind).toHaveLength(1);
  });

  it("has a kind on every definition with its own apiVersion and kind, as resources and lists have", () => {
    const objects = definitions.filter(([, { properties = {} }]) =>
      ["apiVersion", "kind", "metadata"].every((name) => name in properties),
    );
    expect(objects.length).toBeGreaterThan(70);
    expect(objects.filter(([, schema]) => kindsOf(schema).length === 0).map(([name]) => name)).toEqual([]);
  });

  it("has the API's verb on every operation of a resource", () => {
    const counts: Record<string, number> = {};
    for (const [, operation] of operationsOf(extended)) {
      const action = operation[ACTION] as string | undefined;
      expect(action === undefined).toBe(operation[KINDS] === undefined);
      if (action !== undefined) counts[action] = (counts[action] ?? 0) + 1;
    }
    expect(counts).toEqual({
      list: 65,
      post: 44,
      deletecollection: 35,
      get: 63,
      put: 64,
      patch: 61,
      delete: 36,
      watchlist: 64,
      watch: 36,
      connect: 42,
      proxy: 36,
    });
  });

  it("has a kind and a strategic merge on every PATCH", () => {
    const patches = operationsOf(extended).filter(([where]) => where.startsWith("patch "));
    expect(patches).toHaveLength(61);
    for (const [where, operation] of patches) {
      expect(operation[ACTION], where).toBe("patch");
      expect(operation[KINDS], where).toEqual({
        group: expect.any(String) as string,
        kind: expect.any(String) as string,
        version: expect.any(String) as string,
      });
      expect(operation["consumes"], where).toContain("application/strategic-merge-patch+json");
    }
  });

  it("has a merge key for every list that is merged by key, and its items have that key", () => {
    const merged = [...schemasOf(extended, "lenient")].filter(([, s]) => "x-kubernetes-patch-merge-key" in s);
    expect(merged.length).toBeGreaterThanOrEqual(19);
    for (const [pointer, schema] of merged) {
      const item = extended.definitions?.[schema.items?.$ref?.replace("#/definitions/", "") ?? ""];
      expect(schema.type, pointer).toBe("array");
      expect(schema["x-kubernetes-patch-strategy"], pointer).toMatch(/^merge(,retainKeys)?$/);
      expect(Object.keys(item?.properties ?? {}), pointer).toContain(schema["x-kubernetes-patch-merge-key"]);
    }
  });

  it("has a default for every key of a list that items may lack", () => {
    for (const [pointer, schema] of schemasOf(extended, "lenient")) {
      const item = extended.definitions?.[schema.items?.$ref?.replace("#/definitions/", "") ?? ""];
      const name = schema.items?.$ref?.split(".").pop() ?? "";
      for (const key of (schema["x-kubernetes-list-map-keys"] as readonly string[] | undefined) ?? [])
        // A reference without a name has an empty one.
        if (item?.required?.includes(key) !== true && !name.endsWith("ObjectReference"))
          expect(item?.properties?.[key]?.default, `${pointer} ${key}`).toBeDefined();
    }
  });

  it("has matching list types: keys exist in the items, and only on lists of type map", () => {
    for (const [pointer, schema] of schemasOf(extended, "lenient")) {
      const type = schema["x-kubernetes-list-type"];
      const keys = schema["x-kubernetes-list-map-keys"] as readonly string[] | undefined;
      if (type !== undefined) {
        expect(["atomic", "set", "map"], pointer).toContain(type);
        expect(schema.type, pointer).toBe("array");
      }
      expect(keys !== undefined, pointer).toBe(type === "map");
      const item = extended.definitions?.[schema.items?.$ref?.replace("#/definitions/", "") ?? ""];
      for (const key of keys ?? []) expect(Object.keys(item?.properties ?? {}), pointer).toContain(key);
    }
  });
});

describe.skipIf(!project.hasShared)("the extended document beside upstream's of v1.9 (needs ../shared)", () => {
  const later = project.hasShared ? project.upstream("v1.9.json") : extended;
  const [ours, theirs] = [byKind(extended), byKind(later)];
  const shared = [...ours.keys()].filter((kind) => theirs.has(kind));
  const lastPart = (name: string | undefined): string => name?.split(".").pop() ?? "";

  it("registers the same types as the same kinds", () => {
    expect(shared.length).toBeGreaterThan(90);
    for (const kind of shared) {
      const name = lastPart(ours.get(kind)?.[0]);
      // The watch event was named after its kind later.
      expect(name === "Event" && kind.endsWith(".WatchEvent") ? "WatchEvent" : name, kind).toBe(
        lastPart(theirs.get(kind)?.[0]),
      );
    }
  });

  it("has every kind that v1.9 registers for v1.5's own types", () => {
    const own = new Set(definitions.map(([name]) => lastPart(name)));
    const versions = new Set([...ours.keys()].map((kind) => kind.slice(0, kind.lastIndexOf("."))));
    const missing = [...theirs.keys()].filter((kind) => {
      const dot = kind.lastIndexOf(".");
      return !ours.has(kind) && versions.has(kind.slice(0, dot)) && own.has(kind.slice(dot + 1));
    });
    // These are in extensions/v1beta1 only in 1.5, but in apps/v1beta1 as well in 1.9.
    expect(missing.sort()).toEqual([
      "apps/v1beta1.Deployment",
      "apps/v1beta1.DeploymentList",
      "apps/v1beta1.DeploymentRollback",
      "apps/v1beta1.Scale",
    ]);
  });

  it("has v1.9's merge keys and strategies", () => {
    const entries = (document: Document): Map<string, Schema> =>
      new Map(
        Object.entries(document.definitions ?? {}).flatMap(([name, { properties = {} }]) =>
          Object.entries(properties).map(([property, schema]): [string, Schema] => [
            `${name.split(".").slice(-2).join(".")}.${property}`,
            schema,
          ]),
        ),
      );
    const mine = entries(extended);
    const isMerged = (schema: Schema | undefined) => schema !== undefined && "x-kubernetes-patch-strategy" in schema;
    expect([...entries(later)].filter(([name, schema]) => isMerged(schema) && mine.has(name)).length).toBeGreaterThan(
      15,
    );
    const differing = [...entries(later)].flatMap(([name, schema]) => {
      const own = mine.get(name);
      const keys = ["x-kubernetes-patch-merge-key", "x-kubernetes-patch-strategy"];
      return own === undefined || keys.every((key) => own[key] === schema[key]) ? [] : [name];
    });
    expect(differing).toEqual([]);
  });
});

describe.each([
  ["exact", exact],
  ["extended", extended],
])("the operations of the %s document", (_, document) => {
  const operations = operationsOf(document);
  const VERBS = ["get", "log", "read", "replace", "patch", "delete", "watch", "connect", "proxy", "list", "create"];

  it("are 573, with unique ids that begin with a known verb", () => {
    const ids = operations.map(([, { operationId = "" }]) => operationId);
    expect(new Set(ids).size).toBe(573);
    expect(ids.filter((id) => !VERBS.some((verb) => new RegExp(`^${verb}[A-Z]`).test(id)))).toEqual([]);
  });

  it("have one tag each, out of the 26 of the web services", () => {
    expect(operations.filter(([, { tags }]) => tags?.length !== 1)).toEqual([]);
    const tags = new Set(operations.map(([, operation]) => operation.tags?.[0] ?? ""));
    expect(tags.size).toBe(26);
    for (const { document: module } of project.modules("."))
      expect(new Set(operationsOf(module).map(([, operation]) => operation.tags?.[0])).size).toBe(1);
  });

  it("have parameters at the path or at the operation, never at both, sorted by name and place", () => {
    const keys = (list: readonly Parameter[]) => list.map((parameter) => `${parameter.name}\u0000${parameter.in}`);
    for (const [where, operation, shared] of operations) {
      const [own, above] = [keys(operation.parameters ?? []), keys(shared)];
      expect(
        own.filter((key) => above.includes(key)),
        where,
      ).toEqual([]);
      for (const list of [own, above]) {
        expect(list, where).toEqual([...list].sort());
        expect(new Set(list).size, where).toBe(list.length);
      }
      if (operation.parameters !== undefined) expect(own, where).not.toEqual([]);
    }
  });

  it("have parameters that all operations of a path share at the path", () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const lists = METHODS.flatMap((method) => (item[method] === undefined ? [] : [item[method].parameters ?? []]));
      const [first = [], ...others] = lists;
      const everywhere = first.filter(({ name, in: place }) =>
        others.every((list) => list.some((parameter) => parameter.name === name && parameter.in === place)),
      );
      expect(everywhere, path).toEqual([]);
    }
  });

  it("have a required parameter for exactly the placeholders of the path", () => {
    for (const [where, operation, shared] of operations) {
      const places = [...where.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      const inPath = [...shared, ...(operation.parameters ?? [])].filter((parameter) => parameter.in === "path");
      expect(inPath.map(({ name }) => name).sort(), where).toEqual([...places].sort());
      expect(
        inPath.filter(({ required }) => required !== true),
        where,
      ).toEqual([]);
    }
  });
});
