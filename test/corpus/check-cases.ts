import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findUnformatted } from "../support/check-format.js";
import { compileProjects, prepareProjects, type Compiler, type Project } from "../support/compile-packages.js";
import { filesIn } from "../support/files-in.js";
import { findAny } from "../support/find-any.js";
import { findCases, type Case } from "../support/find-cases.js";
import { runCommand } from "../support/run-command.js";
import { temporaryCopy } from "../support/temporary-copy.js";

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-cases-")));
const generating = findCases().filter(({ commands = [] }) => commands.some(([name]) => name === "client"));
const packages: string[] = [];

/** Folders that a case's commands write packages to, as the commands name them. */
const outputs = ({ commands = [] }: Case): string[] => [
  ...new Set(
    commands.flatMap((command) => {
      const out = command.indexOf("--out");
      return command[0] === "client" && out >= 0 ? [command[out + 1] ?? ""] : [];
    }),
  ),
];

/** Registers tests that every package that a case of `test/cases` generates compiles, is formatted, and has no `any`. */
export function checkCases(compiler: Compiler): void {
  beforeAll(async () => {
    mkdirSync(path.join(root, "packages"));
    for (const folder of generating) {
      const copy = temporaryCopy(folder.input, folder.links);
      try {
        for (const command of folder.commands ?? []) await runCommand(copy.folder, command);
        for (const [number, out] of outputs(folder).entries()) {
          if (!existsSync(path.join(copy.folder, out, "package.json"))) continue;
          const name = `${folder.name.replace("/", "-")}-${number}`;
          cpSync(path.join(copy.folder, out), path.join(root, "packages", name), { recursive: true });
          packages.push(name);
        }
      } finally {
        copy.remove();
      }
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("there are such cases", () => {
    expect(packages.length).toBeGreaterThan(0);
  });

  test("they are formatted as prettier would, and have no any", async () => {
    const found: Record<string, readonly string[]> = {};
    for (const name of packages) {
      const files = filesIn(path.join(root, "packages", name));
      const faults = [...(await findUnformatted(files)), ...findAny(files)];
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
  });

  describe("the compiler", () => {
    let projects: readonly Project[];
    beforeAll(() => {
      projects = prepareProjects(path.join(root, "packages"), packages);
    });

    test(`accepts them under the strictest options: ${compiler}`, async () => {
      expect(await compileProjects(compiler, projects)).toEqual([]);
    });
  });
}
