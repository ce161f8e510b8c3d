import path from "node:path";
import { expect, it } from "vitest";
import { importCircles, importGraph } from "./support/import-graph.js";
import { writeTree } from "./support/write-tree.js";

/** Files that may import each other, because they walk recursive data together. */
const RECURSIONS: readonly (readonly string[])[] = [
  // A model decodes a part when it is first read, and decoding needs the plan of the part's class. The methods of a model
  // describe, convert and write it, and all of that needs to know what a model is. Reading a union reads its members.
  filesOf(
    "templates/python/runtime",
    "json_reader.py",
    "json_writer.py",
    "model.py",
    "model_description.py",
    "model_mapping.py",
    "model_plan.py",
    "newer_fields.py",
    "pydantic_methods.py",
    "union_members.py",
    "union_reader.py",
  ),
  // Reading a type reads its parts, and an alias or a mapped type can resolve to any kind of type.
  filesOf(
    "generator/source/analyze",
    "resources/find-role.ts",
    ...[
      "choose-branch",
      "computed/read-computed",
      "computed/read-constant-values",
      "computed/read-indexed",
      "computed/read-mapped",
      "computed/read-signature",
      "computed/read-utility",
      "expand-alias",
      "instance-of",
      "read-enum",
      "read-members",
      "read-reference",
      "read-shape",
      "read-tuple",
      "read-type",
      "read-union",
      "resolve-object",
    ].map(inTypes),
  ),
  // Reading a schema reads its parts.
  filesOf(
    "generator/codegen/client-model/schemas",
    "merge-objects.ts",
    "read-all-of.ts",
    "read-array.ts",
    "read-object.ts",
    "read-schema.ts",
    "read-union.ts",
    "refine.ts",
  ),
];

function filesOf(folder: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${folder}/${name}`);
}

function inTypes(name: string): string {
  return `types/${name}.ts`;
}

it.each([
  ["the tool, the server and what they share", ["generator", "openapi", "server"]],
  ["the TypeScript runtime", ["templates/typescript/runtime"]],
  ["the Python runtime", ["templates/python/runtime"]],
])("%s: only allowed import cycles exist", (_, folders) => {
  const graph = importGraph(folders);
  expect(graph.size).toBeGreaterThan(50);
  const allowed = (circle: readonly string[]): boolean =>
    RECURSIONS.some((files) => circle.every((file) => files.includes(file)));
  expect(importCircles(graph).filter((circle) => !allowed(circle))).toEqual([]);
});

it("finds cycles of values, types, dynamic imports and Python modules", () => {
  const { folder, remove } = writeTree({
    "values/a.ts": 'import { b } from "./b.js";\n',
    "values/b.ts": 'export * from "../values/c.js";\n',
    "values/c.ts": 'import "./a.js";\n',
    "values/d.ts": 'import { a } from "./a.js";\nimport fs from "node:fs";\n',
    "types/a.ts": 'import type {\n  B,\n} from "./b.js";\n',
    "types/b.d.ts": 'export type { A } from "./a.js";\n',
    "late/a.ts": 'export const load = () => import("./b.js");\n',
    "late/b.ts": 'import { load } from "./a.js";\n',
    "python/a.py": "from .inner import b\n",
    "python/inner/b.py": "def late():\n    from ..c import (\n        C,\n    )\n",
    "python/c.py": "if TYPE_CHECKING:\n    from . import a  # noqa\n",
  });
  const circles = importCircles(importGraph([folder]));
  remove();
  expect(circles.map((circle) => circle.map((file) => path.relative(folder, file)))).toEqual([
    ["late/a.ts", "late/b.ts"],
    ["python/a.py", "python/c.py", "python/inner/b.py"],
    ["types/a.ts", "types/b.d.ts"],
    ["values/a.ts", "values/b.ts", "values/c.ts"],
  ]);
});
