import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { generateJsonSchemas } from "../../../../generator/index.js";
import { writeTree, type Tree } from "../../../support/write-tree.js";

const KIND = `
/**
 * Files about boats.
 * @packageDocumentation
 * @groupVersion boats.example.com/v1
 */
import type { Byte, DateTime, Double, Int32, IntOrString, Quantity } from "groupversion/types";
import type { ListMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/** A boat. */
export interface Boat extends TypeMeta {
  /** Its name. */
  name: string;
  /** @minimum 1 */
  crew?: Int32;
  masts?: Int32;
  /** @minimum 0
   * @exclusiveMinimum */
  speed?: Double;
  load?: Quantity;
  port?: IntOrString;
  logo?: Byte;
  built?: DateTime;
  hull?: "wood" | "steel";
  code?: string | null;
  place?: [Double, Double];
  drive?: Drive;
  /**
   * Kept by another program.
   * @preserveUnknownFields
   */
  papers?: Drive;
  /** @embeddedResource */
  template?: unknown;
  labels?: Record<string, string>;
  other?: { a?: string; [key: string]: unknown };
  /** @listType set */
  names?: string[];
  /** @anyOf [{ "pattern": "^a" }, { "minLength": 3 }] */
  mark?: string;
  cargo?: Box | Bag;
  animal?: Animal;
  tender?: Boat;
}

/**
 * What moves it.
 * @exactlyOneOf sail motor
 */
export interface Drive {
  sail?: {};
  motor?: { power?: Int32 };
}

/** A box. */
export interface Box {
  is: "box";
  width: Double;
}

/** A bag. */
export interface Bag {
  is: "bag";
  weight: Double;
}

/**
 * An animal on board.
 * @discriminator species
 */
export interface Animal {
  species: string;
}

/** A cat. */
export interface Cat extends Animal {
  mice?: Int32;
}

/** Boats. */
export interface BoatList extends TypeMeta {
  metadata?: ListMeta;
  items: Boat[];
}
`;

const HEAD = { apiVersion: "boats.example.com/v1", kind: "Boat", name: "Ada" };

/** Parts of a boat, and whether a file may hold them. */
const trials: readonly (readonly [part: object, ok: boolean])[] = [
  [{}, true],
  [{ name: undefined }, false],
  [{ apiVersion: undefined }, false],
  [{ apiVersion: "boats.example.com/v2" }, false],
  [{ kind: "Ship" }, false],
  [{ colour: "red" }, false],
  [{ crew: 1 }, true],
  [{ crew: 0 }, false],
  [{ crew: null }, false],
  [{ masts: 2 ** 31 - 1 }, true],
  [{ masts: 2 ** 31 }, false],
  [{ masts: 1.5 }, false],
  [{ speed: 0.1 }, true],
  [{ speed: 0 }, false],
  [{ load: "500Mi" }, true],
  [{ load: 1.5 }, true],
  [{ load: "much" }, false],
  [{ port: 80 }, true],
  [{ port: "http" }, true],
  [{ port: true }, false],
  [{ logo: "AAEC" }, true],
  [{ logo: "no base64!" }, false],
  [{ hull: "wood" }, true],
  [{ hull: "paper" }, false],
  [{ code: null }, true],
  [{ place: [1, 2] }, true],
  [{ place: [1] }, false],
  [{ place: [1, 2, 3] }, false],
  [{ drive: { sail: {} } }, true],
  [{ drive: { motor: { power: 3 } } }, true],
  [{ drive: { motor: { speed: 3 } } }, false],
  [{ drive: { sail: { area: 3 } } }, false],
  [{ drive: {} }, false],
  [{ drive: { sail: {}, motor: {} } }, false],
  [{ papers: { sail: {}, stamp: 3 } }, true],
  [{ papers: { stamp: 3 } }, false],
  [{ template: { apiVersion: "v1", kind: "Pod", spec: {} } }, true],
  [{ template: { spec: {} } }, false],
  [{ labels: { a: "b" } }, true],
  [{ labels: { a: 1 } }, false],
  [{ other: { a: "b", c: 1 } }, true],
  [{ other: { a: 1 } }, false],
  [{ names: ["a", "b"] }, true],
  [{ names: ["a", "a"] }, false],
  [{ mark: "ab" }, true],
  [{ mark: "b" }, false],
  [{ cargo: { is: "bag", weight: 3 } }, true],
  [{ cargo: { is: "bag", width: 3 } }, false],
  [{ animal: { species: "cat", mice: 3 } }, true],
  [{ animal: { species: "cat", mice: "three" } }, false],
  [{ tender: { name: "Bo" } }, true],
  [{ tender: { name: "Bo", kind: "Ship" } }, false],
  [{ tender: { name: "Bo", colour: "red" } }, false],
];

let tree: Tree;
beforeAll(() => {
  tree = writeTree({ "v1.ts": KIND });
});
afterAll(() => tree.remove());

/** The schemas under some options, by file. */
async function schemasOf(jsonSchema: object): Promise<ReadonlyMap<string, object>> {
  const config = { sources: ["v1.ts"], dialect: "3.1", profile: "configuration", jsonSchema } as const;
  const { files, diagnostics } = await generateJsonSchemas(config, tree.folder);
  expect(diagnostics).toEqual([]);
  const schemas = files.filter(({ path }) => path.endsWith(".json"));
  return new Map(
    schemas.map(({ path, text }) => [
      path.slice(tree.folder.length + "/schemas/".length).replaceAll("\\", "/"),
      JSON.parse(text) as object,
    ]),
  );
}

/** A strict reader of draft 7: unknown keywords and formats are errors. */
const compile = (schema: object | undefined) =>
  new Ajv({ strictTypes: false, strictTuples: false, formats: { "date-time": true } }).compile(schema ?? {});

describe("a kind's schema and that of all kinds", () => {
  let one: ReturnType<typeof compile>;
  let all: ReturnType<typeof compile>;
  beforeAll(async () => {
    const schemas = await schemasOf({});
    expect([...schemas.keys()]).toEqual(["v1/Boat.json", "v1/BoatList.json", "all.json"]);
    one = compile(schemas.get("v1/Boat.json"));
    all = compile(schemas.get("all.json"));
  });

  it.each(trials)("judges %j: %j", (part, ok) => {
    const value = JSON.parse(JSON.stringify({ ...HEAD, ...part })) as unknown;
    expect([one(value), all(value)]).toEqual([ok, ok]);
  });

  it("let items of a list leave out what they are, and check the rest of them", () => {
    const list = (item: object) => all({ apiVersion: HEAD.apiVersion, kind: "BoatList", items: [item] });
    expect([list({ name: "Ada" }), list(HEAD), list({ ...HEAD, colour: "red" })]).toEqual([true, true, false]);
  });
});

test("unknown fields and nulls are allowed where the configuration says so", async () => {
  const open = await schemasOf({ unknownFields: "allowed", nulls: "allowed" });
  const boat = compile(open.get("v1/Boat.json"));
  const accepted = [
    { colour: "red" },
    { crew: null },
    { drive: null },
    { hull: null },
    { drive: { sail: {}, oar: 1 } },
  ];
  expect(accepted.map((part) => boat({ ...HEAD, ...part }))).toEqual(accepted.map(() => true));
  const refused = [{ name: null }, { drive: { sail: {}, motor: {} } }, { crew: 0 }];
  expect(refused.map((part) => boat({ ...HEAD, ...part }))).toEqual(refused.map(() => false));
});
