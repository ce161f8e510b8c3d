import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REPOSITORY } from "./support/run-tool.js";
import { followPages } from "./support/tutorial/follow-pages.js";
import { PAGES, readPage, stepsOf } from "./support/tutorial/pages.js";
import { linkTool, quickShell } from "./support/tutorial/quick-shell.js";

// Follows the pages with the commands in this process. `tutorial.long.test.ts` follows them with the real npm.

let project: string;
beforeAll(() => {
  project = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-tutorial-")));
  linkTool(project);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

followPages(() => project, quickShell);

test("the pages generate, compile and use a client of the reader's own API and of another API", () => {
  const shells = PAGES.flatMap((page) => stepsOf(page).filter((step) => step.kind === "shell"));
  expect(shells.filter((step) => step.text.includes("npm run build")).length).toBeGreaterThan(1);
});

test("the tutorial covers a kind, validation, a status, and a second version", () => {
  const contained = stepsOf("docs/tutorial.md")
    .filter((step) => step.kind === "contains")
    .map((step) => step.text)
    .join("");
  for (const fact of ["/beds", "exclusiveMinimum", "/beds/{name}/status", "v1beta1.BedSpec"])
    expect(contained).toContain(fact);
});

test("README.md has at most 150 lines", () => {
  expect(readPage("README.md").split("\n").length).toBeLessThanOrEqual(151);
});

const written = [
  "README.md",
  "SECURITY.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(REPOSITORY, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

test("docs/README.md lists every page", () => {
  const index = readPage("docs/README.md");
  const pages = ["", "reference"].flatMap((folder) =>
    readdirSync(path.join(REPOSITORY, "docs", folder)).flatMap((name) =>
      name.endsWith(".md") && name !== "README.md" ? [path.posix.join(folder, name)] : [],
    ),
  );
  for (const page of pages) expect(index).toContain(`(${page})`);
});

test.each(written)("%s links only to existing files", (page) => {
  for (const [, link = ""] of readPage(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
    expect(existsSync(path.join(REPOSITORY, path.dirname(page), link)), link).toBe(true);
});
