import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../../openapi/diagnostics/sort.js";
import type { TemplateFile } from "./find-templates.js";
import { TemplateEngine, type Escaping, type Helpers, type SharedViews } from "./template-engine.js";
import { TemplateFault } from "./template-fault.js";

/** A file to render: its path, template and view. */
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
  /** Effective templates, by name. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** Functions for all templates, or for those that print their fields in one way. */
  readonly helpers: Helpers | ((escaping: Escaping) => Helpers);
  /** How templates print fields, or how the named one does; default `none`. */
  readonly escaping?: Escaping | ((template: string) => Escaping);
  /** Parts of views that many files contain; default: there are none. */
  readonly shared?: SharedViews;
  /** Formats a path for messages. */
  readonly shown: (file: string) => string;
}

/** Renders files. Faults in the user's templates are reported once each; a fault in a default template throws. */
export function renderFiles(
  tasks: Iterable<RenderTask>,
  options: RenderOptions,
): { readonly files: readonly RenderedFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const { escaping = "none", helpers } = options;
  const engines = new Map<Escaping, TemplateEngine>();
  const engineFor = (template: string): TemplateEngine => {
    const own = typeof escaping === "function" ? escaping(template) : escaping;
    const engine =
      engines.get(own) ??
      new TemplateEngine(options.templates, typeof helpers === "function" ? helpers(own) : helpers, {
        escaping: own,
        ...(options.shared !== undefined && { shared: options.shared }),
      });
    engines.set(own, engine);
    return engine;
  };
  const ours = ![...options.templates.values()].some((template) => template.replaced);
  const diagnostics: Diagnostic[] = [];
  const files: RenderedFile[] = [];
  for (const { path, template, view } of tasks) {
    try {
      files.push({ path, text: flattened(engineFor(template).render(template, view)) });
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
 * Flattens a string. Templates join it from thousands of small ones, which the engine would keep alive until the string
 * is first read.
 */
function flattened(text: string): string {
  text.charCodeAt(0);
  return text;
}
