import { ts } from "ts-morph";
import { report, typeText, type Context } from "./context.js";

/** A type by name, with its arguments: in a type, in an `extends` clause, or as `import("…").Name`. */
export type NamedType = ts.TypeReferenceNode | ts.ExpressionWithTypeArguments | ts.ImportTypeNode;

export function nameOf(node: NamedType): ts.Node {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  return ts.isImportTypeNode(node) ? (node.qualifier ?? node) : node.expression;
}

/** The symbol that a name stands for, with imports and re-exports followed; `undefined` where there is none. */
export function findSymbol(context: Context, name: ts.Node): ts.Symbol | undefined {
  const symbol = context.checker.getSymbolAtLocation(name);
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
  const target = context.checker.getAliasedSymbol(symbol);
  return target.declarations === undefined ? undefined : target;
}

/** All declarations of an interface: those of one name in one scope are one. */
export function declarationsOf(context: Context, node: ts.InterfaceDeclaration): ts.InterfaceDeclaration[] {
  const symbol = context.checker.getSymbolAtLocation(node.name);
  return symbol?.declarations?.filter(ts.isInterfaceDeclaration) ?? [node];
}

/** The module specifier of the import that brings a name in. */
function specifierOf(symbol: ts.Symbol): ts.Expression | undefined {
  let node: ts.Node | undefined = symbol.declarations?.[0];
  while (node !== undefined && !ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) node = node.parent;
  return node?.moduleSpecifier;
}

/** The module specifier of the `import("…")` that a name stands in. */
function specifierAround({ parent }: ts.Node): ts.Expression | undefined {
  const argument = ts.isImportTypeNode(parent) ? parent.argument : undefined;
  return argument !== undefined && ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)
    ? argument.literal
    : undefined;
}

/** Reports a name that stands for nothing: its import, where that leads nowhere, or else the name itself. */
export function reportMissing(context: Context, name: ts.Node): void {
  const first = ts.isQualifiedName(name) ? name.left : name;
  const symbol = context.checker.getSymbolAtLocation(first);
  const specifier =
    specifierAround(name) ??
    (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0 ? undefined : specifierOf(symbol));
  if (
    specifier !== undefined &&
    ts.isStringLiteral(specifier) &&
    context.checker.getSymbolAtLocation(specifier) === undefined
  )
    report(context, "GV1009", specifier, { specifier: specifier.text });
  else report(context, "GV1010", name, { name: typeText(name) });
}

/** The interface declaration whose comment speaks for an interface: the first. Merged ones add members only. */
export const mainDeclaration = (symbol: ts.Symbol): ts.Declaration | undefined =>
  symbol.declarations?.find((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) ??
  symbol.declarations?.[0];
