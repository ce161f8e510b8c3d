import { buildClientModel } from "../codegen/client-model/build-client-model.js";
import type { ClientModel } from "../codegen/client-model/client-model.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { loadDocument } from "../../openapi/read/load-document.js";
import type { GenerateContext } from "./generated.js";

/** A document as a model, with what was found on the way. */
export interface LoadedModel {
  /** Undefined where none can be made. */
  readonly model: ClientModel | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, absolute. */
  readonly inputs: readonly string[];
}

async function read(spec: string, { root, texts }: GenerateContext): Promise<LoadedModel> {
  const loaded = await loadDocument(spec, { cwd: root, ...(texts !== undefined && { texts }) });
  if (loaded.documents === undefined) return { ...loaded, model: undefined };
  const { model, diagnostics } = buildClientModel(loaded.documents);
  return { model, diagnostics: [...loaded.diagnostics, ...diagnostics], inputs: loaded.inputs };
}

/**
 * Reads a document as a model, unless this run has done so already.
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
