/** Mutations of documents, as accidents and attackers make them. The same seed gives the same mutations. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Random numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = ReturnType<typeof randomFrom>;

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

/** A value inside a document, and how to replace or remove it. */
interface Place {
  readonly value: Json;
  readonly put: (value: Json) => void;
  readonly key: string;
  readonly owner: Json;
}

function placesIn(root: Json): Place[] {
  const places: Place[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      const owner = value as { [key: string]: Json };
      const child = owner[key] ?? null;
      const put = (next: Json): void => {
        Object.defineProperty(owner, key, { value: next, enumerable: true, configurable: true, writable: true });
      };
      places.push({ value: child, put, key, owner: value });
      visit(child);
    }
  };
  visit(root);
  return places;
}

const VALUES: readonly (() => Json)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => "",
  () => "x",
  () => "__proto__",
  () => [],
  () => ({}),
  () => [[]],
  () => [null, 1, "a", {}],
  () => ({ $ref: "#" }),
  () => ({ type: ["string", "object", "null"] }),
];

const KEYWORDS = [
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "collectionFormat",
  "default",
  "discriminator",
  "enum",
  "example",
  "format",
  "in",
  "items",
  "name",
  "nullable",
  "oneOf",
  "parameters",
  "properties",
  "required",
  "schema",
  "type",
  "x-nullable",
];

const REFERENCES = [
  "",
  "#",
  "#/",
  "#/definitions",
  "#/definitions/",
  "#/paths",
  "missing.json",
  "#/definitions/A%2FB",
  "A",
  "%",
  "#/definitions/Boat/allOf/0",
  "http://",
];

const definition = (random: Random): Json => ({
  $ref: `#/definitions/${pick(random, ["Boat", "Crew", "Kind", "Fleet", "Yacht", "List"])}`,
});

function nested(random: Random): Json {
  const levels = pick(random, [3, 40, 200, 600]);
  const wrap = pick<(inner: Json) => Json>(random, [
    (inner) => ({ items: inner }),
    (inner) => ({ allOf: [inner] }),
    (inner) => ({ properties: { a: inner } }),
    (inner) => ({ additionalProperties: inner }),
    (inner) => ({ type: "array", allOf: [{ items: inner }] }),
    (inner) => [inner],
  ]);
  let value: Json = { type: "string" };
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

/** Ways to change a parsed document. */
const MUTATIONS: Readonly<Record<string, (random: Random, places: readonly Place[]) => void>> = {
  "types swapped": (random, places) => {
    pick(random, places).put(pick(random, VALUES)());
  },
  "references cut": (random, places) => {
    const references = places.filter(({ key }) => key === "$ref");
    const chosen = pick(random, references.length === 0 ? places : references);
    const text = typeof chosen.value === "string" ? chosen.value : "";
    chosen.put(pick(random, [...REFERENCES, text.slice(0, Math.floor(random() * text.length)), `${text}/x`]));
  },
  circles: (random, places) => {
    pick(random, places).put(
      pick<() => Json>(random, [
        () => definition(random),
        () => ({ allOf: [definition(random), definition(random)] }),
      ])(),
    );
  },
  deep: (random, places) => {
    pick(random, places).put(nested(random));
  },
  moved: (random, places) => {
    pick(random, places).put(structuredClone(pick(random, places).value));
  },
  removed: (random, places) => {
    const { owner, key } = pick(random, places);
    if (!Array.isArray(owner) && typeof owner === "object" && owner !== null) Reflect.deleteProperty(owner, key);
  },
  "keywords added": (random, places) => {
    const objects = places.filter(({ value }) => typeof value === "object" && value !== null && !Array.isArray(value));
    const { value } = pick(random, objects);
    const more = pick<() => Json>(random, [
      ...VALUES,
      () => structuredClone(pick(random, places).value),
      () => definition(random),
    ])();
    Object.assign(value as object, { [pick(random, KEYWORDS)]: more });
  },
};

/** A mutated document: its text or bytes, and what was done to it. */
export interface Mutated {
  readonly name: string;
  readonly content: string | Uint8Array;
}

function misencoded(random: Random, text: string): Uint8Array {
  const bytes = Buffer.from(text.replace("Harbour", "H\u00e4fen \u{1f6a2}"));
  const at = Math.floor(random() * bytes.length);
  return pick<() => Uint8Array>(random, [
    () => Buffer.from(text.replace("Harbour", "H\u00e4fen"), "latin1"),
    () => Buffer.from(text, "utf16le"),
    () => Buffer.concat([Uint8Array.of(0xff, 0xfe), bytes]),
    () =>
      Buffer.concat([bytes.subarray(0, at), Uint8Array.of(pick(random, [0x80, 0xc3, 0xff, 0x00])), bytes.subarray(at)]),
    () => bytes.subarray(0, Math.max(1, at)),
  ])();
}

/**
 * Mutates a document.
 *
 * @param text - JSON
 */
export function mutate(text: string, seed: number): Mutated {
  const random = randomFrom(seed);
  const names = ["truncated", "wrong encodings", ...Object.keys(MUTATIONS)];
  const name = names[seed % names.length] ?? "";
  if (name === "truncated") {
    const cut = text.slice(0, Math.floor(random() * text.length));
    return { name, content: random() < 0.5 ? cut : cut + text.slice(Math.floor(random() * text.length)) };
  }
  if (name === "wrong encodings") return { name, content: misencoded(random, text) };
  const document = JSON.parse(text) as Json;
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time++) MUTATIONS[name]?.(random, placesIn(document));
  return { name, content: JSON.stringify(document, null, 1) };
}
