import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { annotationTable, type Place } from "../../../../generator/annotations/table.js";
import { generateCrds } from "../../../../generator/index.js";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-crd-annotations-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An annotation in a place, with what it needs to make sense there. */
interface Trial {
  readonly annotation: string;
  readonly place: Place;
  readonly type?: string;
}

const OBJECT = "{ image?: string; snapshot?: string }";

/** Annotations of kinds and values that only definitions read, or that mean something of their own in them. */
const trials: readonly Trial[] = [
  ...annotationTable
    .filter(({ readBy, name }) => readBy === "crd" || readBy === "values" || name.endsWith("OneOf"))
    .flatMap(({ name, example, places }) =>
      places.map((place): Trial => {
        const isObject = /OneOf$|^anyOf$|^oneOf$/.test(name) || place === "interface";
        const annotation = name === "not" && isObject ? '@not { "required": ["image"] }' : example;
        return {
          annotation: name === "allOf" && isObject ? '@allOf [{ "required": ["image"] }]' : annotation,
          place,
          type: isObject ? OBJECT : "string",
        };
      }),
    ),
  { annotation: "@immutable", place: "property" },
  { annotation: "@validation self.size() > 0", place: "property" },
  { annotation: "@validation size(self.field) > 0", place: "interface" },
  { annotation: "@externalDocs https://example.com", place: "property" },
  { annotation: "@embeddedResource", place: "property", type: "object" },
  { annotation: "@preserveUnknownFields", place: "property", type: OBJECT },
  { annotation: "@printColumn Field .field", place: "interface" },
  { annotation: "@selectableField .field", place: "interface" },
  { annotation: "@selectableField", place: "property" },
  { annotation: "@served no", place: "interface" },
  { annotation: "@deprecated Use another.", place: "interface" },
  { annotation: "@listType set", place: "property", type: "string[]" },
];

/** A kind with a part in each place, one of which has the annotation. */
function kindOf(i: number, { place, type = "string" }: Trial, annotation: string): string {
  const at = (wanted: Place): string => (place === wanted ? annotation : "");
  return `
/**
 * An alias.
 * ${at("alias")}
 */
export type Alias${i} = ${place === "alias" ? type : "string"};

/** Entries. */
export interface Entries${i} {
  /**
   * An entry.
   * ${at("index")}
   */
  [key: string]: ${place === "index" ? type : "string"};
}

/**
 * A part of the kind.
 * ${/^@(anyOf|oneOf|allOf|not|exactly|atMost|atLeast)/.test(annotation) ? at("interface") : ""}
 */
export interface Part${i} { image?: string; snapshot?: string }

/**
 * A kind.
 * @resource kinds${i} verbs=get
 * ${/^@(anyOf|oneOf|allOf|not|exactly|atMost|atLeast)/.test(annotation) ? "" : at("interface")}
 */
export interface Kind${i} extends TypeMeta {
  metadata?: ObjectMeta;
  /**
   * A field.
   * ${at("property")}
   */
  field: ${place === "property" ? type : "string"};
  alias?: ${place === "alias" && type === OBJECT ? `{ inner?: Alias${i} }` : `Alias${i}`};
  entries?: Entries${i};
  part?: Part${i};
}
`;
}

async function manifests(annotated: boolean): Promise<ReadonlyMap<string, string>> {
  const head = `/**
 * Kinds.
 * @packageDocumentation
 * @groupVersion kinds.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
`;
  const kinds = trials.map((trial, i) => kindOf(i, trial, annotated ? trial.annotation : ""));
  writeFileSync(path.join(folder, "v1.ts"), head + kinds.join(""));
  const { files, diagnostics } = await generateCrds({ sources: ["*.ts"], crd: {} }, folder);
  const unserved = `GV3091 kinds${trials.findIndex((trial) => trial.annotation === "@served no")}.kinds.example.com`;
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(
    annotated ? [`${unserved}: no version is served`] : [],
  );
  return new Map(files.map((file) => [path.basename(file.path), file.text]));
}

test("every annotation changes the definition of its kind", async () => {
  const [plain, changed] = [await manifests(false), await manifests(true)];
  const silent = trials.filter((_, i) => {
    const name = `kinds.example.com_kinds${i}.yaml`;
    return plain.get(name) === undefined || plain.get(name) === changed.get(name);
  });
  expect(silent.map(({ annotation, place }) => `${annotation} on ${place}`)).toEqual([]);
});
