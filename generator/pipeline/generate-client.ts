import type { ClientModel } from "../codegen/client-model/client-model.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { readTemplate } from "../codegen/render/find-templates.js";
import { renderFiles } from "../codegen/render/render-files.js";
import { checkPaths } from "./check-paths.js";
import type { ClientLanguage } from "./client-language.js";
import { DocumentOutput, type DocumentRequest } from "./document-output.js";
import type { Generated, GenerateContext } from "./generated.js";
import { loadModel } from "./load-model.js";

/** Languages that there are clients in. Each is loaded when it is asked for. */
export const clientLanguages = {
  typescript: (): Promise<ClientLanguage> =>
    import("./typescript-client.js").then(({ typescriptClient }) => typescriptClient),
  python: (): Promise<ClientLanguage> => import("./python-client.js").then(({ pythonClient }) => pythonClient),
} as const;

/** What client to generate, from what. */
export interface ClientRequest extends DocumentRequest {
  readonly language: keyof typeof clientLanguages;
  /** Name of the package; made from the document's title unless given. */
  readonly package?: string;
  /**
   * Whether 64-bit integers are numbers (the default), or `bigint` where a number would not be exact. In Python all integers
   * are exact.
   */
  readonly int64?: "number" | "exact";
}

/** What one client came to. */
export interface ClientSummary {
  readonly language: string;
  /** The folder as it was given. */
  readonly out: string;
  readonly package: string;
  readonly files: number;
  readonly operations: number;
  readonly types: number;
}

/** A client, before anything is written. */
export type GeneratedClient = Generated<ClientSummary>;

/** Files that are the user's from the start: written where there is none, and never touched again. */
const STUBS = new Set(["CHANGELOG.md"]);

/** Reads the documents of the language's own that a client has the calls of, by the name of their template. */
async function readDocuments(
  names: readonly string[],
  output: DocumentOutput,
  context: GenerateContext,
): Promise<{ readonly documents: ReadonlyMap<string, ClientModel>; readonly diagnostics: readonly Diagnostic[] }> {
  const documents = new Map<string, ClientModel>();
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const loaded = await loadModel(output.templates.files.get(name)?.file ?? name, context);
    if (loaded.model !== undefined) documents.set(name, loaded.model);
    diagnostics.push(...loaded.diagnostics);
  }
  return { documents, diagnostics };
}

/** Everything of the package, by path relative to it. */
function textsOf(
  model: ClientModel,
  request: ClientRequest,
  {
    output,
    language,
    name,
    documents,
  }: {
    readonly output: DocumentOutput;
    readonly language: ClientLanguage;
    readonly name: string;
    readonly documents: ReadonlyMap<string, ClientModel>;
  },
): { readonly texts: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const templates = output.templates.files;
  const copied = language.copiedFiles(templates.keys(), model, name);
  const plan = language.plan(model, { package: name, request, nameLock: output.folder.nameLock, copied, documents });
  const rendered = hasErrors(plan.diagnostics)
    ? { files: [], diagnostics: [] }
    : renderFiles(plan.files, { templates, helpers: language.createHelpers(), shown: output.shown });
  // One of the same path as a rendered file is a fault of ours, which a map would hide.
  checkPaths([...rendered.files.map((file) => file.path), ...copied.values()]);
  const runtime = Array.from(copied, ([file, to]): [string, string] => {
    const template = templates.get(file);
    return [to, template === undefined ? "" : readTemplate(template)];
  });
  return {
    texts: new Map([...rendered.files.map((file): [string, string] => [file.path, file.text]), ...runtime]),
    diagnostics: [...plan.diagnostics, ...rendered.diagnostics],
  };
}

/** Generates a client, without writing it. Mistakes of the document, of templates and of options are diagnostics. */
export async function generateClient(request: ClientRequest, context: GenerateContext): Promise<GeneratedClient> {
  const language = await clientLanguages[request.language]();
  const createHelpers = (): object => language.createHelpers();
  const output = await DocumentOutput.prepare(request, { kind: request.language, createHelpers }, context);
  const misnamed = request.package === undefined ? [] : language.checkPackageName(request.package);
  const { model } = output;
  if (model === undefined || hasErrors(misnamed)) return output.nothing(misnamed);
  const name = request.package ?? language.defaultPackageName(model.title);
  const own = await readDocuments(language.documents?.(model) ?? [], output, context);
  if (hasErrors(own.diagnostics)) return output.nothing([...misnamed, ...own.diagnostics]);
  const { texts, diagnostics } = textsOf(model, request, { output, language, name, documents: own.documents });
  return output.give({
    texts,
    diagnostics: [...misnamed, ...own.diagnostics, ...diagnostics],
    stubs: STUBS,
    summary: {
      language: request.language,
      out: request.out,
      package: name,
      files: texts.size + 1,
      operations: model.groups.reduce((count, group) => count + group.operations.length, 0),
      types: model.types.length,
    },
  });
}
