import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../../openapi/diagnostics/sort.js";
import type { TemplateFile } from "./find-templates.js";
import { TemplateEngine, type Escaping, type Helpers } from "./template-engine.js";
import { TemplateFault } from "./template-fault.js";

/** A file to be rendered: where it goes, by what, from what. */
export interface RenderTask {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** Name of the template: `files/models.ts.hbs`. */
  readonly template: string;
  readonly view: object;
}

export interface RenderedFile {
  /** As in the task. */
  readonly path: string;
  readonly text: string;
}

export interface RenderOptions {
  /** Templates that count, by name. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  readonly helpers: Helpers;
  /** What templates do to texts; nothing unless given. */
  readonly escaping?: Escaping;
  /** A path as messages name it. */
  readonly shown: (file: string) => string;
}

/** Renders files. What is wrong with replaced templates is told of each once; a fault in our own is thrown. */
export function renderFiles(
  tasks: Iterable<RenderTask>,
  options: RenderOptions,
): { readonly files: readonly RenderedFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const engine = new TemplateEngine(options.templates, options.helpers, options.escaping);
  const ours = ![...options.templates.values()].some((template) => template.replaced);
  const diagnostics: Diagnostic[] = [];
  const files: RenderedFile[] = [];
  for (const { path, template, view } of tasks) {
    try {
      files.push({ path, text: flattened(engine.render(template, view)) });
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      const { name } = error.template;
      if (ours) throw new Error(`${name}:${error.place.line}:${error.place.column} ${error.message}`, { cause: error });
      diagnostics.push(error.diagnostic(options.shown));
    }
  }
  return { files, diagnostics: sortDiagnostics(diagnostics) };
}

/**
 * The same text in one piece. Templates join it from thousands of small ones, which the engine would keep until the text is
 * first looked into.
 */
function flattened(text: string): string {
  text.charCodeAt(0);
  return text;
}
