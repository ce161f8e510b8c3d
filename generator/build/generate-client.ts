import { existsSync } from "node:fs";
import path from "node:path";
import { buildClientModel } from "../client-model/build-client-model.js";
import type { ClientModel } from "../client-model/client-model.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { loadDocument } from "../document/load-document.js";
import { FILE_LIST, fileListText } from "../output/file-list.js";
import type { OutputFile } from "../output/output-file.js";
import { findTemplates, readTemplate, type TemplateFolders } from "../render/find-templates.js";
import { renderFiles } from "../render/render-files.js";
import { checkPaths } from "./check-paths.js";
import { checkReplaced } from "./check-replaced.js";
import { filesInTheWay, NAME_LOCK, readClientFolder, type ClientFolder } from "./client-folder.js";
import type { ClientLanguage } from "./client-language.js";
import { packageRoot } from "./package-root.js";

/** Languages that there are clients in. Each is loaded when it is asked for. */
export const clientLanguages = {
  typescript: (): Promise<ClientLanguage> =>
    import("./typescript-client.js").then(({ typescriptClient }) => typescriptClient),
  python: (): Promise<ClientLanguage> => import("./python-client.js").then(({ pythonClient }) => pythonClient),
} as const;

/** What client to generate, from what. */
export interface ClientRequest {
  readonly language: keyof typeof clientLanguages;
  /** File or URL of a Swagger 2.0 document. */
  readonly spec: string;
  /** Folder of the package. */
  readonly out: string;
  /** Name of the package; made from the document's title unless given. */
  readonly package?: string;
  /** Folder with files to use in place of the generator's own templates. */
  readonly templates?: string;
  /**
   * Whether 64-bit integers are numbers (the default), or `bigint` where a number would not be exact. In Python all integers
   * are exact.
   */
  readonly int64?: "number" | "exact";
}

export interface ClientContext {
  /** Absolute folder that relative paths are relative to, and that messages name files from. */
  readonly root: string;
  /** Texts that stand for files, by absolute path: a document that is not written yet. */
  readonly texts?: ReadonlyMap<string, string>;
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

/** The result of a run, before anything is written. */
export interface GeneratedClient {
  readonly files: readonly OutputFile[];
  /** Files that earlier runs produced and this one does not. */
  readonly leftover: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where nothing could be generated. */
  readonly summary?: ClientSummary;
  /** Every file that was read, absolute. */
  readonly inputs: readonly string[];
}

/** Files that are the user's from the start: written where there is none, and never touched again. */
const STUBS = new Set(["CHANGELOG.md"]);

interface TextContext {
  readonly language: ClientLanguage;
  readonly name: string;
  readonly folder: ClientFolder;
  readonly templates: TemplateFolders;
  readonly shown: (file: string) => string;
}

/** Everything of the package, by path relative to it. */
function textsOf(
  model: ClientModel,
  request: ClientRequest,
  context: TextContext,
): { readonly texts: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const { language, name, folder } = context;
  const templates = context.templates.files;
  const copied = language.copiedFiles(templates.keys(), model, name);
  const plan = language.plan(model, { package: name, request, nameLock: folder.nameLock, copied });
  const rendered = hasErrors(plan.diagnostics)
    ? { files: [], diagnostics: [] }
    : renderFiles(plan.files, { templates, helpers: language.createHelpers(), shown: context.shown });
  const runtime = Array.from(copied, ([file, to]): [string, string] => {
    const template = templates.get(file);
    return [to, template === undefined ? "" : readTemplate(template)];
  });
  const texts = new Map([...rendered.files.map((file): [string, string] => [file.path, file.text]), ...runtime]);
  checkPaths([...rendered.files.map((file) => file.path), ...runtime.map(([file]) => file)]);
  return { texts, diagnostics: [...plan.diagnostics, ...rendered.diagnostics] };
}

/** Generates a client, without writing it. Mistakes of the document, of templates and of options are diagnostics. */
export async function generateClient(request: ClientRequest, context: ClientContext): Promise<GeneratedClient> {
  const { root } = context;
  const shown = (file: string): string => path.relative(root, file).split(path.sep).join("/");
  const folder = readClientFolder(path.resolve(root, request.out), request.out);
  const defaults = path.join(packageRoot(), "templates", request.language);
  const replacements = request.templates === undefined ? undefined : path.resolve(root, request.templates);
  const templates = findTemplates(defaults, replacements, shown);
  const language = await clientLanguages[request.language]();
  const templateFaults =
    request.templates === undefined
      ? []
      : checkReplaced(templates, Object.keys(language.createHelpers()), { defaults, shown });
  const loaded = await loadDocument(request.spec, {
    cwd: root,
    ...(context.texts !== undefined && { texts: context.texts }),
  });
  const built = loaded.documents === undefined ? undefined : buildClientModel(loaded.documents);
  const model = built?.model;
  const inputs = [...new Set([...loaded.inputs, ...[...templates.files.values()].map(({ file }) => file)])].sort();
  const before = [
    ...(request.package === undefined ? [] : language.checkPackageName(request.package)),
    ...folder.diagnostics,
    ...templates.diagnostics,
    ...templateFaults,
    ...loaded.diagnostics,
    ...(built?.diagnostics ?? []),
  ];
  const nothing = (diagnostics: readonly Diagnostic[]): GeneratedClient => ({
    files: [],
    leftover: [],
    diagnostics: sortDiagnostics(diagnostics),
    inputs,
  });
  if (model === undefined || hasErrors(before)) return nothing(before);
  const name = request.package ?? language.defaultPackageName(model.title);
  const { texts, diagnostics } = textsOf(model, request, { language, name, folder, templates, shown });
  const listed = [...texts.keys()].filter((file) => !STUBS.has(file));
  const files = [...texts, [FILE_LIST, fileListText(listed)] as const]
    .map(([file, text]): OutputFile => ({ path: path.join(folder.folder, ...file.split("/")), text }))
    .filter((file) => !STUBS.has(path.relative(folder.folder, file.path)) || !existsSync(file.path));
  const all = [...before, ...diagnostics, ...filesInTheWay(folder, files, shown)];
  if (hasErrors(all)) return nothing(all);
  const produced = new Set(files.map((file) => file.path));
  return {
    files,
    leftover: folder.listed.filter((file) => !produced.has(file) && path.basename(file) !== NAME_LOCK),
    diagnostics: sortDiagnostics(all),
    summary: {
      language: request.language,
      out: request.out,
      package: name,
      files: texts.size + 1,
      operations: model.groups.reduce((count, group) => count + group.operations.length, 0),
      types: model.types.length,
    },
    inputs,
  };
}
