import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { project } from "./project.js";

/** Files that generating needs; `node_modules` is linked, not copied. */
const NEEDED = [
  "api-types",
  "generator",
  "openapi",
  "server",
  "groupversion.config.json",
  "package.json",
  "scripts",
  "templates",
  "tsconfig.json",
  "types",
];

export interface CommandOutcome {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of the project in another folder, with its own built command. */
export class ProjectCopy {
  readonly folder: string;
  readonly #above: string;

  /** @param segments - folders between a temporary one and the copy */
  constructor(...segments: readonly string[]) {
    this.#above = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-copy-")));
    this.folder = path.join(this.#above, ...segments);
    mkdirSync(this.folder, { recursive: true });
    for (const name of NEEDED) cpSync(project.path(name), path.join(this.folder, name), { recursive: true });
    symlinkSync(project.path("node_modules"), path.join(this.folder, "node_modules"), "junction");
    const { status, output } = this.#node([path.join("scripts", "build.mjs"), "--no-types"], {});
    if (status !== 0) throw new Error(output);
  }

  #node(args: readonly string[], environment: Readonly<Record<string, string>>): CommandOutcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.folder,
      env: { ...process.env, ...environment },
      encoding: "utf8",
    });
    return { status, output: stdout + stderr };
  }

  /** Runs `groupversion` in its own process. */
  run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): CommandOutcome {
    return this.#node([path.join("dist", "cli.js"), ...args], environment);
  }

  /** Names of the files below a folder of the copy, sorted. */
  files(folder: string): string[] {
    return readdirSync(path.join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
      .sort();
  }

  remove(): void {
    rmSync(this.#above, { recursive: true });
  }
}
