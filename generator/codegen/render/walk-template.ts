import type { TemplatePlace } from "./template-fault.js";
import { SCALAR, UNKNOWN, type ViewType } from "./view-types.js";

/** A part of a path that does not exist. */
export interface PathUse {
  readonly field: string;
  /** Type of the value before it. */
  readonly type: ViewType;
  readonly place: TemplatePlace;
}

export interface WalkerOptions {
  readonly helpers: ReadonlySet<string>;
  /** Type of `@root`. */
  readonly root: ViewType;
  readonly fieldType: (type: ViewType, field: string) => ViewType | undefined;
  readonly onMissing: (use: PathUse) => void;
  readonly onUnknownHelper: (name: string, place: TemplatePlace) => void;
  readonly onPartial: (name: string, place: TemplatePlace, type: ViewType) => void;
}

/** The meaning of names at a place of a template. */
interface Scope {
  /** Innermost context first; `../` moves outward. */
  readonly contexts: readonly ViewType[];
  /** Block parameters; the innermost one of a name applies. */
  readonly names: ReadonlyMap<string, ViewType>;
  /** Partials that the template defines itself. */
  readonly inline: ReadonlyMap<string, hbs.AST.Program>;
}

/** Names after `@` that Handlebars sets; all but `@root` are scalars. */
const DATA = new Set(["first", "last", "index", "key"]);

/** Blocks of Handlebars that do not change the context. */
const CONDITIONS = new Set(["if", "unless"]);

/** Helpers that are part of Handlebars. */
const BUILT_IN = new Set([...CONDITIONS, "each", "with", "lookup"]);

const placeOf = ({ start, end }: hbs.AST.SourceLocation): TemplatePlace => ({
  line: start.line,
  column: start.column + 1,
  length: Math.max(1, end.line === start.line ? end.column - start.column : 1),
});

/** The type of a list's items; for anything else, the type itself. */
const itemsOf = (type: ViewType): ViewType => (type.kind === "list" ? type.items : UNKNOWN);

/** Drops the nested arguments of a partial's arguments, because recursive partials would nest them without end. */
const plain = (type: ViewType): ViewType =>
  type.kind === "view" && Object.keys(type.given).length > 0 ? UNKNOWN : type;

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/** Walks a template as Handlebars would, with types instead of values. */
export class TemplateWalker {
  readonly #options: WalkerOptions;
  /** Partials of the template that are being walked, to stop recursion. */
  readonly #active = new Set<hbs.AST.Program>();

  constructor(options: WalkerOptions) {
    this.#options = options;
  }

  walk(program: hbs.AST.Program, type: ViewType): void {
    this.#program(program, { contexts: [type], names: new Map(), inline: new Map() });
  }

  #program(program: hbs.AST.Program | undefined, outer: Scope): void {
    if (program === undefined) return;
    const defined = program.body.filter((node): node is hbs.AST.DecoratorBlock => node.type === "DecoratorBlock");
    const inline = new Map([...outer.inline, ...defined.map(inlinePartial)]);
    for (const node of program.body) this.#statement(node, { ...outer, inline });
  }

  #statement(node: hbs.AST.Statement, scope: Scope): void {
    switch (node.type) {
      case "MustacheStatement":
        this.#call(node as hbs.AST.MustacheStatement, scope);
        break;
      case "BlockStatement":
        this.#block(node as hbs.AST.BlockStatement, scope);
        break;
      case "PartialStatement":
      case "PartialBlockStatement":
        this.#partial(node as hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement, scope);
        break;
      default:
    }
  }

  /** The type of a printed or passed value. */
  #expression(node: hbs.AST.Expression, scope: Scope): ViewType {
    if (node.type === "PathExpression") return this.#path(node as hbs.AST.PathExpression, scope);
    if (node.type === "SubExpression") return this.#call(node as hbs.AST.SubExpression, scope);
    return SCALAR;
  }

  #call(node: Call, scope: Scope): ViewType {
    const given = [
      ...node.params,
      ...((node.hash as hbs.AST.Hash | undefined) ?? { pairs: [] }).pairs.map((pair) => pair.value),
    ];
    for (const param of given) this.#expression(param, scope);
    if (node.path.type !== "PathExpression") return SCALAR;
    const path = node.path as hbs.AST.PathExpression;
    if (this.#options.helpers.has(path.original)) return SCALAR;
    if (given.length === 0) return this.#path(path, scope);
    if (!BUILT_IN.has(path.original)) this.#options.onUnknownHelper(path.original, placeOf(path.loc));
    return UNKNOWN;
  }

  #path(path: hbs.AST.PathExpression, scope: Scope): ViewType {
    const [first, ...others] = path.parts;
    if (first === undefined) return scope.contexts[path.depth] ?? UNKNOWN;
    const follow = (type: ViewType, fields: readonly string[]): ViewType =>
      fields.reduce((of, field) => this.#field(of, field, path), type);
    if (path.data) {
      if (first === "root") return follow(this.#options.root, others);
      return DATA.has(first) ? SCALAR : this.#missing(SCALAR, `@${first}`, path);
    }
    const isPlain = path.depth === 0 && !/^(\.\/|this\b)/.test(path.original);
    const named = isPlain ? scope.names.get(first) : undefined;
    return named === undefined ? follow(scope.contexts[path.depth] ?? UNKNOWN, path.parts) : follow(named, others);
  }

  #field(type: ViewType, field: string, path: hbs.AST.PathExpression): ViewType {
    return this.#options.fieldType(type, field) ?? this.#missing(type, field, path);
  }

  #missing(type: ViewType, field: string, path: hbs.AST.PathExpression): ViewType {
    this.#options.onMissing({ field, type, place: placeOf(path.loc) });
    // Report once: nothing after it can be resolved.
    return UNKNOWN;
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const name = node.path.original;
    const [param] = node.params;
    const params = (node.program as hbs.AST.Program | undefined)?.blockParams ?? [];
    const named = (...types: readonly ViewType[]): ReadonlyMap<string, ViewType> =>
      new Map([...scope.names, ...params.map((key, i) => [key, types[i] ?? UNKNOWN] as const)]);
    const inner = (type: ViewType): Scope => ({ ...scope, contexts: [type, ...scope.contexts] });
    if (name === "each" && param !== undefined) {
      const item = itemsOf(this.#expression(param, scope));
      this.#program(node.program, { ...inner(item), names: named(item, SCALAR) });
    } else if (name === "with" && param !== undefined) {
      const type = this.#expression(param, scope);
      this.#program(node.program, { ...inner(type), names: named(type) });
    } else {
      const type = this.#call(node, scope);
      const isHelper = CONDITIONS.has(name) || this.#options.helpers.has(name);
      const context = type.kind === "list" ? type.items : type;
      this.#program(
        node.program,
        isHelper || context.kind === "scalar" ? scope : { ...inner(context), names: named(context) },
      );
    }
    this.#program(node.inverse, scope);
  }

  #partial(node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement, scope: Scope): void {
    const [param] = node.params;
    const type = param === undefined ? (scope.contexts[0] ?? UNKNOWN) : this.#expression(param, scope);
    const pairs = (node.hash as hbs.AST.Hash | undefined)?.pairs ?? [];
    const given = Object.fromEntries(pairs.map(({ key, value }) => [key, plain(this.#expression(value, scope))]));
    const context: ViewType =
      pairs.length === 0
        ? type
        : type.kind === "view"
          ? { ...type, given: { ...type.given, ...given } }
          : type.kind === "unknown"
            ? UNKNOWN
            : { kind: "view", names: [], given };
    if (node.type === "PartialBlockStatement") this.#program(node.program, scope);
    if (node.name.type !== "PathExpression") return;
    const name = node.name.original;
    if (name === "@partial-block") return;
    const inline = scope.inline.get(name);
    if (inline === undefined) this.#options.onPartial(name, placeOf(node.name.loc), context);
    else if (!this.#active.has(inline)) {
      this.#active.add(inline);
      this.#program(inline, { ...scope, contexts: [context], names: new Map() });
      this.#active.delete(inline);
    }
  }
}

const inlinePartial = (node: hbs.AST.DecoratorBlock): readonly [string, hbs.AST.Program] => [
  String((node.params[0] as hbs.AST.StringLiteral | undefined)?.value),
  node.program,
];
