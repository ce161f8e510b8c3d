import { readdirSync } from "node:fs";
import path from "node:path";
import type { ClientSummary } from "../build/generate-client.js";
import { toolId } from "../build/tool-id.js";
import type { ResolvedClient } from "../config/resolve-config.js";
import { findUnchanged, remember, runKey } from "../output/fingerprint.js";
import type { Invocation } from "./command.js";
import type { StepResult } from "./step.js";

/** A client of this run, and how long it took; no time where an earlier run's result still holds. */
export interface ClientResult extends ClientSummary {
  readonly seconds?: number;
}

interface Remembered {
  readonly summary: ClientSummary;
  readonly inputs: readonly string[];
}

const isUrl = (spec: string): boolean => /^https?:/i.test(spec);

/** Names of everything below a folder: a file that is added there may replace a template. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  } catch {
    return [];
  }
}

/** Generates a client that the configuration names, if anything that it depends on changed. */
export class ClientStep {
  readonly #invocation: Invocation;
  readonly #root: string;
  readonly #client: ResolvedClient;
  /** Absolute paths of the files that the client was made from. */
  inputs: readonly string[];

  constructor(invocation: Invocation, root: string, client: ResolvedClient) {
    this.#invocation = invocation;
    this.#root = root;
    this.#client = client;
    this.inputs = isUrl(client.spec) ? [] : [path.resolve(root, client.spec)];
  }

  /** Folder with the user's templates; absolute. */
  get templates(): string | undefined {
    return this.#client.templates === undefined ? undefined : path.resolve(this.#root, this.#client.templates);
  }

  /** Folder of the package; absolute. */
  get folder(): string {
    return path.resolve(this.#root, this.#client.out);
  }

  /** @param texts - documents of this run that are not written yet, by absolute path */
  async run(texts: ReadonlyMap<string, string>): Promise<StepResult<ClientResult>> {
    const start = performance.now();
    const since = Date.now();
    const name = `client ${this.#client.language} ${this.folder}`;
    const key = runKey(toolId(), this.#client);
    const sources = this.templates === undefined ? [] : filesBelow(this.templates);
    // What a server says may have changed without a trace.
    const known = isUrl(this.#client.spec) ? undefined : findUnchanged(this.#root, name, key, sources, texts);
    if (known !== undefined) {
      const { summary, inputs } = known as Remembered;
      this.inputs = inputs;
      return { diagnostics: [], files: undefined, leftover: [], summaries: [summary] };
    }
    this.#invocation.progress(`generating ${this.#client.out}`);
    const { generateClient } = await import("../build/generate-client.js");
    const generated = await generateClient(this.#client, { root: this.#root, texts });
    const { files, leftover, diagnostics, summary } = generated;
    this.inputs = [...new Set([...this.inputs, ...generated.inputs])];
    if (summary === undefined) return { diagnostics, files, leftover, summaries: [] };
    const outputs = files.map((file) => file.path);
    const { inputs } = generated;
    const result: Remembered = { summary, inputs };
    return {
      diagnostics,
      files,
      leftover,
      summaries: [{ ...summary, seconds: (performance.now() - start) / 1000 }],
      remember: () => remember(this.#root, name, { key, sources, inputs, outputs, result, since, texts }),
    };
  }
}
