import { tmpdir } from "node:os";
import path from "node:path";
import { targets } from "../../../generator/codegen/targets/registry.js";
import { generateClient, type ClientRequest } from "../../../generator/pipeline/generate-client.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";

/** A folder that does not exist: nothing is written. */
const ROOT = path.join(tmpdir(), "groupversion-in-memory");

/** A package as `groupversion client` would write it. */
export interface PackageInMemory {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts by path relative to the package, with `/`, sorted; empty if there are errors. A path may lead out of the package. */
  readonly files: ReadonlyMap<string, string>;
}

/** Generates the client of a document without writing it: most of the time of `groupversion client` goes into writing. */
export async function generateInMemory(
  language: string,
  document: object,
  name: string,
  more: Pick<ClientRequest, "options" | "pagination"> = {},
): Promise<PackageInMemory> {
  const texts = new Map([[path.join(ROOT, "document.json"), JSON.stringify(document)]]);
  const request = { language, spec: "document.json", out: "client", package: name, ...more };
  const { files, diagnostics } = await generateClient(request, { root: ROOT, targets, texts });
  const contents = files.map(({ path: file, text }): [string, string] => [
    path.relative(path.join(ROOT, "client"), file).split(path.sep).join("/"),
    text,
  ]);
  return { diagnostics, files: new Map(contents.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
