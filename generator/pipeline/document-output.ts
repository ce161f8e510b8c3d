import { existsSync } from "node:fs";
import path from "node:path";
import type { ClientModel } from "../codegen/client-model/client-model.js";
import type { Selection } from "../codegen/client-model/selection/select-operations.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { sortDiagnostics } from "../../openapi/diagnostics/sort.js";
import { FILE_LIST, fileListText } from "../output/file-list.js";
import type { OutputFile } from "../output/output-file.js";
import { findTemplates, type TemplateFolders } from "../codegen/render/find-templates.js";
import { checkReplaced } from "./check-replaced.js";
import type { Generated, GenerateContext } from "./generated.js";
import { loadModel } from "./load-model.js";
import type { LoadedModel } from "./loaded-model.js";
import { filesInTheWay, NAME_LOCK, readOutputFolder, type OutputFolder } from "./output-folder.js";

/** What to generate from a document, and where to write it. */
export interface DocumentRequest extends Selection {
  /** File or URL of an OpenAPI document. */
  readonly spec: string;
  /** Overlays to apply to the document, in order: files or URLs. */
  readonly overlays?: readonly string[];
  /** Folder of the output. */
  readonly out: string;
  /** Folder with files that replace the generator's templates. */
  readonly templates?: string;
}

/** How templates are found and checked. */
export interface TemplateOptions {
  /** Absolute folder of the built-in templates. */
  readonly defaults: string;
  /** Functions that templates can call. */
  readonly createHelpers: () => object;
}

/** The result for one document. */
export interface DocumentTexts<Summary> {
  /** Contents by path relative to the folder, with `/`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** Files that belong to the user: written only if absent, never overwritten. */
  readonly stubs?: ReadonlySet<string>;
  /** Files that were read in addition to the document and the templates, absolute. */
  readonly inputs?: readonly string[];
}

/** Generates output from a document and templates: what clients and sites have in common. */
export class DocumentOutput {
  readonly folder: OutputFolder;
  readonly templates: TemplateFolders;
  /** A path as messages show it. */
  readonly shown: (file: string) => string;
  readonly #loaded: LoadedModel;
  readonly #diagnostics: readonly Diagnostic[];

  private constructor(
    found: Pick<DocumentOutput, "folder" | "templates" | "shown">,
    loaded: LoadedModel,
    diagnostics: readonly Diagnostic[],
  ) {
    this.folder = found.folder;
    this.templates = found.templates;
    this.shown = found.shown;
    this.#loaded = loaded;
    this.#diagnostics = diagnostics;
  }

  /** Reads all inputs of the output. */
  static async prepare(
    request: DocumentRequest,
    { defaults, createHelpers }: TemplateOptions,
    context: GenerateContext,
  ): Promise<DocumentOutput> {
    const { root } = context;
    const shown = (file: string): string => path.relative(root, file).split(path.sep).join("/");
    const folder = readOutputFolder(path.resolve(root, request.out), request.out);
    const replacements = request.templates === undefined ? undefined : path.resolve(root, request.templates);
    const templates = findTemplates(defaults, replacements, shown);
    const faults =
      replacements === undefined ? [] : checkReplaced(templates, Object.keys(createHelpers()), { defaults, shown });
    const loaded = await loadModel(request, context);
    const diagnostics = [...folder.diagnostics, ...templates.diagnostics, ...faults, ...loaded.diagnostics];
    return new DocumentOutput({ folder, templates, shown }, loaded, diagnostics);
  }

  /** The document, if no input has errors. */
  get model(): ClientModel | undefined {
    return hasErrors(this.#diagnostics) ? undefined : this.#loaded.model;
  }

  /** The document with its positions, if it could be read. */
  get documents(): LoadedModel["documents"] {
    return this.#loaded.documents;
  }

  /** The text of the document. */
  get source(): LoadedModel["source"] {
    return this.#loaded.source;
  }

  /** The result if nothing can be generated. */
  nothing(diagnostics: readonly Diagnostic[] = []): Generated<never> {
    return {
      files: [],
      leftover: [],
      diagnostics: sortDiagnostics([...this.#diagnostics, ...diagnostics]),
      inputs: this.#inputs([]),
    };
  }

  /** The result: the files and their list, unless there are errors. */
  give<Summary>({
    texts,
    diagnostics,
    summary,
    stubs = new Set(),
    inputs = [],
  }: DocumentTexts<Summary>): Generated<Summary> {
    const { folder } = this.folder;
    const listed = [...texts.keys()].filter((file) => !stubs.has(file));
    const files = [...texts, [FILE_LIST, fileListText(listed)] as const]
      .map(([file, text]) => ({ file, path: path.join(folder, ...file.split("/")), text }))
      .filter((each) => !stubs.has(each.file) || !existsSync(each.path))
      .map(({ path: place, text }): OutputFile => ({ path: place, text }));
    const found = [...diagnostics, ...filesInTheWay(this.folder, files, this.shown)];
    if (hasErrors(found)) return this.nothing(found);
    const produced = new Set(files.map((file) => file.path));
    return {
      files,
      // Not a generated file: removing the lock would lose the names that others import.
      leftover: this.folder.listed.filter((file) => !produced.has(file) && path.basename(file) !== NAME_LOCK),
      diagnostics: sortDiagnostics([...this.#diagnostics, ...found]),
      summary,
      inputs: this.#inputs(inputs),
    };
  }

  #inputs(more: readonly string[]): readonly string[] {
    const templates = [...this.templates.files.values()].map(({ file }) => file);
    return [...new Set([...this.#loaded.inputs, ...templates, ...more])].sort();
  }
}
