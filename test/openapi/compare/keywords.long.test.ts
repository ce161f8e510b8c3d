import { describe, expect, test } from "vitest";
import { compareSides, type Comparison, type Side } from "../../../openapi/compare/compare.js";
import { isCrd } from "../../../openapi/compare/kubernetes/crd.js";
import { documentPart } from "../../../openapi/compare/parts/document-parts.js";
import { manifestPart } from "../../../openapi/compare/parts/manifest-part.js";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { readManifests } from "../../../openapi/read/manifests.js";
import { CRD } from "./support/kitchen-sinks/crd.js";
import { OPENAPI_3 } from "./support/kitchen-sinks/openapi-3.js";
import { SWAGGER_2 } from "./support/kitchen-sinks/swagger-2.js";

type Key = string | number;

interface Mutation {
  readonly name: string;
  readonly value: unknown;
}

const children = (value: unknown): readonly (readonly [Key, unknown])[] =>
  Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];

function withChange(
  value: unknown,
  [key, ...rest]: readonly Key[],
  change: (parent: unknown, key: Key) => void,
): unknown {
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  if (key === undefined) return value;
  if (rest.length === 0) change(copy, key);
  else Reflect.set(copy as object, key, withChange(Reflect.get(value as object, key), rest, change));
  return copy;
}

const remove = (parent: unknown, key: Key): void => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent as object, key);
};

/** Another value of the same type: what a person might write instead. */
function other(value: unknown): unknown {
  if (typeof value === "number") return value + 4;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return value.startsWith("#/") ? `${value}Other` : `${value}-other`;
  return undefined;
}

/** Each key removed once, and each scalar changed once. */
function mutationsOf(document: unknown, path: readonly Key[] = [], value = document): readonly Mutation[] {
  return children(value).flatMap(([key, child]) => {
    const place = [...path, key];
    const name = place.join("/");
    const changed = other(child);
    return [
      { name: `${name} removed`, value: withChange(document, place, remove) },
      ...(changed === undefined
        ? []
        : [
            {
              name: `${name} changed`,
              value: withChange(document, place, (parent, last) => Reflect.set(parent as object, last, changed)),
            },
          ]),
      ...mutationsOf(document, place, child),
    ];
  });
}

/** Without these there is no document, or none of this dialect. */
const ESSENTIAL = /^(?:swagger|openapi|kind|apiVersion)(?: |$)/;

async function read(value: unknown): Promise<Side | undefined> {
  const text = JSON.stringify(value);
  if (isCrd(value)) {
    const manifests = await readManifests(text, "api.json");
    return "problem" in manifests
      ? undefined
      : { documents: [], crds: manifests.map((one) => manifestPart("api.json", one)) };
  }
  const { documents } = await loadDocument("api.json", { cwd: "/", texts: new Map([["/api.json", text]]) });
  return documents === undefined ? undefined : { documents: [documentPart(documents)], crds: [] };
}

describe.each([
  ["Swagger 2.0", SWAGGER_2],
  ["OpenAPI 3", OPENAPI_3],
  ["CustomResourceDefinitions", CRD],
])("%s", (_, document) => {
  test("nothing differs from itself", async () => {
    const side = await read(document);
    expect(side).toBeDefined();
    const again = await read(structuredClone(document));
    expect(compareSides(side ?? fail(), again ?? fail(), { all: true }).changes).toEqual([]);
  });

  test("whatever is removed, added or changed ends in a change", async () => {
    const original = (await read(document)) ?? fail();
    const silent: string[] = [];
    for (const { name, value } of mutationsOf(document)) {
      const mutated = ESSENTIAL.test(name) ? undefined : await read(value);
      if (mutated === undefined) continue;

      const [there, back] = [compareSides(original, mutated), compareSides(mutated, original)];
      if (isNothing(there)) silent.push(name);
      if (isNothing(back)) silent.push(`${name}, backwards`);
    }
    expect(silent).toEqual([]);
  });
});

const fail = (): never => {
  throw new Error("the document cannot be read");
};

const isNothing = ({ counts }: Comparison): boolean => counts.breaking + counts.dangerous + counts.safe === 0;
