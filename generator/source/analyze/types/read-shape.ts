import { ts } from "ts-morph";
import type { Marker, Property, TypeId, TypeRef } from "../../../model/api-model.js";
import { report, typeText, type Context, type ModelNode, type ObjectShape } from "../context.js";
import { documentedOf } from "../comments/documented-of.js";
import { mergeMarkers } from "../../../model/merge-markers.js";
import { inheritedRules } from "./inherited-rules.js";
import { innerScope, isDefinition, isFilledIn, schemaOf } from "./expand-alias.js";
import { declarationsOf, findSymbol, mainDeclaration, reportMissing } from "../find-declaration.js";
import { isOpen } from "./is-open.js";
import { publish } from "../publish.js";
import { isMarkedInternal, readComputed } from "./computed/read-computed.js";
import { needsCompiler } from "./computed/read-mapped.js";
import { memberName, readMembers, type Wanted } from "./read-members.js";
import { findMarker } from "../comments/read-markers.js";
import { readReference } from "./read-reference.js";
import { readType } from "./read-type.js";
import { TOP, type Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";
import { resolveObject, resolveShape } from "./resolve-object.js";

/** What one `extends` clause names: an interface, or the properties of any other type. */
interface Base {
  readonly base: ts.InterfaceDeclaration | TypeRef;
  /** Annotations of the type and of the aliases that it was reached through. */
  readonly markers: readonly Marker[];
}

function readBase(context: Context, node: ts.ExpressionWithTypeArguments, scope: Scope): Base | undefined {
  const symbol = findSymbol(context, node.expression);
  const named = symbol === undefined ? undefined : mainDeclaration(symbol);
  if (symbol === undefined || named === undefined) {
    reportMissing(context, node.expression);
    return undefined;
  }
  const declaration = behindAlias(context, named);
  const markers = markersOfBase(context, named, declaration);
  if (ts.isInterfaceDeclaration(declaration) && !context.isBuiltIn(declaration)) return { base: declaration, markers };
  if (ts.isClassDeclaration(declaration)) {
    report(context, "GV2009", node, { declaration: `class ${symbol.name}`, role: "a model" });
    return undefined;
  }
  if (
    ts.isTypeAliasDeclaration(declaration) &&
    declaration.typeParameters !== undefined &&
    !context.isBuiltIn(declaration)
  ) {
    const inner = innerScope(context, declaration.typeParameters, node.typeArguments, scope, declaration);
    return { base: readType(context, declaration.type, inner), markers };
  }
  return { base: readReference(context, node, scope), markers };
}

function markersOfBase(context: Context, named: ts.Declaration, declaration: ts.Declaration): readonly Marker[] {
  const [own, behind] = [named, declaration].map((node) =>
    (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && !context.isBuiltIn(node)
      ? documentedOf(context, node).markers
      : [],
  );
  if (ts.isInterfaceDeclaration(declaration)) context.extended.add(declaration);
  return named === declaration ? (own ?? []) : mergeMarkers(behind ?? [], own ?? []);
}

/** Follows an alias that only renames an interface: the base is the interface itself. */
function behindAlias(context: Context, declaration: ts.Declaration): ts.Declaration {
  const seen = new Set<ts.Declaration>();
  let current = declaration;
  while (ts.isTypeAliasDeclaration(current) && current.typeParameters === undefined && !seen.has(current)) {
    seen.add(current);
    const { type } = current;
    if (!ts.isTypeReferenceNode(type) || type.typeArguments !== undefined || isDefinition(context, current)) break;
    const symbol = findSymbol(context, type.typeName);
    const target = symbol === undefined ? undefined : mainDeclaration(symbol);
    if (target === undefined || context.isBuiltIn(target)) break;
    current = target;
  }
  return ts.isInterfaceDeclaration(current) ? current : declaration;
}

const isType = (base: ts.InterfaceDeclaration | TypeRef): base is TypeRef => !("getSourceFile" in base);

const isDiscriminated = (context: Context, declaration: ts.InterfaceDeclaration, shape: ObjectShape): boolean =>
  shape.base !== undefined || findMarker(documentedOf(context, declaration).markers, "discriminator") !== undefined;

function mergeProperties(into: Map<string, Property>, properties: readonly Property[]): void {
  for (const property of properties) into.set(property.name, property);
}

/**
 * Adds the members that an interface declares.
 *
 * @param documented - members whose comment also describes a member that redeclares them without one
 */
function mergeOwn(
  context: Context,
  into: Map<string, Property>,
  { members }: ts.InterfaceDeclaration,
  own: readonly Property[],
  documented: ReadonlySet<string>,
): void {
  for (const property of own) {
    const known = documented.has(property.name) ? into.get(property.name) : undefined;
    const isBare = property.description === "" && property.markers.length === 0;
    into.set(
      property.name,
      known !== undefined && isBare
        ? { ...property, description: known.description, markers: known.markers }
        : property,
    );
  }
  for (const member of members) {
    const name = member.name === undefined ? undefined : memberName(member.name);
    if (name !== undefined && isMarkedInternal(context, member)) into.delete(name);
  }
}

/** Reports a class of the interface's name: the compiler adds its fields to the interface. */
function reportMergedClass(context: Context, { name }: ts.InterfaceDeclaration): void {
  const merged = context.checker.getSymbolAtLocation(name)?.declarations?.find(ts.isClassDeclaration);
  if (merged?.name === undefined || context.isLibrary(merged.getSourceFile())) return;
  report(context, "GV2009", merged.name, {
    declaration: `class ${name.text}`,
    role: "a model",
    help: `Move its fields into the interface ${name.text}, and rename it.`,
  });
}

/** Properties of an interface: inherited ones first, in base order; redeclared ones replace them in place. */
function readInterface(
  context: Context,
  declaration: ts.InterfaceDeclaration,
  scope: Scope,
  wanted?: Wanted,
): ObjectShape | "recursive" {
  const declarations = declarationsOf(context, declaration);
  reportMergedClass(context, declaration);
  const properties = new Map<string, Property>();
  const documented = new Set<string>();
  const flattened: TypeId[] = [];
  let additional: TypeRef | undefined;
  let base: TypeId | undefined;
  let inherited: readonly Marker[] = [];
  for (const clause of declarations
    .flatMap((node) => node.heritageClauses ?? [])
    .flatMap((heritage) => heritage.types)) {
    const extended = readBase(context, clause, scope);
    if (extended === undefined) continue;
    const { base: read } = extended;
    inherited = mergeMarkers(inherited, inheritedRules(extended.markers));
    if (isType(read)) {
      const object = resolveObject(context, read, clause);
      if (object === undefined && read !== UNKNOWN) report(context, "GV2004", clause, { type: typeText(clause) });
      mergeProperties(properties, object?.properties ?? []);
      additional ??= object?.additional;
      continue;
    }
    const shape = readGenericInterface(context, read, clause.typeArguments, scope, wanted);
    if (shape === "recursive") return shape;
    inherited = mergeMarkers(shape.inherited, inherited);
    const owner = context.packageOf(read.getSourceFile());
    if (isDiscriminated(context, read, shape)) {
      // Only one base can be published as allOf. The fields of a second one are copied, as for any interface.
      if (base !== undefined) mergeProperties(properties, resolveShape(context, shape, clause).properties);
      const reference = publish(context, read);
      if (reference.kind === "reference") base ??= reference.id;
    } else {
      mergeProperties(properties, shape.type.properties);
      // An imported document has fields of the machinery without its texts.
      if (context.isConfigured(read.getSourceFile()))
        for (const { name } of shape.type.properties) documented.add(name);
    }
    if (owner !== undefined) flattened.push(`${owner.id}.${read.name.text}`);
    flattened.push(...shape.flattened);
    additional ??= shape.type.additional;
  }
  for (const node of declarations) {
    const members = readMembers(context, node.members, scope, wanted);
    if (members.kind === "map") additional = members.values;
    else {
      mergeOwn(context, properties, node, members.properties, documented);
      additional = members.additional ?? additional;
    }
  }
  return {
    type: { kind: "object", properties: [...properties.values()], ...(additional !== undefined && { additional }) },
    flattened,
    inherited,
    ...(base !== undefined && { base }),
  };
}

/**
 * Properties of an interface with its type arguments applied. Interfaces without type parameters are read only once.
 *
 * @param wanted - the members to read, if the others are not published and may have no JSON form
 */
export function readGenericInterface(
  context: Context,
  declaration: ts.InterfaceDeclaration,
  given: readonly ts.TypeNode[] | undefined,
  scope: Scope,
  wanted?: Wanted,
): ObjectShape | "recursive" {
  if (scope.expanding.includes(declaration)) return "recursive";
  if (declaration.typeParameters !== undefined || wanted !== undefined)
    return readInterface(
      context,
      declaration,
      innerScope(context, declaration.typeParameters, given, scope, declaration),
      wanted,
    );
  if (context.members.has(declaration)) return context.members.get(declaration) ?? "recursive";
  context.members.set(declaration, undefined);
  const shape = readInterface(context, declaration, TOP);
  if (shape === "recursive") context.members.delete(declaration);
  else context.members.set(declaration, shape);
  return shape;
}

/** The type of a published declaration, and what it has from the types that it extends. */
export type Shape = Omit<ObjectShape, "type"> & { readonly type: TypeRef };

/** The type of a declaration that has its own definition; `recursive` if it never ends. */
export function readShape(context: Context, node: ModelNode): Shape | "recursive" {
  if (ts.isInterfaceDeclaration(node)) return readGenericInterface(context, node, undefined, TOP);
  return readAliasBody(context, node.type, { arguments: new Map(), expanding: [node] });
}

/**
 * The body of a published alias: the generic type that it instantiates, through any number of aliases, or any other
 * type.
 */
function readAliasBody(context: Context, body: ts.TypeNode, scope: Scope): Shape | "recursive" {
  const symbol = ts.isTypeReferenceNode(body) ? findSymbol(context, body.typeName) : undefined;
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  if (declaration === undefined || !ts.isTypeReferenceNode(body) || context.isBuiltIn(declaration))
    return { type: readType(context, body, scope), flattened: [], inherited: [] };
  const isBorrowed = ts.isInterfaceDeclaration(declaration) && context.standIns.has(declaration);
  if (!isFilledIn(body, declaration) && !isBorrowed)
    return { type: readType(context, body, scope), flattened: [], inherited: [] };
  if (ts.isInterfaceDeclaration(declaration))
    return readGenericInterface(context, declaration, body.typeArguments, scope);
  const isGeneric = ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters !== undefined;
  if (!isGeneric || scope.expanding.includes(declaration) || schemaOf(documentedOf(context, declaration).markers))
    return { type: readType(context, body, scope), flattened: [], inherited: [] };
  // The compiler can resolve a type with its arguments, but not the generic type.
  if (ts.isMappedTypeNode(declaration.type) && needsCompiler(declaration.type) && !isOpen(context, body, scope))
    return { type: readComputed(context, body, scope), flattened: [], inherited: [] };
  const inner = innerScope(context, declaration.typeParameters, body.typeArguments, scope, declaration);
  return readAliasBody(context, declaration.type, inner);
}
