import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Side } from "../../../openapi/compare/compare.js";
import { isCrd } from "../../../openapi/compare/kubernetes/crd.js";
import { documentPart } from "../../../openapi/compare/parts/document-parts.js";
import { manifestPart } from "../../../openapi/compare/parts/manifest-part.js";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { readManifests } from "../../../openapi/read/manifests.js";

/** What a file holds. */
export interface ReadFile {
  /** Absent: it cannot be read, or holds nothing to compare. */
  readonly side?: Side;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of the files that belong to it. */
  readonly inputs: readonly string[];
}

export interface FileOptions {
  /** Absolute folder that shown names are relative to. */
  readonly cwd: string;
  /** Written before the names of files in positions: `main:` for those of a revision. */
  readonly prefix?: string;
  /** Texts in place of files, by absolute path. */
  readonly texts?: ReadonlyMap<string, string>;
}

const MANIFEST = /\bCustomResourceDefinition(?:List)?\b/;

/** A map of definitions without anything around it, as some tools publish Kubernetes' schemas. */
const DEFINITIONS = /^\s*\{\s*"definitions"\s*:/;

/** Reads the documents and CustomResourceDefinitions of a text that stands for a file. */
export async function readText(text: string, file: string, options: FileOptions): Promise<ReadFile> {
  const { cwd, prefix = "" } = options;
  const shown = `${prefix}${path.relative(cwd, file).split(path.sep).join("/")}`;
  if (MANIFEST.test(text)) {
    const manifests = await readManifests(text, shown);
    if ("problem" in manifests)
      return {
        diagnostics: [diagnostic("GV6002", manifests.place, { file: shown, problem: manifests.problem })],
        inputs: [],
      };
    const crds = manifests.filter(({ value }) => isCrd(value)).map((manifest) => manifestPart(shown, manifest));
    if (crds.length > 0) return { side: { documents: [], crds }, diagnostics: [], inputs: [file] };
  }
  const whole = DEFINITIONS.test(text) ? text.replace("{", '{"swagger":"2.0","info":{},"paths":{},') : text;
  const texts = new Map([...(options.texts ?? []), [file, whole]]);
  const loaded = await loadDocument(file, { cwd, texts });
  const diagnostics = loaded.diagnostics.filter(({ severity }) => severity === "error");
  if (loaded.documents === undefined || hasErrors(diagnostics)) return { diagnostics, inputs: [file] };
  return {
    side: { documents: [documentPart(loaded.documents, prefix)], crds: [] },
    diagnostics: [],
    inputs: loaded.inputs,
  };
}

/** Reads a file. */
export async function readSideFile(file: string, options: FileOptions): Promise<ReadFile> {
  const given = options.texts?.get(file);
  return readText(given ?? (await readFile(file, "utf8")), file, options);
}
