import { handlebars } from "./handlebars.js";
import { partialNames, readsOutside } from "./partial-names.js";

/** What `template` of a Handlebars instance turns into a function. It belongs to no instance. */
type Specification = Parameters<typeof handlebars.template>[0];

/** A template that was parsed and compiled, but has no helpers and partials yet. */
export interface CompiledTemplate {
  readonly specification: Specification;
  readonly partials: ReturnType<typeof partialNames>;
  /** Whether the output depends on more than the template's own view, apart from its partials. */
  readonly readsOutside: boolean;
}

/** The steps of `handlebars.compile`, which its types leave out. */
interface Compilers {
  readonly Compiler: new () => { compile(program: hbs.AST.Program, options: CompileOptions): unknown };
  readonly JavaScriptCompiler: new () => {
    compile(environment: unknown, options: CompileOptions, context: undefined, asObject: true): Specification;
  };
}
const { Compiler, JavaScriptCompiler } = handlebars as unknown as Compilers;

/** More than all default templates; each edit of a user's template, in a run that watches, adds one. */
const CAPACITY = 500;
const known = new Map<string, CompiledTemplate>();

/**
 * Parses and compiles a template. A process that generates several outputs compiles each text once: compiling takes a
 * quarter of the time of a small client.
 *
 * @throws an error of Handlebars, which has the position, if the template is invalid
 */
export function compileTemplate(text: string, options: CompileOptions): CompiledTemplate {
  const key = JSON.stringify([options, text]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const program = handlebars.parse(text);
  const partials = partialNames(program);
  const all = { data: true, ...options };
  const environment = new Compiler().compile(program, all);
  const specification = new JavaScriptCompiler().compile(environment, all, undefined, true);
  const compiled = { specification, partials, readsOutside: readsOutside(program) };
  if (known.size >= CAPACITY) known.clear();
  known.set(key, compiled);
  return compiled;
}
