import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { annotationTable } from "../../../../generator/annotations/table.js";
import { generateSpec } from "../../../../generator/index.js";

/** Annotations without an effect here: notes for readers of the source, and those that depend on the release. */
const WITHOUT_EFFECT = new Set(["privateRemarks", "since"]);

/** Examples for annotations whose own example fits few types, or that have several forms. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  default: ['@default "a"', "@default 7", '@default ["a"]', "@default 1000000000000"],
  example: ['@example "a"', "@example 7", '@example {"a":"b"}'],
  kind: ["@kind shop/v1", "@kind none"],
  deprecated: ["@deprecated", "@deprecated Use another."],
  definition: ["@definition", "@definition Renamed#"],
  schema: ["@schema string date", "@schema file"],
  formerName: ["@formerName PACKAGE.Old#"],
};

const WRONG = ["@minimun 2", "@internl", "{@bogus}", "{@inheritDoc Nobody}"];

const written: readonly string[] = [
  ...annotationTable
    .filter((row) => !WITHOUT_EFFECT.has(row.name))
    .flatMap((row) => WRITTEN[row.name] ?? [row.example]),
  ...WRONG,
];

const FORMS: readonly string[] = [
  "string",
  "number",
  "boolean",
  "Int32",
  "DateTime",
  "string[]",
  "Record<string, string>",
  "{ [key: string]: number }",
  "Ref",
  "Ref[]",
  "Ref | null",
  '"a" | "b"',
  "Letter",
  "{ a?: string }",
  "unknown",
  "Plain",
  "Partial<Ref>",
  'Pick<Ref, "a">',
  "List<string>",
  "Value",
  "string & { readonly __brand: 1 }",
  "Awaited<Promise<Int32>>",
];

/** The types that the forms refer to, in a file that all cases share. */
const HELPERS = `/**
 * Helpers.
 * @packageDocumentation
 * @modelPackage helpers
 */
export interface Ref { a?: string; b?: number }
export enum Letter { A = "a", B = "b" }
export type Plain = string;
export type List<T> = T[];
const value = { a: 1 } as const;
export type Value = typeof value;
`;

const IMPORTS = `import type { Body, DateTime, Int32, Query } from "groupversion/types";
import type { Letter, List, Plain, Ref, Value } from "./helpers.js";
`;

const operation = (parameter: string, notes: readonly string[] = ["", "", ""]): string =>
  `${notes[0] ?? ""}\n/**\n * Text.\n${notes[1] ?? ""} * @operations\n */\ninterface Operations# {\n/**\n * Text.\n${notes[2] ?? ""} * @route PUT /#\n */\nput#(${parameter}): void;\n}\n`;
const put = (type: string): string => operation(`body: Body<${type}>`);
const query = (type: string): string => operation(`q: Query<${type}>`);

/** The places of a comment, around a type `f`; `@@` marks the comment, `#` the number of the case. */
const PLACES: Readonly<Record<string, (f: string) => string>> = {
  property: (f) => `export interface M {\n@@\np?: ${f};\n}\n${put("M")}`,
  "property of one line": (f) => `export interface M { @@ p?: ${f}; q?: string }\n${put("M")}`,
  "second property of one line": (f) => `export interface M { q?: string; @@ p?: ${f} }\n${put("M")}`,
  "property of an inline object": (f) => `export interface M { o?: {\n@@\np?: ${f} } }\n${put("M")}`,
  "property of a list's items": (f) => `export interface M { o?: { @@ p?: ${f} }[] }\n${put("M")}`,
  getter: (f) => `export interface M {\n@@\nget p(): ${f};\n}\n${put("M")}`,
  setter: (f) => `export interface M {\n@@\nset p(value: ${f});\n}\n${put("M")}`,
  "setter beside a getter": (f) => `export interface M {\nget p(): ${f};\n@@\nset p(value: ${f});\n}\n${put("M")}`,
  "index signature": (f) => `export interface M {\n@@\n[key: string]: ${f};\n}\n${put("M")}`,
  "index signature beside fields": (f) => `export interface M {\na?: string;\n@@\n[key: string]: ${f};\n}\n${put("M")}`,
  interface: (f) => `@@\nexport interface M {\np?: ${f};\n}\n${put("M")}`,
  "first of two comments": (f) => `export interface M {\n@@\n/** B. */\np?: ${f};\n}\n${put("M")}`,
  "first of two comments of an interface": (f) => `@@\n/** B. */\nexport interface M {\np?: ${f};\n}\n${put("M")}`,
  "behind the last property": (f) => `export interface M {\np?: ${f}; @@\n}\n${put("M")}`,
  "behind a property": (f) => `export interface M {\np?: ${f}; @@\nq?: string;\n}\n${put("M")}`,
  "end of an interface": (f) => `export interface M {\np?: ${f};\n@@\n}\n${put("M")}`,
  "before a type": (f) => `export interface M {\np?: @@ ${f};\n}\n${put("M")}`,
  "generic interface": (f) => `@@\nexport interface G<T> {\np?: T;\n}\nexport type M = G<${f}>;\n${put("M")}`,
  "generic interface with a default": (f) =>
    `@@\nexport interface G<T = ${f}> {\np?: T;\n}\nexport type M = G;\n${put("M")}`,
  "property of a generic interface": (f) =>
    `export interface G<T> {\n@@\np?: T;\n}\nexport type M = G<${f}>;\n${put("M")}`,
  "base that is not published": (f) =>
    `@@\ninterface B {\np?: ${f};\n}\nexport interface M extends B { q?: string }\n${put("M")}`,
  "generic base": (f) =>
    `@@\ninterface B<T> {\np?: T;\n}\nexport interface M extends B<${f}> { q?: string }\n${put("M")}`,
  "second declaration": (f) =>
    `export interface M {\nq?: string;\n}\n@@\nexport interface M {\np?: ${f};\n}\n${put("M")}`,
  alias: (f) => `@@\nexport type F = ${f};\nexport interface M { p?: F }\n${put("M")}`,
  "alias in a list": (f) => `@@\nexport type F = ${f};\nexport interface M { p?: F[] }\n${put("M")}`,
  "alias in a map": (f) => `@@\nexport type F = ${f};\nexport interface M { p?: Record<string, F> }\n${put("M")}`,
  "alias in a union": (f) => `@@\nexport type F = ${f};\nexport interface M { p?: F | null }\n${put("M")}`,
  "alias of an alias": (f) =>
    `@@\nexport type E = ${f};\nexport type F = E;\nexport interface M { p?: F }\n${put("M")}`,
  "alias of a body": (f) => `@@\nexport type F = ${f};\n${put("F")}`,
  "generic alias": (f) => `@@\nexport type F<T> = T;\nexport interface M { p?: F<${f}> }\n${put("M")}`,
  enum: () => `@@\nexport enum E { A = "a", B = "b" }\nexport interface M { p?: E }\n${put("M")}`,
  "value of an enum": () => `export enum E {\n@@\nA = "a",\nB = "b" }\nexport interface M { p?: E }\n${put("M")}`,
  "value of an enum of one line": () =>
    `export enum E { @@ A = "a", B = "b" }\nexport interface M { p?: E }\n${put("M")}`,
  "value of a union": () => `export interface M { p?:\n@@\n| "a"\n| "b" }\n${put("M")}`,
  "field of a constant": () =>
    `export const c = {\n@@\na: 1, b: "x" };\nexport interface M { p?: typeof c }\n${put("M")}`,
  "source of Pick": (f) =>
    `interface B {\n@@\np?: ${f}; q?: string }\nexport interface M { o?: Pick<B, "p"> }\n${put("M")}`,
  "source of Omit": (f) => `interface B {\n@@\np?: ${f}; q?: string }\nexport type M = Omit<B, "q">;\n${put("M")}`,
  "source of Partial": (f) => `interface B {\n@@\np: ${f}; q?: string }\nexport type M = Partial<B>;\n${put("M")}`,
  "source of an intersection": (f) =>
    `interface B {\n@@\np: ${f}; q?: string }\nexport type M = B & { r?: string };\n${put("M")}`,
  "source of a mapped type": (f) =>
    `interface B {\n@@\np: ${f}; q?: string }\nexport type M = { [K in keyof B]?: B[K] };\n${put("M")}`,
  "source of a mapped type with as": (f) =>
    `interface B {\n@@\np: ${f}; q?: string }\nexport type M = { [K in keyof B as \`my-\${K}\`]?: B[K] };\n${put("M")}`,
  "field of a query": (f) => `export interface M {\n@@\np?: ${f};\n}\n${query("M")}`,
  "interface of a query": (f) => `@@\nexport interface M {\np?: ${f};\n}\n${query("M")}`,
  "alias of a query": (f) => `@@\nexport type F = ${f};\n${query("F")}`,
  parameter: (f) => operation(`@@ body: Body<${f}>`),
  operations: (f) => operation(`body: Body<${f}>`, ["", " * TAG\n"]),
  method: (f) => operation(`body: Body<${f}>`, ["", "", " * TAG\n"]),
  export: (f) => `${put(f)}\n@@\nexport {};`,
};

const COMMENT = "/**\n * Text.\n * TAG\n */";
const WITHOUT = "/**\n * Text.\n */";

/** Numbers in [0, 1), the same on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

interface Case {
  readonly name: string;
  readonly annotation: string;
  readonly place: string;
  /** The template without the annotation, for comparison. */
  readonly plain: string;
  readonly source: (number: number) => string;
}

/** What a template declares gets the number of its case, because a file has several cases. */
const numbered = (template: string): string => template.replace(/\b(?:[A-Z]|c)\b/g, "$&#");

const sourceOf =
  (template: string, tag: string | undefined) =>
  (number: number): string =>
    `${numbered(template)}\n`
      .replaceAll("@@", tag === undefined ? WITHOUT : COMMENT)
      .replace(/( \* )TAG\n/, (_, star: string) => (tag === undefined ? "" : `${star}${tag}\n`))
      .replaceAll("#", String(number));

/** Whether an annotation asks only for the default: declarations without a definition have no name or description. */
const isFulfilled = ({ annotation, place }: Case): boolean =>
  (annotation === "@internal" && /^(alias|generic|base)/.test(place)) ||
  (/^@(remarks|see|description)/.test(annotation) &&
    /^(base|generic base|operations|(alias|interface) of a query)/.test(place)) ||
  (/^@(definition|published)$/.test(annotation) && /^(alias|interface)/.test(place)) ||
  (annotation === "@inline" && place.includes("alias")) ||
  (annotation.startsWith("@definition") && /^(alias|interface) of a query$/.test(place));

/** The share of combinations of annotation and place that a run tries. All of them take half a minute. */
const SHARE = Number(process.env["SHARE_OF_PLACES"] ?? "0.35");
/** The number of type forms with which a place is tried; the forms differ from place to place. */
const FORMS_OF_A_PLACE = 6;

/** Annotations at places, each with a random form of type. */
function cases(): Case[] {
  const next = random(20_260_101);
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(next() * values.length)];
  const places = Object.entries(PLACES).map(([place, make]) => ({
    place,
    templates: Array.from({ length: FORMS_OF_A_PLACE }, () => pick(FORMS) ?? "string").map((form) => ({
      form,
      template: make(form),
    })),
  }));
  return written.flatMap((annotation) =>
    places.flatMap(({ place, templates }): Case[] => {
      const { form = "", template = "" } = pick(templates) ?? {};
      if (next() >= SHARE) return [];
      return [
        {
          name: `${annotation} | ${place} | ${form}`,
          annotation,
          place,
          plain: template,
          source: sourceOf(template, annotation),
        },
      ];
    }),
  );
}

let folder: string;
beforeAll(() => (folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-silent-")))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many cases share a file. */
const CASES_OF_A_FILE = 32;

/** Sources that say something of their whole file. */
const isAlone = (source: string): boolean =>
  annotationTable.some(({ name, places }) => places.includes("file") && source.includes(`@${name}`));

/** The number of the case that each line of each file belongs to. */
type Owners = readonly (readonly number[])[];

/** Writes the cases, many to a file: each file costs as much as several cases. */
function writeCases(root: string, sources: readonly ((number: number) => string)[]): Owners {
  mkdirSync(root);
  writeFileSync(path.join(root, "helpers.ts"), HELPERS);
  const texts = sources.map((source, i) => ({ i, text: source(i) }));
  const alone = texts.filter(({ text }) => isAlone(text));
  const others = texts.filter(({ text }) => !isAlone(text));
  const together = Array.from({ length: Math.ceil(others.length / CASES_OF_A_FILE) }, (_, i) =>
    others.slice(i * CASES_OF_A_FILE, (i + 1) * CASES_OF_A_FILE),
  );
  return [...together, ...alone.map((one) => [one])].map((cases, file) => {
    const head = `/**\n * Cases.\n * @packageDocumentation\n * @modelPackage c${file}\n */\n${IMPORTS}`;
    const text = head + cases.map((one) => one.text).join("");
    writeFileSync(path.join(root, `c${file}.ts`), text.replaceAll("PACKAGE", `c${file}`));
    const linesOf = (part: string, owner: number): readonly number[] =>
      Array<number>(part.split("\n").length - 1).fill(owner);
    return [...linesOf(head, cases[0]?.i ?? 0), ...cases.flatMap((one) => linesOf(one.text, one.i))];
  });
}

/** The result of each source: its part of the document, and the messages about it. */
async function outcomes(
  name: string,
  sources: readonly ((number: number) => string)[],
): Promise<readonly [string, string][]> {
  const root = path.join(folder, name);
  const owners = writeCases(root, sources);
  const { files, diagnostics } = await generateSpec(
    { sources: ["*.ts"], profile: { extends: "rest", definitionNames: "short", nullable: "x-nullable" } },
    root,
  );
  const text = files.find((file) => file.path.endsWith("swagger.json"))?.text ?? "{}";
  const { paths = {}, definitions = {} } = JSON.parse(text) as Readonly<Record<string, Record<string, object>>>;
  const parts = sources.map((): object[] => []);
  for (const [key, part] of Object.entries({ ...paths, ...definitions }))
    parts[Number(/(\d+)$/.exec(key)?.[1])]?.push({ [key]: part });
  const messages = sources.map((): string[] => []);
  for (const { span, code, message } of diagnostics) {
    const file = Number(/^c(\d+)\.ts$/.exec(span?.file ?? "")?.[1]);
    messages[owners[file]?.[(span?.line ?? 0) - 1] ?? NaN]?.push(`${code} ${message}`);
  }
  // Equal results differ only in the numbers of their cases and files.
  const plain = (text: string, i: number): string =>
    text.replace(/\bc\d+(?=\.)/g, "c").replaceAll(new RegExp(`(?<!\\d)${i}(?!\\d)`, "g"), "#");
  return sources.map((_, i) => [plain(JSON.stringify(parts[i]), i), plain((messages[i] ?? []).join("\n"), i)]);
}

test("every annotation in the sources has an effect or a message", { timeout: 60_000 }, async () => {
  const all = cases();
  const templates = [...new Set(all.map(({ plain }) => plain))];
  const tried = await outcomes(
    "tried",
    all.map(({ source }) => source),
  );
  const plain = await outcomes(
    "plain",
    templates.map((template) => sourceOf(template, undefined)),
  );
  const without = new Map(templates.map((template, i) => [template, plain[i]]));
  const silent = all.filter((one, i) => {
    const [document, messages] = tried[i] ?? [];
    const [plainDocument, plainMessages = ""] = without.get(one.plain) ?? [];
    // If the type is a mistake, or the whole comment is ignored, a message already says so.
    const isTold = /GV1013|GV3011/.test(plainMessages);
    return document === plainDocument && messages === plainMessages && !isTold && !isFulfilled(one);
  });
  expect(all.length).toBeGreaterThan(700);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
