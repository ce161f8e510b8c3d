import { buildClientModel } from "../codegen/client-model/build-client-model.js";
import { loadDocument } from "../../openapi/read/load-document.js";
import type { GenerateContext } from "./generated.js";
import type { LoadedModel } from "./loaded-model.js";

async function read(spec: string, { root, texts }: GenerateContext): Promise<LoadedModel> {
  const loaded = await loadDocument(spec, { cwd: root, ...(texts !== undefined && { texts }) });
  if (loaded.documents === undefined) return { ...loaded, model: undefined };
  const { model, diagnostics } = buildClientModel(loaded.documents);
  return { model, diagnostics: [...loaded.diagnostics, ...diagnostics], inputs: loaded.inputs };
}

/**
 * Reads a document as a model. Within one run each document is read only once.
 *
 * @param spec - file or URL
 */
export function loadModel(spec: string, context: GenerateContext): Promise<LoadedModel> {
  const { models } = context;
  const known = models?.get(spec);
  if (known !== undefined) return known;
  const loading = read(spec, context);
  models?.set(spec, loading);
  return loading;
}
