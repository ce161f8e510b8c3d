import path from "node:path";
import type { ClientModel } from "../codegen/client-model/client-model.js";
import { applyPagination, type PaginationRule } from "../codegen/client-model/selection/apply-pagination.js";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { readTemplate } from "../codegen/render/find-templates.js";
import { renderFiles } from "../codegen/render/render-files.js";
import { checkPaths } from "./check-paths.js";
import type { OptionValue, Target, TargetClient } from "../codegen/targets/target.js";
import { DocumentOutput, type DocumentRequest } from "./document-output.js";
import type { Generated, GenerateContext } from "./generated.js";
import { loadModel } from "./load-model.js";
import { packageRoot } from "./package-root.js";

/** Which client to generate, and from what. */
export interface ClientRequest extends DocumentRequest {
  /** Name of the language. */
  readonly language: string;
  /** Name of the package; default: made from the document's title. */
  readonly package?: string;
  /** Version of the package; default: the document's, if it is one. */
  readonly version?: string;
  /** Values of the options that the language declares. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** How lists are divided into pages. */
  readonly pagination?: readonly PaginationRule[];
  /** Whether to give all names anew, whatever names.lock.json says. */
  readonly rename?: boolean;
}

/** Summary of one generated client. */
export interface ClientSummary {
  readonly language: string;
  /** The folder as given. */
  readonly out: string;
  readonly package: string;
  readonly files: number;
  readonly operations: number;
  readonly types: number;
  /** How many names are only the same as before because names.lock.json keeps them. */
  readonly kept: number;
}

/** A generated client, not yet written. */
export type GeneratedClient = Generated<ClientSummary>;

/** Files that belong to the user: written only if absent, never overwritten. */
const STUBS = new Set(["CHANGELOG.md"]);

/** Parses the language's own documents whose calls a client contains; keyed by template name. */
async function readDocuments(
  names: readonly string[],
  output: DocumentOutput,
  context: GenerateContext,
): Promise<{ readonly documents: ReadonlyMap<string, ClientModel>; readonly diagnostics: readonly Diagnostic[] }> {
  const documents = new Map<string, ClientModel>();
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const loaded = await loadModel({ spec: output.templates.files.get(name)?.file ?? name }, context);
    if (loaded.model !== undefined) documents.set(name, loaded.model);
    diagnostics.push(...loaded.diagnostics);
  }
  return { documents, diagnostics };
}

/** All files of the package, by path relative to it. */
function textsOf(
  model: ClientModel,
  request: ClientRequest,
  {
    output,
    client,
    name,
    documents,
  }: {
    readonly output: DocumentOutput;
    readonly client: TargetClient;
    readonly name: string;
    readonly documents: ReadonlyMap<string, ClientModel>;
  },
): {
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly kept: number;
} {
  const templates = output.templates.files;
  const copied = client.copiedFiles(templates.keys(), model, name);
  const plan = client.plan(model, {
    package: name,
    version: request.version,
    options: request.options ?? {},
    nameLock: output.folder.nameLock,
    rename: request.rename ?? false,
    copied,
    documents,
  });
  const rendered = hasErrors(plan.diagnostics)
    ? { files: [], diagnostics: [] }
    : renderFiles(plan.files, { templates, helpers: client.createHelpers(), shown: output.shown });
  // A path that is also rendered is a bug of ours, which a map would hide.
  checkPaths([...rendered.files.map((file) => file.path), ...copied.values()]);
  const runtime = Array.from(copied, ([file, to]): [string, string] => {
    const template = templates.get(file);
    return [to, template === undefined ? "" : readTemplate(template)];
  });
  return {
    texts: new Map([...rendered.files.map((file): [string, string] => [file.path, file.text]), ...runtime]),
    diagnostics: [...plan.diagnostics, ...rendered.diagnostics],
    kept: plan.kept ?? 0,
  };
}

function unknownLanguage(language: string, targets: readonly Target[]): GeneratedClient {
  const problem = `unknown client language "${language}"`;
  const remedy = `Known languages: ${targets.map(({ name }) => name).join(", ")}.`;
  return { files: [], leftover: [], diagnostics: [diagnostic("GV7058", undefined, { problem, remedy })], inputs: [] };
}

/** Reports options that the language does not have. */
const foreignOptions = (
  { options = {} }: ClientRequest,
  { title, options: own }: Target,
  targets: readonly Target[],
): readonly Diagnostic[] =>
  Object.keys(options)
    .filter((name) => !Object.hasOwn(own, name))
    .map((name) => {
      const owners = targets.filter((each) => Object.hasOwn(each.options, name)).map((each) => each.title);
      const remedy = owners.length === 0 ? "Remove it." : `Remove it; only ${owners.join(" and ")} clients have it.`;
      return diagnostic("GV7058", undefined, { problem: `${title} clients have no option ${name}`, remedy });
    });

/** Generates a client without writing it. Mistakes in the document, templates and options become diagnostics. */
export async function generateClient(request: ClientRequest, context: GenerateContext): Promise<GeneratedClient> {
  const target = context.targets.find((each) => each.name === request.language);
  if (target === undefined) return unknownLanguage(request.language, context.targets);
  const client = await target.loadClient();
  const defaults = target.templates ?? path.join(packageRoot(), "templates", target.name);
  const output = await DocumentOutput.prepare(request, { defaults, createHelpers: client.createHelpers }, context);
  const paginated = output.model && applyPagination(output.model, request.pagination ?? []);
  const mistakes = [
    ...(paginated?.diagnostics ?? []),
    ...foreignOptions(request, target, context.targets),
    ...(request.package === undefined ? [] : client.checkPackageName(request.package)),
    ...(request.version === undefined ? [] : client.checkVersion(request.version)),
  ];
  const model = paginated?.model;
  if (model === undefined || hasErrors(mistakes)) return output.nothing(mistakes);
  const name = request.package ?? target.defaultPackageName(model.title);
  const own = await readDocuments(client.documents?.(model) ?? [], output, context);
  if (hasErrors(own.diagnostics)) return output.nothing([...mistakes, ...own.diagnostics]);
  const { texts, diagnostics, kept } = textsOf(model, request, { output, client, name, documents: own.documents });
  return output.give({
    texts,
    diagnostics: [...mistakes, ...own.diagnostics, ...diagnostics],
    stubs: STUBS,
    summary: {
      language: request.language,
      out: request.out,
      package: name,
      files: texts.size + 1,
      operations: model.groups.reduce((count, group) => count + group.operations.length, 0),
      types: model.types.length,
      kept,
    },
  });
}
