import { compileTemplate } from "./compile-template.js";
import { readTemplate, type TemplateFile } from "./find-templates.js";
import { handlebars } from "./handlebars.js";
import { TemplateFault, templateFault } from "./template-fault.js";

/** The helpers of templates: plain functions of the arguments after the helper's name. */
export type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

type Template = (view: unknown, options?: object) => string;

/**
 * How `{{field}}` prints: `none` prints text unchanged, for code with literals and comments already escaped; `html`
 * escapes it, and `{{{field}}}` prints what is HTML already.
 */
export type Escaping = "none" | "html";

/** Parts of views that many files contain. A partial renders each of them once. */
export type SharedViews = Pick<WeakSet<object>, "has">;

export interface EngineOptions {
  /** Default: `none`. */
  readonly escaping?: Escaping;
  /** Default: there are none. */
  readonly shared?: SharedViews;
}

/** Views are plain data. Templates must not reach prototypes. */
const RUNTIME_OPTIONS = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/** Reports where a helper was called that threw because of its arguments. */
function located(name: string, helper: Helpers[string]): (...args: unknown[]) => unknown {
  return (...args) => {
    const { loc } = args.pop() as { readonly loc: hbs.AST.SourceLocation };
    try {
      return helper(...(args as never[]));
    } catch (error) {
      const { start, end } = loc;
      const place = { lineNumber: start.line, column: start.column, endLineNumber: end.line, endColumn: end.column };
      throw Object.assign(new Error(`the helper ${name} cannot use its arguments`, { cause: error }), place);
    }
  };
}

/**
 * Renders templates. Each is read and compiled once, on first use.
 *
 * Templates are strict: unknown fields are errors. The only helpers are those passed in and the blocks of Handlebars.
 */
export class TemplateEngine {
  readonly #templates: ReadonlyMap<string, TemplateFile>;
  readonly #engine = handlebars.create();
  readonly #compiled = new Map<string, Template>();
  readonly #options: CompileOptions;
  readonly #shared: SharedViews;

  constructor(templates: ReadonlyMap<string, TemplateFile>, helpers: Helpers, options: EngineOptions = {}) {
    const { escaping = "none", shared = new WeakSet() } = options;
    this.#templates = templates;
    this.#shared = shared;
    for (const [name, helper] of Object.entries(helpers)) this.#engine.registerHelper(name, located(name, helper));
    const known = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
    // `log` would write to the console.
    const knownHelpers = { ...known, log: false } as unknown as NonNullable<CompileOptions["knownHelpers"]>;
    this.#options = { strict: true, noEscape: escaping === "none", knownHelpersOnly: true, knownHelpers };
  }

  /**
   * @param name - name of a template, such as `files/models.ts.hbs`
   * @throws TemplateFault
   */
  render(name: string, view: object): string {
    return this.#template(name)(view, RUNTIME_OPTIONS);
  }

  #template(name: string): Template {
    const known = this.#compiled.get(name);
    if (known !== undefined) return known;
    const template = this.#templates.get(name);
    if (template === undefined) throw new Error(`there is no template ${name}`);
    const text = readTemplate(template);
    const attempt = <T>(work: () => T): T => {
      try {
        return work();
      } catch (error) {
        throw templateFault(template, error, text);
      }
    };
    const filled = attempt(() => this.#compile(template, text));
    const guarded: Template = (view, options) => attempt(() => filled(view, options));
    this.#compiled.set(name, guarded);
    return guarded;
  }

  #compile(template: TemplateFile, text: string): Template {
    const { specification, partials } = compileTemplate(text, this.#options);
    for (const { name, place } of partials) {
      if (name === undefined)
        throw new TemplateFault("GV7052", template, "the name of a partial is written out, not computed", place);
      const file = `partials/${name}.hbs`;
      if (!this.#templates.has(file)) throw new TemplateFault("GV7052", template, `there is no partial ${name}`, place);
      this.#engine.registerPartial(name, this.#partial(file));
    }
    return this.#engine.template(specification);
  }

  /** Renders a partial; with a shared view only once, unless it reads anything but the view. */
  #partial(file: string): Template {
    const rendered = new WeakMap<object, string>();
    let isPure: boolean | undefined;
    return (view, options) => {
      const render = this.#template(file);
      if (typeof view !== "object" || view === null || !this.#shared.has(view)) return render(view, options);
      isPure ??= this.#isPure(file);
      if (!isPure) return render(view, options);
      const known = rendered.get(view) ?? render(view, options);
      rendered.set(view, known);
      return known;
    };
  }

  /** Whether a template and the partials that it includes read nothing but their views. */
  #isPure(name: string, seen = new Set<string>()): boolean {
    const template = this.#templates.get(name);
    if (template === undefined || seen.has(name)) return template !== undefined;
    seen.add(name);
    const { partials, readsOutside } = compileTemplate(readTemplate(template), this.#options);
    return !readsOutside && partials.every((partial) => this.#isPure(`partials/${partial.name ?? ""}.hbs`, seen));
  }
}
