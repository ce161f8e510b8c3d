import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, npmEnvironment, runNpm } from "./packages/support/real-npm.js";
import { readTutorial, type Step } from "./support/read-tutorial.js";
import { REPOSITORY } from "./support/run-tool.js";

// Follows the pages with the real npm and npx, in a project that has installed the packed tool. npm downloads what its cache
// lacks.

const PATIENCE = 10 * 60_000;

/** Pages with commands. The test follows each in its own folder. */
const PAGES = [
  "README.md",
  "docs/tutorial.md",
  "docs/annotations-by-example.md",
  "docs/rest.md",
  "docs/clients.md",
  "docs/programmatic.md",
];

/** Sections that set up this repository, which runs this test and is set up already. */
const NOT_RUN = ["Try it in this repository"];

const readPage = (page: string): string => readFileSync(path.join(REPOSITORY, ...page.split("/")), "utf8");

const stepsOf = (page: string): readonly Step[] =>
  readTutorial(readPage(page)).flatMap(({ title, steps }) => (NOT_RUN.includes(title) ? [] : steps));

let home: string;
beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-tutorial-")));
  // Without scripts, since the tool is built already.
  const { status, stderr } = runNpm("npm", REPOSITORY, "pack", "--ignore-scripts", "--pack-destination", home);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const [tarball = ""] = readdirSync(home);
  const project = path.join(home, "project");
  mkdirSync(project);
  writeFileSync(path.join(project, "package.json"), '{ "private": true }\n');
  install(project, "--save-dev", `../${tarball}`);
}, PATIENCE);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Simulates a reader who follows a page from top to bottom in a terminal. */
class Reader {
  #folder: string;

  constructor(page: string) {
    // Below the project that installed the tool. With a package.json, npm installs into this folder.
    this.#folder = path.join(home, "project", page.toLowerCase().replace(/\W+/g, "-"));
    mkdirSync(this.#folder);
    this.#write("package.json", '{ "private": true }\n');
  }

  do(step: Step): void {
    if (step.kind === "file") this.#write(step.path, step.text);
    else if (step.kind === "diff") this.#change(step.path, step.text);
    else if (step.kind === "shell") this.#type(step.text, step.output);
    else expect(JSON.parse(this.#read(step.path)), step.path).toMatchObject(JSON.parse(step.text) as object);
  }

  #read(file: string): string {
    return readFileSync(path.join(this.#folder, file), "utf8");
  }

  #write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.#folder, file)), { recursive: true });
    writeFileSync(path.join(this.#folder, file), text);
  }

  #change(file: string, diff: string): void {
    const lines = diff.trimEnd().split("\n");
    const side = (sign: string): string =>
      lines
        .flatMap((line) => (line === "" || line.startsWith(" ") || line.startsWith(sign) ? [`${line.slice(1)}\n`] : []))
        .join("");
    const parts = `\n${this.#read(file)}`.split(`\n${side("-")}`);
    expect(parts.length - 1, `places of this change in ${file}:\n${side("-")}`).toBe(1);
    this.#write(file, parts.join(`\n${side("+")}`).slice(1));
  }

  #type(text: string, promised: string | undefined): void {
    // As in a terminal, the working folder carries over to the next block.
    const script = `set -e\ntrap 'pwd >&3' EXIT\n${text}`;
    const { status, output } = spawnSync("sh", ["-c", script], {
      cwd: this.#folder,
      env: npmEnvironment(),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const [, stdout = "", stderr = "", folder] = output;
    const printed = `${stdout ?? ""}${stderr ?? ""}`;
    this.#folder = folder?.trim() ?? this.#folder;
    const fails = promised?.includes("nothing was written") === true;
    expect({ status, printed }).toEqual({ status: fails ? 1 : 0, printed });
    // Times and the number of a client's runtime files may differ from the page.
    const told = (shown: string): string =>
      shown.replace(/ +\d+\.\d+ s$/gm, " <time>").replace(/\b\d{2,} files\b/g, "<count> files");
    const lines = new Set(told(printed).split("\n"));
    for (const line of told(promised ?? "")
      .trimEnd()
      .split("\n"))
      expect([...lines], printed).toContain(line);
  }
}

describe.each(PAGES)("%s does what it says", (page) => {
  let reader: Reader;
  beforeAll(() => (reader = new Reader(page)));
  // One test for each block; the blocks of a page depend on the previous ones.
  test.each(stepsOf(page).map((step) => [`line ${step.line}, ${step.kind}`, step] as const))(
    "%s",
    (_, step) => reader.do(step),
    PATIENCE,
  );
});

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
