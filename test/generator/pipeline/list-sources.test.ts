import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listSources } from "../../../generator/pipeline/list-sources.js";

let root = "";

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-test-")));
  const files = [
    "b.ts",
    "a/v1.ts",
    "a/v1.test.ts",
    "a/v2.mts",
    "a/types.d.ts",
    "a/notes.md",
    "node_modules/p/index.ts",
  ];
  for (const file of files) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), "");
  }
  symlinkSync(path.join(root, "a"), path.join(root, "z"), "junction");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  {
    patterns: ["**/*.ts"],
    want: ["a/v1.test.ts", "a/v1.ts", "b.ts"],
    because: "modules and declarations are left out",
  },
  { patterns: ["a/*"], want: ["a/v1.test.ts", "a/v1.ts", "a/v2.mts"], because: "only TypeScript is read" },
  { patterns: ["**/*.ts", "!**/*.test.ts"], want: ["a/v1.ts", "b.ts"], because: "a pattern with ! excludes files" },
  { patterns: ["!b.ts", "*.ts"], want: [], because: "a pattern with ! excludes files, also if it comes first" },
  { patterns: ["a/types.d.ts"], want: ["a/types.d.ts"], because: "a declaration file may be named" },
  {
    patterns: ["node_modules/p/*.ts"],
    want: ["node_modules/p/index.ts"],
    because: "a file of an installed package may be named",
  },
  { patterns: ["b.ts", "*.ts"], want: ["b.ts"], because: "a file counts once" },
  { patterns: ["z/v1.ts", "a/v1.ts"], want: ["a/v1.ts"], because: "a file behind a link has its real path" },
  { patterns: ["none/*.ts"], want: [], because: "a pattern without matches lists nothing" },
])("$patterns: $because", ({ patterns, want }) => {
  const found = listSources(root, patterns).map((file) => path.relative(root, file).split(path.sep).join("/"));
  expect(found).toEqual(want);
});
