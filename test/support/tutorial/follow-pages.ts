import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PAGES, stepsOf } from "./pages.js";
import type { Step } from "./read-tutorial.js";

const PATIENCE = 10 * 60_000;

/** The result of a block of commands. */
export interface Typed {
  readonly status: number | null;
  /** Standard output and standard error. */
  readonly printed: string;
  /** The working folder afterwards. */
  readonly folder: string;
}

/** Runs a block of commands in a folder. */
export type Shell = (folder: string, commands: string) => Typed | Promise<Typed>;

/** Simulates a reader who follows a page from top to bottom in a terminal. */
class Reader {
  readonly #shell: Shell;
  #folder: string;

  /** @param folder - absolute; made by this call, below the project that has installed the tool */
  constructor(folder: string, shell: Shell) {
    this.#folder = folder;
    this.#shell = shell;
    mkdirSync(folder);
    // With a package.json, npm installs into this folder.
    this.#write("package.json", '{ "private": true }\n');
  }

  async do(step: Step): Promise<void> {
    if (step.kind === "file") this.#write(step.path, step.text);
    else if (step.kind === "diff") this.#change(step.path, step.text);
    else if (step.kind === "shell") await this.#type(step.text, step.output);
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

  async #type(commands: string, promised: string | undefined): Promise<void> {
    const { status, printed, folder } = await this.#shell(this.#folder, commands);
    // As in a terminal, the working folder carries over to the next block.
    this.#folder = folder;
    const fails = promised?.includes("nothing was written") === true;
    expect({ status, printed }).toEqual({ status: fails ? 1 : 0, printed });
    // Times and the number of a client's runtime files may differ from the page.
    const comparable = (shown: string): readonly string[] =>
      shown
        .replace(/ +\d+\.\d+ s$/gm, " <time>")
        .replace(/\b\d{2,} files\b/g, "<count> files")
        .trimEnd()
        .split("\n");
    const lines = comparable(printed);
    for (const line of comparable(promised ?? "")) expect(["", ...lines], printed).toContain(line);
  }
}

/**
 * Registers tests that every page does what it says.
 *
 * @param project - absolute folder of a project that has installed the tool; each page gets a folder in it
 */
export function followPages(project: () => string, shell: Shell): void {
  describe.each(PAGES)("%s does what it says", (page) => {
    let reader: Reader;
    beforeAll(() => (reader = new Reader(path.join(project(), page.toLowerCase().replace(/\W+/g, "-")), shell)));
    // One test for each block; the blocks of a page depend on the previous ones.
    test.each(stepsOf(page).map((step) => [`line ${step.line}, ${step.kind}`, step] as const))(
      "%s",
      (_, step) => reader.do(step),
      PATIENCE,
    );
  });
}
