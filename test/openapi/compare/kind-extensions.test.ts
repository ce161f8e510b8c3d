import { expect, test } from "vitest";
import { compareSides, type CompareOptions } from "../../../openapi/compare/compare.js";
import { linesOf, sideOf } from "./support/sides.js";

interface Options {
  readonly name?: string;
  readonly more?: object;
  readonly dialect?: string;
}

/** A document with one kind, whose definition says more. */
function document({ name = "v1.Kite", more = {}, dialect = "2.0" }: Options): string {
  const is2 = dialect === "2.0";
  const reference = `#/${is2 ? "definitions" : "components/schemas"}/${name}`;
  const schema = { $ref: reference };
  const definitions = {
    [name]: {
      type: "object",
      properties: { color: { type: "string" } },
      "x-kubernetes-group-version-kind": [{ group: "wind.example.com", version: "v1", kind: "Kite" }],
      ...more,
    },
  };
  return JSON.stringify({
    ...(is2 ? { swagger: "2.0" } : { openapi: dialect }),
    info: { title: "Wind", version: "v1" },
    paths: {
      "/apis/wind.example.com/v1/kites/{name}": {
        get: {
          parameters: [
            {
              name: "name",
              in: "path",
              required: true,
              ...(is2 ? { type: "string" } : { schema: { type: "string" } }),
            },
          ],
          responses: {
            "200": { description: "OK", ...(is2 ? { schema } : { content: { "application/json": { schema } } }) },
          },
        },
      },
    },
    ...(is2 ? { definitions } : { components: { schemas: definitions } }),
  });
}

const compare = async (
  old: Options,
  now: Options,
  options: CompareOptions = { all: true },
): Promise<readonly string[]> =>
  linesOf(compareSides(await sideOf(document(old), "old.json"), await sideOf(document(now), "new.json"), options));

const resource = {
  group: "wind.example.com",
  version: "v1",
  kind: "Kite",
  plural: "kites",
  singular: "kite",
  scope: "Cluster",
};
const column = { name: "Color", type: "string", jsonPath: ".color" };

test.each(["2.0", "3.0.0", "3.1.0"])("what a kind says of its resources is told apart (%s)", async (dialect) => {
  const resources = (more: object): object => ({ "x-groupversion-resources": [{ ...resource, ...more }] });
  const changes = await compare(
    { more: resources({ shortNames: ["ki"] }), dialect },
    { more: resources({ shortNames: ["kt"], scope: "Namespaced" }), dialect },
  );
  expect(changes).toEqual([
    "breaking scope-changed wind.example.com/v1 Kite",
    "dangerous short-name-removed wind.example.com/v1 Kite",
    "safe short-name-added wind.example.com/v1 Kite",
  ]);
});

test("each extension has findings of its own", async () => {
  const pairs: readonly (readonly [old: object, now: object, ids: readonly string[]])[] = [
    [
      { "x-groupversion-resources": [{ ...resource, shortNames: ["ki"], categories: ["toys"] }] },
      { "x-groupversion-resources": [{ ...resource, shortNames: ["kt"], singular: "dragon", scope: "Namespaced" }] },
      ["scope-changed", "category-removed", "short-name-removed", "singular-changed", "short-name-added"],
    ],
    [
      { "x-groupversion-printer-columns": [column, { ...column, name: "Old" }] },
      {
        "x-groupversion-printer-columns": [
          { ...column, jsonPath: ".size" },
          { ...column, name: "New" },
        ],
      },
      ["column-changed", "column-removed", "column-added"],
    ],
    [
      { "x-groupversion-scale": { specReplicasPath: ".spec.a", statusReplicasPath: ".status.a" } },
      { "x-groupversion-scale": { specReplicasPath: ".spec.b", statusReplicasPath: ".status.a" } },
      ["scale-path-changed"],
    ],
    [
      { "x-groupversion-scale": { specReplicasPath: ".spec.a", statusReplicasPath: ".status.a" } },
      {},
      ["scale-removed"],
    ],
    [{}, { "x-groupversion-version": { served: false } }, ["version-unserved"]],
    [{}, { "x-groupversion-version": { deprecated: true } }, ["version-deprecated"]],
    [{}, { "x-groupversion-version": { storage: true } }, ["storage-version-changed"]],
    [{ "x-groupversion-version": { storage: true } }, {}, ["extension-changed"]],
    [
      { "x-kubernetes-selectable-fields": [{ fieldPath: "color" }] },
      { "x-kubernetes-selectable-fields": [{ fieldPath: "size" }] },
      ["selectable-field-removed", "selectable-field-added"],
    ],
    // What cannot be read is still told.
    [{ "x-groupversion-scale": 1 }, { "x-groupversion-scale": 2 }, ["extension-changed"]],
  ];
  for (const [old, now, ids] of pairs) {
    const found = await compare({ more: old }, { more: now });
    expect(found.map((line) => line.split(" ")[1])).toEqual(ids);
  }
});

test("a definition with another name is told where clients count", async () => {
  const [old, now] = [{ name: "v1.Kite" }, { name: "wind.v1.Kite" }];
  expect(await compare(old, now)).toEqual([]);
  expect(await compare(old, now, { clients: true })).toEqual(["dangerous definition-renamed v1.Kite"]);
});
