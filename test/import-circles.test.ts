import path from "node:path";
import { expect, it } from "vitest";
import { importCircles, importGraph } from "./support/import-graph.js";
import { writeTree } from "./support/write-tree.js";

/** For each folder, the groups of files that may import one another: those that walk recursive data together. */
const recursions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  openapi: [],
  server: [],
  "templates/typescript/runtime": [],
  "templates/python/runtime": [
    // A model decodes a part when it is first read; what decodes the part asks for the plan of its class.
    ["json_reader.py", "model.py", "model_plan.py"],
  ],
};

it.each(Object.keys(recursions))("%s has no import circles but those allowed", (folder) => {
  const graph = importGraph([folder]);
  expect(graph.size).toBeGreaterThan(50);
  expect(importCircles(graph)).toEqual(recursions[folder]?.map((circle) => circle.map((file) => `${folder}/${file}`)));
});

it("finds circles of values, types, late imports and Python modules", () => {
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
