import { spawnSync } from "node:child_process";
import { buildGo } from "../../support/build-go.js";

/** Results of kubectl's own libraries for a document; see `go/main.go`. */
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

/** kubectl's reader, built from `go/`. */
export class KubectlReader {
  readonly #program = buildGo("test/kubernetes/go");

  /** Reads a document; throws the libraries' message if they refuse it. */
  read(file: string, validate: readonly Question[] = []): Reading {
    const { status, stdout, stderr } = spawnSync(this.#program, [file], {
      input: JSON.stringify({ validate }),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(stderr.trim());
    return JSON.parse(stdout) as Reading;
  }
}
