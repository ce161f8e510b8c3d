import { ts } from "ts-morph";
import type { Context } from "../context.js";
import { findSymbol } from "../find-declaration.js";
import { readComment } from "./read-comment.js";

/** Maximum number of comments in a chain of inheritance. */
const DEPTH = 10;

/** The symbols that a declaration inherits from: the bases of an interface, or the target of an alias. */
function basesOf(context: Context, node: ts.Node): ts.Symbol[] {
  const names = ts.isInterfaceDeclaration(node)
    ? (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression))
    : ts.isTypeAliasDeclaration(node) && ts.isTypeReferenceNode(node.type)
      ? [node.type.typeName]
      : [];
  return names.flatMap((name) => findSymbol(context, name) ?? []);
}

/** The target of a bare `{@inheritDoc}`: the member of the same name in a base, or the base itself. */
function inheritedSymbol(context: Context, node: ts.Node): ts.Symbol | undefined {
  const member =
    (ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isAccessor(node)) &&
    ts.isInterfaceDeclaration(node.parent)
      ? node.name.getText()
      : undefined;
  if (member === undefined) return basesOf(context, node)[0];
  return basesOf(context, node.parent)
    .map((base) => context.checker.getPropertyOfType(context.checker.getDeclaredTypeOfSymbol(base), member))
    .find((symbol) => symbol !== undefined);
}

/** The symbol that a name such as `Order.total` refers to in a node's scope. */
function namedSymbol(context: Context, node: ts.Node, target: string): ts.Symbol | undefined {
  const [first, ...members] = target.split(/[.#]/);
  const wanted: ts.SymbolFlags =
    ts.SymbolFlags.Type | ts.SymbolFlags.Value | ts.SymbolFlags.Namespace | ts.SymbolFlags.Alias;
  const local = context.checker.getSymbolsInScope(node, wanted).find(({ name }) => name === first);
  let symbol = local === undefined ? undefined : context.checker.getExportSymbolOfSymbol(local);
  for (const member of members) {
    if (symbol === undefined) return undefined;
    const owner = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : context.checker.getAliasedSymbol(symbol);
    symbol =
      context.checker.getPropertyOfType(context.checker.getDeclaredTypeOfSymbol(owner), member) ??
      owner.exports?.get(ts.escapeLeadingUnderscores(member));
  }
  return symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0
    ? symbol
    : context.checker.getAliasedSymbol(symbol);
}

/**
 * The text that replaces `{@inheritDoc}`.
 *
 * @param target - the text after the tag's name; empty means what the declaration inherits from
 * @returns `undefined` if there is no such declaration, or it has no comment
 */
export function inheritedText(context: Context, node: ts.Node, target: string, depth = 0): string | undefined {
  if (depth > DEPTH) return undefined;
  const symbol = target === "" ? inheritedSymbol(context, node) : namedSymbol(context, node, target);
  for (const declaration of symbol?.declarations ?? []) {
    if (declaration === node) continue;
    const { description, inline } = readComment(declaration, declaration.getSourceFile());
    let text: string | undefined = description;
    for (const { name, text: next, whole } of inline)
      if (name === "inheritDoc") {
        const inherited = inheritedText(context, declaration, next, depth + 1);
        text = inherited === undefined ? undefined : text?.replace(whole, () => inherited);
      }
    if (text !== undefined && text !== "") return text;
  }
  return undefined;
}
