import { readFileSync } from "node:fs";
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
import { renderFiles, type RenderedFile } from "../render/render-files.js";
import type { ClientNames } from "../targets/docs/client-names.js";
import { piecesOf } from "../targets/docs/piece.js";
import { createHelpers, createHtmlHelpers, createMarkdownHelpers } from "../targets/docs/helpers.js";
import { planDocs, type DocsFormat, type DocsOptions } from "../targets/docs/plan-docs.js";
import { checkPaths } from "./check-paths.js";
import { checkReplaced } from "./check-replaced.js";
import { filesInTheWay, NAME_LOCK, readClientFolder } from "./client-folder.js";
import type { ClientRequest } from "./generate-client.js";
import { defaultPackageName } from "./package-name.js";
import { packageRoot } from "./package-root.js";

/** What documentation to generate, from what. */
export interface DocsRequest {
  /** File or URL of a Swagger 2.0 document. */
  readonly spec: string;
  /** Folder of the site. */
  readonly out: string;
  /** A site (the default), or pages for a generator of sites. */
  readonly format?: DocsFormat;
  /** Folder with files to use in place of the generator's own templates. */
  readonly templates?: string;
  /** Where the site will be; where `groupversion serve` has it unless given. */
  readonly url?: string;
  /** Name of the clients that calls are spelled for. */
  readonly package?: string;
  /** Clients of the same document, whose published names count. */
  readonly clients?: readonly {
    readonly language: ClientRequest["language"];
    readonly out: string;
    readonly package?: string;
  }[];
}

export interface DocsContext {
  /** Absolute folder that relative paths are relative to, and that messages name files from. */
  readonly root: string;
  /** Texts that stand for files, by absolute path: a document that is not written yet. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** What a site came to. */
export interface DocsSummary {
  /** The folder as it was given. */
  readonly out: string;
  readonly format: DocsFormat;
  readonly pages: number;
  readonly files: number;
}

/** The result of a run, before anything is written. */
export interface GeneratedDocs {
  readonly files: readonly OutputFile[];
  /** Files that earlier runs produced and this one does not. */
  readonly leftover: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where nothing could be generated. */
  readonly summary?: DocsSummary;
  /** Every file that was read, absolute. */
  readonly inputs: readonly string[];
}

/** Where `groupversion serve` has documentation unless told otherwise. */
const SERVED = "http://127.0.0.1:8001/docs/";

/** What a file holds, or is going to. */
function textOf(file: string, { texts }: DocsContext): string | undefined {
  try {
    return texts?.get(file) ?? readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The client of a language that calls are spelled for, with the names that it was published with. */
function calledClient(
  language: ClientRequest["language"],
  { clients = [], package: name }: DocsRequest,
  { title, context }: { readonly title: string; readonly context: DocsContext },
): { readonly names: ClientNames; readonly inputs: readonly string[] } {
  const client = clients.find((each) => each.language === language);
  const file = client === undefined ? undefined : path.resolve(context.root, client.out, NAME_LOCK);
  const nameLock = file === undefined ? undefined : textOf(file, context);
  return {
    names: {
      package: name ?? client?.package ?? defaultPackageName(title),
      ...(nameLock !== undefined && { nameLock }),
    },
    inputs: file === undefined || nameLock === undefined ? [] : [file],
  };
}

/** Templates cannot put empty lines where they mean something, and nowhere else. */
const tidied = ({ path: name, text }: RenderedFile): RenderedFile => ({
  path: name,
  text: `${text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`,
});

/** Pages with the pieces of them that unfold in others, and what all pages load. */
function textsOf(
  model: ClientModel,
  options: DocsOptions,
  context: { readonly templates: TemplateFolders; readonly shown: (file: string) => string },
): { readonly files: readonly RenderedFile[]; readonly pages: number; readonly diagnostics: readonly Diagnostic[] } {
  const plan = planDocs(model, options);
  const templates = context.templates.files;
  const isSite = options.format === "html";
  const { files, diagnostics } = renderFiles(plan.pages, {
    templates,
    helpers: isSite ? createHtmlHelpers() : createMarkdownHelpers(),
    escaping: isSite ? "html" : "none",
    shown: context.shown,
  });
  if (!isSite) return { files: files.map(tidied), pages: files.length, diagnostics };
  const pieces = piecesOf(files);
  const assets = [...templates.values()]
    .filter((template) => template.name.startsWith("assets/"))
    .map((template): RenderedFile => ({ path: template.name, text: readTemplate(template) }));
  return {
    files: [...files, ...pieces, ...plan.data, ...assets],
    pages: files.filter((file) => file.path.endsWith(".html")).length,
    diagnostics,
  };
}

/** Generates documentation, without writing it. Mistakes of the document, of templates and of options are diagnostics. */
export async function generateDocs(request: DocsRequest, context: DocsContext): Promise<GeneratedDocs> {
  const { root } = context;
  const shown = (file: string): string => path.relative(root, file).split(path.sep).join("/");
  const folder = readClientFolder(path.resolve(root, request.out), request.out);
  const defaults = path.join(packageRoot(), "templates", "docs");
  const replacements = request.templates === undefined ? undefined : path.resolve(root, request.templates);
  const templates = findTemplates(defaults, replacements, shown);
  const templateFaults =
    request.templates === undefined ? [] : checkReplaced(templates, Object.keys(createHelpers()), { defaults, shown });
  const loaded = await loadDocument(request.spec, {
    cwd: root,
    ...(context.texts !== undefined && { texts: context.texts }),
  });
  const built = loaded.documents === undefined ? undefined : buildClientModel(loaded.documents);
  const model = built?.model;
  const inputs = [...new Set([...loaded.inputs, ...[...templates.files.values()].map(({ file }) => file)])].sort();
  const before = [
    ...folder.diagnostics,
    ...templates.diagnostics,
    ...templateFaults,
    ...loaded.diagnostics,
    ...(built?.diagnostics ?? []),
  ];
  const nothing = (diagnostics: readonly Diagnostic[]): GeneratedDocs => ({
    files: [],
    leftover: [],
    diagnostics: sortDiagnostics(diagnostics),
    inputs,
  });
  if (model === undefined || hasErrors(before)) return nothing(before);
  const { url = SERVED, format = "html" } = request;
  const about = { title: model.title, context };
  const typescript = calledClient("typescript", request, about);
  const python = calledClient("python", request, about);
  const options: DocsOptions = {
    format,
    url: url.endsWith("/") ? url : `${url}/`,
    clients: { typescript: typescript.names, python: python.names },
  };
  const rendered = textsOf(model, options, { templates, shown });
  const names = rendered.files.map((file) => file.path);
  checkPaths(names);
  const list: RenderedFile = { path: FILE_LIST, text: fileListText(names) };
  const files = [...rendered.files, list].map((file): OutputFile => ({
    path: path.join(folder.folder, ...file.path.split("/")),
    text: file.text,
  }));
  const all = [...before, ...rendered.diagnostics, ...filesInTheWay(folder, files, shown)];
  if (hasErrors(all)) return nothing(all);
  const produced = new Set(files.map((file) => file.path));
  return {
    files,
    leftover: folder.listed.filter((file) => !produced.has(file)),
    diagnostics: sortDiagnostics(all),
    summary: { out: request.out, format, pages: rendered.pages, files: files.length },
    inputs: [...inputs, ...typescript.inputs, ...python.inputs].sort(),
  };
}
