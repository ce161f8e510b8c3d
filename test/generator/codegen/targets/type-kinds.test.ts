import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import type { NamedType } from "../../../../generator/codegen/client-model/client-model.js";
import { findTemplates } from "../../../../generator/codegen/render/find-templates.js";
import { renderFiles } from "../../../../generator/codegen/render/render-files.js";
import type { Helpers } from "../../../../generator/codegen/render/template-engine.js";
import { typeText } from "../../../../generator/codegen/targets/docs/text/type-text.js";
import { createHelpers as pythonHelpers } from "../../../../generator/codegen/targets/python/helpers.js";
import { planClient as planPython } from "../../../../generator/codegen/targets/python/plan-client.js";
import { createHelpers as typescriptHelpers } from "../../../../generator/codegen/targets/typescript/helpers.js";
import { planClient as planTypeScript } from "../../../../generator/codegen/targets/typescript/plan-client.js";
import { handMadeModel, namedType, property } from "../../../support/documents/hand-made-model.js";
import { lacks } from "../../../support/tools.js";
import { runPythonTool } from "../../../support/python-tools.js";
import { REPOSITORY } from "../../../support/run-tool.js";
import { cat, dog, kinds, text, truth, union } from "./type-kinds.js";
import { STRICTEST } from "../../../support/packages/compile-packages.js";

const named: readonly NamedType[] = [
  namedType("Cat", { kind: "object", properties: [property("meow", text)] }),
  namedType("Dog", { kind: "object", properties: [property("bark", truth)] }),
  namedType("Pet", union(cat, dog)),
  // Both contain themselves through a union: one is legal in TypeScript, the other cannot be expressed.
  namedType("Tree", union(text, { kind: "array", items: { kind: "reference", id: "Tree" } })),
  namedType("Nest", union(text, { kind: "map", values: { kind: "reference", id: "Nest" } })),
  namedType("Holder", { kind: "object", properties: kinds.map(({ name, type }) => property(name, type)) }),
];
const model = handMadeModel(named);

const render = (language: string, files: Parameters<typeof renderFiles>[0], helpers: Helpers): Map<string, string> => {
  const shown = (file: string): string => file;
  const templates = findTemplates(path.join(REPOSITORY, "templates", language), undefined, shown).files;
  const { files: rendered, diagnostics } = renderFiles(files, { templates, helpers, shown });
  expect(diagnostics).toEqual([]);
  return new Map(rendered.map(({ path: name, text: content }) => [name, content]));
};

const typescript = (): string => {
  const { files } = planTypeScript(model, { package: "@test/kinds", int64: "number" });
  return render("typescript", files, typescriptHelpers()).get("src/models.ts") ?? "";
};
const python = (): ReadonlyMap<string, string> => {
  const { files } = planPython(model, { package: "kinds", version: "1.0.0", modules: [] });
  return render("python", files, pythonHelpers());
};

const folder = mkdtempSync(path.join(os.tmpdir(), "type-kinds-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Code on one line, without the commas and spaces that line breaks add. */
const flat = (code: string): string =>
  code
    .replace(/\s+/g, " ")
    .replace(/([([{<]) (?=[^}])/g, (whole_, open: string) => (open === "{" ? whole_ : open))
    .replace(/,? ([)\]>])/g, "$1")
    .replace(/; }/g, " }");

describe("TypeScript", () => {
  const models = typescript();
  const holder = flat(models.slice(models.indexOf("export interface Holder")));

  test.each(kinds)("$name is $typescript", ({ name, typescript: want }) => {
    const ends = [";", " }"].map((end) => ` ${name}: ${want}${end}`);
    expect(ends.some((end) => holder.includes(end))).toBe(true);
  });

  test("unions have names, even if they contain themselves", () => {
    expect(models).toContain("export type Pet = Cat | Dog;");
    expect(models).toContain("export type Tree = string | Tree[];");
    expect(models).toContain("export type Nest = string | { [key: string]: Nest };");
  });

  test("generated code compiles, and accepts only values of the type", () => {
    const checks = [
      'import type { Holder, Nest, Pet, Tree } from "./models.js";',
      'export const pet: Pet = { meow: "m" };',
      'export const tree: Tree = ["a", ["b"]];',
      'export const nest: Nest = { a: { b: "c" } };',
      ...kinds.flatMap(({ name, values, others }) => [
        ...values.map((value, index) => `export const ${name}${index}: Holder["${name}"] = ${value};`),
        ...others.flatMap((value, index) => [
          "// @ts-expect-error",
          `export const ${name}Not${index}: Holder["${name}"] = ${value};`,
        ]),
      ]),
    ];
    const files = { "models.ts": models, "checks.ts": checks.join("\n") };
    const names = Object.entries(files).map(([name, content]) => {
      writeFileSync(path.join(folder, name), content);
      return path.join(folder, name);
    });
    const program = ts.createProgram(names, {
      ...STRICTEST,
      noEmit: true,
      declaration: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
    });
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, start = 0, messageText }) =>
          `${file?.text.slice(start, file.text.indexOf("\n", start)) ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
    expect(errors).toEqual([]);
  }, 60_000);
});

describe("Python", () => {
  const files = python();
  const holder = files.get("kinds/client/models/holder.py") ?? "";
  const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

  test.each(kinds)("$name is $python", ({ name, python: want }) => {
    expect(holder).toMatch(new RegExp(`^ {4}${snake(name)}_?: ${want.replace(/[[\]|.()]/g, "\\$&")}$`, "m"));
  });

  test.skipIf(lacks("python-tools"))(
    "what is generated is well typed (needs python-tools)",
    async () => {
      const attributes = holder.split("\n").filter((line) => /^ {4}\w+: /.test(line));
      expect(attributes).toHaveLength(kinds.length);
      const source = [
        "from __future__ import annotations",
        "from typing import Any, Literal, NoReturn",
        "class Cat: ...",
        "class Dog: ...",
        "class Holder:",
        ...attributes,
        "def check(holder: Holder) -> None:",
        '    holder.either = "a"',
        "    holder.several = [Cat(), Dog()]",
        '    holder.pair = ("a", 1)',
        '    holder.shortened = ["a", 1, True]',
        '    holder.fixed = "on"',
        "    holder.base64 = b''",
        '    holder.fixed = "off"  # type: ignore[assignment]',
        '    holder.pair = ("a", "b")  # type: ignore[assignment]',
        "    holder.several = [1]  # type: ignore[list-item]",
        "",
      ];
      mkdirSync(path.join(folder, "python"), { recursive: true });
      writeFileSync(path.join(folder, "python", "kinds.py"), source.join("\n"));
      const { output } = await runPythonTool(
        "mypy",
        ["--strict", "--warn-unused-ignores", "kinds.py"],
        path.join(folder, "python"),
      );
      expect(output).toContain("Success: no issues found");
    },
    120_000,
  );
});

test.each(kinds)("documentation shows $name as $docs", ({ type, docs }) => {
  const tokens = typeText(type, { nameOf: (id) => ({ title: id, href: "" }) });
  expect(tokens.map((token) => token.text).join("")).toBe(docs);
});
