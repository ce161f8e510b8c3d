import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { annotationTable } from "../generator/annotations/table.js";
import { allCodes } from "../openapi/diagnostics/codes.js";
import { REPOSITORY, runNode } from "./support/run-tool.js";

const readText = (...name: string[]): string => readFileSync(path.join(REPOSITORY, ...name), "utf8");
const readJson = (...name: string[]): unknown => JSON.parse(readText(...name));

test("files generated from declarations are up to date", () => {
  const { status, stderr } = runNode(REPOSITORY, [path.join("scripts", "reference.mjs"), "--check"]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("config.schema.json accepts the configurations of this repository and of a new project, and refuses a misspelt option", () => {
  const validate = new Ajv().compile(readJson("config.schema.json") as object);
  for (const folder of [[], ["templates", "init"]]) {
    validate(readJson(...folder, "groupversion.config.json"));
    expect(validate.errors ?? []).toEqual([]);
  }
  expect(validate({ source: ["api-types/**/*.ts"] })).toBe(false);
  expect(validate({ profile: { extends: "rest", nullable: "maybe" } })).toBe(false);
});

test("tsdoc.json supports every annotation, and defines each once", () => {
  const config = readJson("tsdoc.json") as {
    readonly tagDefinitions: readonly { readonly tagName: string; readonly syntaxKind: string }[];
    readonly supportForTags: Readonly<Record<string, boolean>>;
  };
  for (const { name } of annotationTable) expect(config.supportForTags).toHaveProperty(`@${name}`, true);
  const defined = config.tagDefinitions.map(({ tagName }) => tagName.toLowerCase());
  expect(new Set(defined).size).toBe(defined.length);
  expect(config.tagDefinitions).toContainEqual({ tagName: "@operations", syntaxKind: "block" });
  expect(config.tagDefinitions).toContainEqual({ tagName: "@uniqueItems", syntaxKind: "modifier" });
});

test("the reference covers every annotation and every code", () => {
  const annotations = readText("docs", "reference", "annotations.md");
  for (const { name } of annotationTable) expect(annotations).toContain(`\n### @${name}\n`);
  const index = readText("docs", "reference", "diagnostics", "README.md");
  for (const code of allCodes) expect(index).toContain(`[${code}](${code}.md)`);
});

describe.each([
  ["generator", "README.md"],
  ["openapi", "README.md"],
  ["server", "ARCHITECTURE.md"],
])("%s/%s", (root, name) => {
  const map = readText(root, name);

  test("has a table of arrows", () => {
    const [, arrows = ""] = /<!-- arrows: \w+ -->([\s\S]*)<!-- \/arrows -->/.exec(map) ?? [];
    for (const folder of readdirSync(path.join(REPOSITORY, root), { withFileTypes: true }))
      if (folder.isDirectory() && folder.name !== "dist") expect(arrows).toContain(`| \`${folder.name}/\``);
  });

  test("names only existing files", () => {
    const named = [...map.matchAll(/`((?:\w[\w-]*\/)+[\w.-]+\.\w+)`/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named)
      expect(existsSync(path.join(REPOSITORY, root, name)) || existsSync(path.join(REPOSITORY, name)), name).toBe(true);
  });

  test("fits a screen: at most 100 lines", () => {
    expect(map.split("\n").length).toBeLessThanOrEqual(100);
  });
});
