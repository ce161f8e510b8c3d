import { ts } from "ts-morph";
import { nearest } from "../../../openapi/diagnostics/nearest.js";
import { report, typeText, type Context } from "./context.js";

/** A reference to a type by name, with arguments: in a type, in an `extends` clause, or as `import("…").Name`. */
export type NamedType = ts.TypeReferenceNode | ts.ExpressionWithTypeArguments | ts.ImportTypeNode;

export function nameOf(node: NamedType): ts.Node {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  return ts.isImportTypeNode(node) ? (node.qualifier ?? node) : node.expression;
}

/** The symbol that a name refers to, through imports and re-exports; `undefined` if there is none. */
export function findSymbol(context: Context, name: ts.Node): ts.Symbol | undefined {
  const symbol = context.checker.getSymbolAtLocation(name);
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
  const target = context.checker.getAliasedSymbol(symbol);
  return target.declarations === undefined ? undefined : target;
}

/** The name of the type that a reference leads to, if that is one of TypeScript's own. */
export function builtInName(context: Context, { typeName }: ts.TypeReferenceNode): string | undefined {
  const symbol = findSymbol(context, typeName);
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  return declaration !== undefined && context.isBuiltIn(declaration) ? symbol?.name : undefined;
}

/** Records where the sources refer to a type of another package, and the package that publishes it. */
export function enterLibrary(context: Context, node: ts.Node, declaration: ts.Declaration): void {
  if (node.pos < 0 || !context.isLibrary(declaration.getSourceFile())) return;
  const file = node.getSourceFile();
  if (context.isLibrary(file)) return;
  const home = context.packageOf(file)?.id;
  context.entry = { node, ...(home !== undefined && { home }) };
}

/** All declarations of an interface: those with one name in one scope are merged. */
export function declarationsOf(context: Context, node: ts.InterfaceDeclaration): ts.InterfaceDeclaration[] {
  const symbol = context.checker.getSymbolAtLocation(node.name);
  return symbol?.declarations?.filter(ts.isInterfaceDeclaration) ?? [node];
}

/** The module specifier of the import that declares a name. */
function specifierOf(symbol: ts.Symbol): ts.Expression | undefined {
  let node: ts.Node | undefined = symbol.declarations?.[0];
  while (node !== undefined && !ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) node = node.parent;
  return node?.moduleSpecifier;
}

/** The module specifier of the `import("…")` that contains a name. */
function specifierAround({ parent }: ts.Node): ts.Expression | undefined {
  const argument = ts.isImportTypeNode(parent) ? parent.argument : undefined;
  return argument !== undefined && ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)
    ? argument.literal
    : undefined;
}

/** The import of a name that is no type, which the compiler does not find in a type. */
const importedAs = (context: Context, name: ts.Node): ts.Symbol | undefined =>
  ts.isIdentifier(name)
    ? context.checker.getSymbolsInScope(name, ts.SymbolFlags.Alias).find((symbol) => symbol.name === name.text)
    : undefined;

/** Reports an unresolved name: at its import if the module cannot be found, otherwise at the name. */
export function reportMissing(context: Context, name: ts.Node): void {
  const first = ts.isQualifiedName(name) ? name.left : name;
  const symbol = importedAs(context, first) ?? context.checker.getSymbolAtLocation(first);
  const around = specifierAround(name);
  const imported = symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0 ? undefined : symbol;
  const specifier = around ?? (imported === undefined ? undefined : specifierOf(imported));
  if (specifier === undefined || !ts.isStringLiteral(specifier)) {
    reportUnknown(context, name);
    return;
  }
  const module = context.checker.getSymbolAtLocation(specifier);
  if (module === undefined && !context.isModule(specifier)) {
    report(context, "GV1009", specifier, { specifier: specifier.text });
    return;
  }
  const declaration = imported?.declarations?.[0];
  const isNamespace = declaration !== undefined && ts.isNamespaceImport(declaration);
  const missing =
    around !== undefined
      ? typeText(name)
      : isNamespace
        ? typeText(ts.isQualifiedName(name) ? name.right : name)
        : importedName(declaration);
  if (missing === undefined) {
    reportUnknown(context, name);
    return;
  }
  const exported = module === undefined ? [] : context.checker.getExportsOfModule(module).map((one) => one.name);
  if (exported.includes(missing)) {
    report(context, "GV1010", name, {
      name: typeText(name),
      help: `"${specifier.text}" exports a value of this name. For the value's type, write typeof ${typeText(name)}.`,
    });
    return;
  }
  const guess = nearest(missing, exported);
  report(context, "GV1014", isNamespace || around !== undefined || declaration === undefined ? name : declaration, {
    specifier: specifier.text,
    name: missing,
    ...(guess !== undefined && { help: `Did you mean ${guess}?` }),
  });
}

/** The exported name of an imported one. */
function importedName(declaration: ts.Declaration | undefined): string | undefined {
  if (declaration === undefined) return undefined;
  if (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration))
    return (declaration.propertyName ?? declaration.name).text;
  return ts.isImportClause(declaration) ? "default" : undefined;
}

function reportUnknown(context: Context, name: ts.Node): void {
  const inScope = context.checker.getSymbolsInScope(name, ts.SymbolFlags.Type).map((symbol) => symbol.name);
  const guess = ts.isIdentifier(name) ? nearest(name.text, inScope) : undefined;
  const isValue = context.checker
    .getSymbolsInScope(name, ts.SymbolFlags.Variable | ts.SymbolFlags.Function)
    .some((symbol) => symbol.name === typeText(name));
  report(context, "GV1010", name, {
    name: typeText(name),
    ...(isValue && { help: `It is a value. For the value's type, write typeof ${typeText(name)}.` }),
    ...(!isValue && guess !== undefined && { help: `Did you mean ${guess}? Otherwise import it, or declare it.` }),
  });
}

/** The declaration whose comment describes an interface: the first. Merged declarations only add members. */
export const mainDeclaration = (symbol: ts.Symbol): ts.Declaration | undefined =>
  symbol.declarations?.find((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) ??
  symbol.declarations?.[0];
