import { ts } from "ts-morph";
import { report, typeText, type Context, type ModelNode } from "../context.js";
import { findSymbol, mainDeclaration, type NamedType } from "../find-declaration.js";
import { TOP, type Scope } from "../scope.js";
import { isDefinition } from "./expand-alias.js";
import { isOpen } from "./is-open.js";

interface Argument {
  readonly node: ts.TypeNode;
  readonly scope: Scope;
}

/** A type argument as it was first written: what a type parameter of the scope stands for. */
function writtenArgument(context: Context, { node, scope }: Argument): Argument {
  const symbol = ts.isTypeReferenceNode(node) ? context.checker.getSymbolAtLocation(node.typeName) : undefined;
  const bound = symbol === undefined ? undefined : scope.arguments.get(symbol);
  return bound === undefined ? { node, scope } : writtenArgument(context, bound);
}

/** The type arguments of a reference, given or by default, as first written. */
const argumentsOf = (context: Context, node: NamedType, generic: ModelNode, scope: Scope): Argument[] =>
  (generic.typeParameters ?? []).flatMap((parameter, i) => {
    const given = node.typeArguments?.[i] ?? parameter.default;
    return given === undefined ? [] : [writtenArgument(context, { node: given, scope })];
  });

/** The type of an argument; `undefined` if it is made of type parameters, such as `T[]`. */
const typeOf = (context: Context, { node, scope }: Argument): ts.Type | undefined =>
  isOpen(context, node, scope) ? undefined : context.checker.getTypeFromTypeNode(node);

/** The aliases that name an instance of a generic type, by the generic type. */
function findInstances(context: Context): Map<ts.Declaration, ts.TypeAliasDeclaration[]> {
  const found = new Map<ts.Declaration, ts.TypeAliasDeclaration[]>();
  for (const node of context.index.values()) {
    if (!ts.isTypeAliasDeclaration(node) || node.typeParameters !== undefined || !ts.isTypeReferenceNode(node.type))
      continue;
    const symbol = findSymbol(context, node.type.typeName);
    const generic = symbol === undefined ? undefined : mainDeclaration(symbol);
    if (generic === undefined || context.isBuiltIn(generic) || !isDefinition(context, node)) continue;
    found.set(generic, [...(found.get(generic) ?? []), node]);
  }
  return found;
}

/** The alias that gives an instance of a generic type its name, such as `StringPage` for `Page<string>`. */
export function instanceOf(
  context: Context,
  node: NamedType,
  generic: ModelNode,
  scope: Scope,
): ts.TypeAliasDeclaration | undefined {
  context.instances ??= findInstances(context);
  const types = argumentsOf(context, node, generic, scope).map((argument) => typeOf(context, argument));
  if (types.length === 0 || types.includes(undefined)) return undefined;
  return context.instances.get(generic)?.find(({ type }) => {
    const others = argumentsOf(context, type as ts.TypeReferenceNode, generic, TOP);
    return others.length === types.length && others.every((other, i) => typeOf(context, other) === types[i]);
  });
}

/** Reports an instance of a generic type that no alias names, with the alias to declare. */
export function reportNameless(context: Context, node: NamedType, generic: ModelNode, scope: Scope): void {
  const written = argumentsOf(context, node, generic, scope);
  const isFixed = written.every((argument) => !isOpen(context, argument.node, argument.scope));
  const given = node.typeArguments === undefined ? "" : `<${written.map((one) => typeText(one.node)).join(", ")}>`;
  const name = `${typeText(ts.isTypeReferenceNode(node) ? node.typeName : node)}${given}`;
  report(context, "GV2007", node, {
    type: isFixed && ts.isTypeReferenceNode(node) ? name : typeText(node),
    ...(!isFixed && { help: "Its arguments depend on a type parameter. Write the type out, without it." }),
  });
}
