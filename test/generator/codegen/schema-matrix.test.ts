/** Every pair and triple of keywords that decide a type, in one schema: what it says is in the type, or is reported. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClientModel, Property, Type } from "../../../generator/codegen/client-model/client-model.js";
import { findTemplates } from "../../../generator/codegen/render/find-templates.js";
import { renderFiles } from "../../../generator/codegen/render/render-files.js";
import { createHelpers as pythonHelpers } from "../../../generator/codegen/targets/python/helpers.js";
import { planClient as planPython } from "../../../generator/codegen/targets/python/plan-client.js";
import { createHelpers as typescriptHelpers } from "../../../generator/codegen/targets/typescript/helpers.js";
import { planClient as planTypeScript } from "../../../generator/codegen/targets/typescript/plan-client.js";
import { modelOf, type Json } from "../../support/documents/model-of.js";
import { STRICTEST } from "../../support/packages/compile-packages.js";
import { pythonTool } from "../../support/python-tools.js";
import { REPOSITORY } from "../../support/run-tool.js";
import { lacks } from "../../support/tools.js";

type Schema = Readonly<Record<string, Json>>;

const string = { type: "string" };
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** The features and their forms. */
const FEATURES: Readonly<Record<string, readonly Schema[]>> = {
  type: [string, { type: "integer" }, { type: "object" }, { type: "array" }, { type: ["string", "object"] }],
  enum: [{ enum: ["a", "b"] }, { enum: [1, 2] }],
  allOf: [
    { allOf: [ref("Base")] },
    { allOf: [ref("Kind")] },
    { allOf: [{ type: "object", properties: { inline: string } }] },
    { allOf: [string] },
    { allOf: [ref("Base"), { properties: { inline: string } }] },
  ],
  properties: [{ properties: { own: string } }],
  items: [{ items: string }],
  additionalProperties: [{ additionalProperties: { type: "boolean" } }],
  discriminator: [{ discriminator: "own" }],
  null: [{ "x-nullable": true }],
};

const schemas: readonly Schema[] = combined(Object.values(FEATURES));

/** One form of each of two or three features. */
function combined(features: readonly (readonly Schema[])[]): readonly Schema[] {
  const found: Schema[] = [];
  const add = (start: number, chosen: Schema, count: number): void => {
    if (count >= 2) found.push(chosen);
    if (count === 3) return;
    for (let next = start; next < features.length; next++)
      for (const form of features[next] ?? []) add(next + 1, { ...chosen, ...form }, count + 1);
  };
  add(0, {}, 0);
  return found;
}

/** What a type consists of, with everything that it extends and refers to. */
interface Content {
  readonly properties: Set<string>;
  readonly values: Json[];
  readonly kinds: Set<string>;
  additional: boolean;
  nullable: boolean;
}

function contentOf(model: ClientModel, type: Type): Content {
  const content: Content = { properties: new Set(), values: [], kinds: new Set(), additional: false, nullable: false };
  const byId = new Map(model.types.map((named) => [named.id, named.type]));
  const seen = new Set<string>();
  const visit = (part: Type | undefined): void => {
    if (part === undefined) return;
    if (part.kind === "reference") {
      if (seen.has(part.id)) return;
      seen.add(part.id);
      visit(byId.get(part.id));
      return;
    }
    if (part.kind === "nullable") {
      content.nullable = true;
      visit(part.type);
      return;
    }
    if (part.kind === "allOf") part.parts.forEach(visit);
    else if (part.kind === "union") part.members.forEach(visit);
    else content.kinds.add(part.kind === "scalar" ? part.scalar : part.kind);
    if (part.kind === "array") visit(part.items);
    if (part.kind === "enum") content.values.push(...part.values.map(({ value }) => value as Json));
    if (part.kind === "map") content.additional = true;
    if (part.kind === "object") {
      for (const { name } of part.properties) content.properties.add(name);
      content.additional ||= part.additional !== undefined;
    }
  };
  visit(type);
  return content;
}

/** What a schema says that its type does not. */
function silent(schema: Schema, content: Content): readonly string[] {
  const { properties, values, kinds, additional, nullable } = content;
  const lost: string[] = [];
  const check = (keyword: string, isThere: boolean): void => {
    if (schema[keyword] !== undefined && !isThere) lost.push(keyword);
  };
  const wanted = (schema["enum"] ?? []) as readonly Json[];
  check("enum", values.length > 0 && values.every((value) => wanted.includes(value)));
  check("properties", properties.has("own"));
  check("items", kinds.has("array"));
  check("additionalProperties", additional);
  check("x-nullable", nullable || kinds.has("any"));
  const text = JSON.stringify(schema["allOf"] ?? "");
  check(
    "allOf",
    (!text.includes("Base") || properties.has("base")) &&
      (!text.includes("inline") || properties.has("inline")) &&
      (!text.includes("Kind") || values.length > 0) &&
      (text !== JSON.stringify([string]) || kinds.has("string") || kinds.has("enum")),
  );
  const names = [schema["type"] ?? ""].flat() as readonly string[];
  const isOf: Readonly<Record<string, boolean>> = {
    string: kinds.has("string") || kinds.has("enum"),
    integer: kinds.has("integer") || kinds.has("enum"),
    object: kinds.has("object") || kinds.has("map"),
    array: kinds.has("array"),
  };
  // A part of allOf may leave one of several types.
  const isThere = (name: string): boolean => isOf[name] === true;
  check("type", schema["allOf"] === undefined ? names.every(isThere) : names.some(isThere));
  return lost;
}

let model: ClientModel;
let reported: ReadonlySet<string>;
let folder: string;

beforeAll(async () => {
  const Base = { type: "object", properties: { base: string } };
  const Kind = { type: "string", enum: ["a", "b", "c"] };
  const definitions = Object.fromEntries(
    schemas.flatMap((schema, number) => [
      [`S${number}`, schema],
      [`H${number}`, { type: "object", properties: { it: schema, ref: ref(`S${number}`) } }],
    ]),
  );
  const read = await modelOf({ definitions: { Base, Kind, ...definitions } });
  ({ model } = read);
  reported = new Set(read.diagnostics.flatMap(({ message }) => /#\/definitions\/([SH]\d+)/.exec(message)?.[1] ?? []));
  folder = mkdtempSync(path.join(os.tmpdir(), "schema-matrix-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("each keyword is in the type, or the schema is reported", () => {
  expect(schemas.length).toBeGreaterThan(300);
  const properties = new Map<string, readonly Property[]>(
    model.types.map(({ id, type }) => [id, type.kind === "object" ? type.properties : []]),
  );
  const lost = schemas.flatMap((schema, number) =>
    ["it", "ref"].flatMap((name) => {
      const type = properties.get(`H${number}`)?.find((property) => property.name === name)?.type;
      if (reported.has(`S${number}`) && reported.has(`H${number}`)) return [];
      const what = type === undefined ? ["everything"] : silent(schema, contentOf(model, type));
      return what.length === 0 ? [] : [`${JSON.stringify(schema)} as ${name} loses ${what.join(", ")}`];
    }),
  );
  expect(lost).toEqual([]);
});

const render = (language: string, files: Parameters<typeof renderFiles>[0], helpers: object): Map<string, string> => {
  const shown = (file: string): string => file;
  const templates = findTemplates(path.join(REPOSITORY, "templates", language), undefined, shown).files;
  const { files: rendered, diagnostics } = renderFiles(files, { templates, helpers: helpers as never, shown });
  expect(diagnostics).toEqual([]);
  return new Map(rendered.map(({ path: name, text }) => [name, text]));
};

test("TypeScript accepts the types", () => {
  const { files } = planTypeScript(model, { package: "@test/matrix", int64: "number" });
  const models = render("typescript", files, typescriptHelpers()).get("src/models.ts") ?? "";
  expect(models).toContain("export interface H0 {");
  const file = path.join(folder, "models.ts");
  writeFileSync(file, models);
  const program = ts.createProgram([file], {
    ...STRICTEST,
    noEmit: true,
    declaration: true,
    types: [],
    lib: ["lib.es2022.d.ts"],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
  });
  const errors = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(errors).toEqual([]);
});

test.skipIf(lacks("python-tools"))("Python accepts the models (needs python-tools)", () => {
  const { files } = planPython(model, { package: "matrix", version: "1.0.0", modules: [] });
  const rendered = render("python", files, pythonHelpers());
  for (const [name, text] of rendered) {
    if (!name.endsWith(".py")) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect([...rendered.keys()].filter((name) => name.startsWith("matrix/client/models/h")).length).toBeGreaterThan(300);
  const { status, stdout } = spawnSync(pythonTool("python"), ["-m", "compileall", "-q", "matrix"], { cwd: folder });
  expect([status, stdout.toString()]).toEqual([0, ""]);
});
