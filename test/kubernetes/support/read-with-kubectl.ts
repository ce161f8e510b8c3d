import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { project } from "./project.js";

/** What kubectl's own libraries find in a document; see `go/main.go`. */
export interface Reading {
  readonly models: readonly string[];
  readonly unresolved: readonly string[];
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly patches: Readonly<
    Record<string, { readonly kind: string; readonly action: string; readonly consumes: readonly string[] | null }>
  >;
  readonly merges: Readonly<Record<string, { readonly key?: string; readonly strategy?: string }>>;
  readonly problems: readonly (readonly string[])[];
}

/** An object to validate against a model. */
export interface Question {
  readonly model: string;
  readonly object: unknown;
}

const source = path.join(project.root, "test", "kubernetes", "go");

/** Whether the Go command is there. */
export const hasGo: boolean = spawnSync("go", ["version"]).status === 0;

/** kubectl's reader, built from `go/`. */
export class KubectlReader {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "groupversion-reader-"));
  readonly #program = path.join(this.#folder, process.platform === "win32" ? "reader.exe" : "reader");

  constructor() {
    const built = spawnSync("go", ["build", "-mod=readonly", "-o", this.#program, "."], {
      cwd: source,
      encoding: "utf8",
    });
    if (built.error !== undefined) throw new Error(`cannot run go: ${built.error.message}`);
    if (built.status !== 0) throw new Error(`go build failed:\n${built.stdout}${built.stderr}`);
  }

  /** Reads a document; throws what the libraries say where they refuse it. */
  read(file: string, validate: readonly Question[] = []): Reading {
    const { status, stdout, stderr } = spawnSync(this.#program, [file], {
      input: JSON.stringify({ validate }),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(stderr.trim());
    return JSON.parse(stdout) as Reading;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
