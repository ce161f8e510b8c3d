import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { nearest } from "../../../openapi/diagnostics/nearest.js";
import { sortDiagnostics } from "../../../openapi/diagnostics/sort.js";
import { readTemplate, type TemplateFile } from "./find-templates.js";
import { handlebars } from "./handlebars.js";
import { TemplateFault, templateFault } from "./template-fault.js";
import { fieldsOf, fieldType, viewOf, type ViewSchema, type ViewType } from "./view-types.js";
import { TemplateWalker, type PathUse } from "./walk-template.js";

export interface CheckOptions {
  readonly schema: ViewSchema;
  readonly helpers: Iterable<string>;
  /** The templates to check. */
  readonly isChecked: (template: TemplateFile) => boolean;
  /** A path as messages name it. */
  readonly shown: (file: string) => string;
  /** Called for every template with its views, for documentation. */
  readonly onTemplate?: (name: string, views: readonly string[]) => void;
}

/** A suggestion for an invalid path. */
function remedyOf(field: string, type: ViewType, schema: ViewSchema): string {
  const known = fieldsOf(type, schema);
  const guess = nearest(field, known);
  if (guess !== undefined) return `Did you mean ${guess}?`;
  return known.length === 0 ? "This value has no fields." : `There are: ${known.join(", ")}.`;
}

/** Checks a template, its partials, and their partials. */
class Checker {
  readonly diagnostics: Diagnostic[] = [];
  readonly #templates: ReadonlyMap<string, TemplateFile>;
  readonly #options: CheckOptions;
  readonly #programs = new Map<string, hbs.AST.Program | undefined>();
  /** Partials and the types that they were checked with. */
  readonly #done = new Set<string>();

  constructor(templates: ReadonlyMap<string, TemplateFile>, options: CheckOptions) {
    this.#templates = templates;
    this.#options = options;
  }

  /** Checks only that the template parses. */
  parse(template: TemplateFile): hbs.AST.Program | undefined {
    if (this.#programs.has(template.name)) return this.#programs.get(template.name);
    const text = readTemplate(template);
    let program: hbs.AST.Program | undefined;
    try {
      program = handlebars.parse(text);
    } catch (error) {
      this.#tell(templateFault(template, error, text));
    }
    this.#programs.set(template.name, program);
    return program;
  }

  check(template: TemplateFile, type: ViewType, root: ViewType): void {
    const key = JSON.stringify([template.name, type, root]);
    if (this.#done.has(key)) return;
    this.#done.add(key);
    if (type.kind === "view") this.#options.onTemplate?.(template.name, type.names);
    const program = this.parse(template);
    if (program === undefined) return;
    const { schema, helpers } = this.#options;
    new TemplateWalker({
      helpers: new Set(helpers),
      root,
      fieldType: (of, field) => fieldType(of, field, schema),
      onMissing: (use) => this.#report(template, use),
      onUnknownHelper: (name, place) =>
        this.#tell(new TemplateFault("GV7052", template, `there is no helper ${name}`, place)),
      onPartial: (name, place, given) => {
        const partial = this.#templates.get(`partials/${name}.hbs`);
        if (partial !== undefined) this.check(partial, given, root);
        else this.#tell(new TemplateFault("GV7052", template, `there is no partial ${name}`, place));
      },
    }).walk(program, type);
  }

  #tell(fault: TemplateFault): void {
    if (this.#options.isChecked(fault.template)) this.diagnostics.push(fault.diagnostic(this.#options.shown));
  }

  #report(template: TemplateFile, { field, type, place }: PathUse): void {
    if (!this.#options.isChecked(template)) return;
    const span = { file: this.#options.shown(template.file), ...place };
    const remedy = remedyOf(field, type, this.#options.schema);
    this.diagnostics.push(diagnostic("GV7054", span, { name: field, remedy }));
  }
}

/**
 * Checks every path in templates against the views that they receive. Handlebars prints nothing for an unknown path;
 * here it is an error.
 */
export function checkTemplates(templates: ReadonlyMap<string, TemplateFile>, options: CheckOptions): Diagnostic[] {
  const checker = new Checker(templates, options);
  for (const [name, view] of Object.entries(options.schema.templates)) {
    const template = templates.get(name);
    if (template !== undefined) checker.check(template, viewOf(view), viewOf(view));
  }
  // Partials that no template includes are at least parsed.
  for (const template of templates.values())
    if (template.name.endsWith(".hbs") && options.isChecked(template)) checker.parse(template);
  return sortDiagnostics(checker.diagnostics);
}
