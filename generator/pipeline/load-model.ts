import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { buildClientModel } from "../codegen/client-model/build-client-model.js";
import type { Selection } from "../codegen/client-model/selection/select-operations.js";
import { loadDocument } from "../../openapi/read/load-document.js";
import type { GenerateContext } from "./generated.js";
import type { LoadedModel } from "./loaded-model.js";

/** The text of a file; undefined if it is none, such as a URL or a pipe. */
function textOf(file: string, texts: ReadonlyMap<string, string> | undefined): string | undefined {
  const known = texts?.get(file);
  if (known !== undefined) return known;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file, "utf8") : undefined;
}

/** A document, and which of its operations to read. */
export type ModelRequest = { readonly spec: string; readonly overlays?: readonly string[] } & Selection;

async function read(
  { spec, overlays = [], ...selection }: ModelRequest,
  { root, texts }: GenerateContext,
): Promise<LoadedModel> {
  const loaded = await loadDocument(spec, { cwd: root, overlays, ...(texts !== undefined && { texts }) });
  if (loaded.documents === undefined) return { ...loaded, model: undefined };
  const { model, diagnostics } = buildClientModel(loaded.documents, selection);
  const { value } = loaded.documents.root;
  return {
    model,
    documents: loaded.documents,
    diagnostics: [...loaded.diagnostics, ...diagnostics],
    source: () => textOf(path.resolve(root, spec), texts) ?? `${JSON.stringify(value, null, 2)}\n`,
    inputs: loaded.inputs,
  };
}

/** Reads a document as a model. Within one run each document, and each selection of it, is read only once. */
export function loadModel(
  { spec, overlays = [], include = [], exclude = [] }: ModelRequest,
  context: GenerateContext,
): Promise<LoadedModel> {
  const { models } = context;
  const key = JSON.stringify([spec, overlays, include, exclude]);
  const known = models?.get(key);
  if (known !== undefined) return known;
  const loading = read({ spec, overlays, include, exclude }, context);
  models?.set(key, loading);
  return loading;
}
