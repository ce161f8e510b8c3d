import { handlebars } from "./handlebars.js";
import type { TemplatePlace } from "./template-fault.js";

/** A partial that a template includes: its name and place. */
export interface PartialUse {
  /** `undefined` if the name is computed. */
  readonly name: string | undefined;
  readonly place: TemplatePlace;
}

const placeOf = (loc: hbs.AST.SourceLocation): TemplatePlace => ({
  line: loc.start.line,
  column: loc.start.column + 1,
  length: loc.end.line === loc.start.line ? loc.end.column - loc.start.column : 1,
});

class PartialFinder extends handlebars.Visitor {
  readonly uses: PartialUse[] = [];
  /** Whether it is defined in the template itself. */
  readonly inline = new Set<unknown>();

  #note(name: hbs.AST.PathExpression | hbs.AST.SubExpression): void {
    this.uses.push({ name: name.type === "PathExpression" ? name.original : undefined, place: placeOf(name.loc) });
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#note(partial.name);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#note(partial.name);
    super.PartialBlockStatement(partial);
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    for (const param of decorator.params) this.inline.add((param as hbs.AST.StringLiteral).value);
    super.DecoratorBlock(decorator);
  }
}

class OuterPathFinder extends handlebars.Visitor {
  found = false;

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (path.data || path.depth > 0) this.found = true;
  }
}

/** Whether a template reads anything but its own view: `@root`, `../name`. */
export function readsOutside(program: hbs.AST.Program): boolean {
  const finder = new OuterPathFinder();
  finder.accept(program);
  return finder.found;
}

/** The partials that a template includes, without those that it defines itself. */
export function partialNames(program: hbs.AST.Program): PartialUse[] {
  const finder = new PartialFinder();
  finder.accept(program);
  return finder.uses.filter(({ name }) => name !== "@partial-block" && !finder.inline.has(name));
}
