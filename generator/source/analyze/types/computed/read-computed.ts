import { ts } from "ts-morph";
import type { Property, TypeRef } from "../../../../model/api-model.js";
import { report, spanOf, typeText, writtenAt, type Context } from "../../context.js";
import { findSymbol, mainDeclaration, reportMissing } from "../../find-declaration.js";
import { isOpen } from "../is-open.js";
import { publish } from "../../publish.js";
import { readComment } from "../../comments/read-comment.js";
import { readMarkers } from "../../comments/read-markers.js";
import { enumOf } from "../enum-of.js";
import { readType } from "../read-type.js";
import { combine } from "../combine.js";
import { unionOf } from "../union-of.js";
import { TOP, type Scope } from "../../scope.js";
import { UNKNOWN } from "../unknown-type.js";

const { TypeFlags } = ts;

export const literalOf = (type: ts.Type): string | number | boolean | undefined => {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if ((type.flags & TypeFlags.BooleanLiteral) !== 0)
    return (type as ts.Type & { readonly intrinsicName: string }).intrinsicName === "true";
  return undefined;
};

const hasNull = (type: ts.Type): boolean =>
  (type.flags & TypeFlags.Null) !== 0 ||
  (type.isUnion() && type.types.some((part) => (part.flags & TypeFlags.Null) !== 0));

/** A type as written, with null removed or added as in the computed type. */
function withNull(written: TypeRef, nullable: boolean): TypeRef {
  if (written.kind === "nullable") return nullable ? written : written.type;
  return nullable ? { kind: "nullable", type: written } : written;
}

/** Where to report mistakes in a computed type, and what to call it. */
interface At {
  readonly node: ts.Node;
  readonly text: string;
}

/** Reports a type that no value has. */
export function reportNever(context: Context, at: At): TypeRef {
  report(context, "GV2003", at.node, {
    type: `${at.text}, which is never,`,
    remedy: "No value has this type. Leave the field out, or write the type that you mean.",
  });
  return UNKNOWN;
}

/** A declaration of a field: of an object type, of a class, or of a constant's value. */
type FieldNode =
  | ts.PropertySignature
  | ts.PropertyDeclaration
  | ts.PropertyAssignment
  | ts.ShorthandPropertyAssignment
  | ts.GetAccessorDeclaration;

const isField = (node: ts.Declaration): node is FieldNode =>
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isGetAccessor(node);

/** The field that a property comes from, also through mapped types that rename it. */
const fieldOf = (context: Context, symbol: ts.Symbol): FieldNode | undefined =>
  [symbol, ...context.checker.getRootSymbols(symbol)].flatMap(({ declarations }) => declarations ?? []).find(isField);

/** Whether the comment of a member leaves it out of the spec. Comments of other packages do not. */
export function isMarkedInternal(context: Context, member: ts.Declaration): boolean {
  const file = member.getSourceFile();
  return !context.isLibrary(file) && readComment(member, file).tags.some((tag) => tag.name === "internal");
}

/** Whether a property's declaration leaves it out of the spec, however the object was computed. */
export function isInternal(context: Context, symbol: ts.Symbol): boolean {
  const declaration = fieldOf(context, symbol) ?? symbol.declarations?.find(ts.isEnumMember);
  return declaration !== undefined && isMarkedInternal(context, declaration);
}

/** One property of a computed object. If its type is unchanged, it is read as written, so that formats survive. */
export function readPropertyOf(context: Context, symbol: ts.Symbol, at: At, expanding: readonly ts.Type[]): Property {
  const { checker } = context;
  const type = checker.getTypeOfSymbol(symbol);
  const declaration = fieldOf(context, symbol);
  const written =
    declaration !== undefined && !ts.isPropertyAssignment(declaration) && !ts.isShorthandPropertyAssignment(declaration)
      ? declaration.type
      : undefined;
  const file = declaration?.getSourceFile();
  const { description, markers } =
    declaration === undefined || file === undefined
      ? { description: "", markers: [] }
      : readMarkers(context, readComment(declaration, file), "property", file, declaration);
  const bare = checker.getNonNullableType(type);
  const unchanged = written !== undefined && checker.getNonNullableType(checker.getTypeFromTypeNode(written)) === bare;
  // A field of a constant has only the type of its value.
  const isValue = declaration !== undefined && written === undefined;
  const inside: At = {
    node: declaration === undefined || context.isLibrary(declaration.getSourceFile()) ? at.node : declaration.name,
    text: `${at.text.replace(/^typeof /, "")}.${symbol.name}`,
  };
  return {
    name: symbol.name,
    description,
    required: (symbol.flags & ts.SymbolFlags.Optional) === 0,
    type: unchanged
      ? withNull(readType(context, written, TOP), hasNull(type))
      : withNull(readTypeOf(context, bare, inside, expanding), hasNull(type)),
    // The keywords apply only to the type as written.
    markers: unchanged || isValue ? markers : [],
    span: spanOf(context, inside.node),
  };
}

/** Sorts values: the compiler's order of a union's parts depends on what it has checked before. */
const inOrder = (values: readonly (string | number | boolean)[]): (string | number | boolean)[] =>
  [...values].sort((a, b) => (a < b ? -1 : 1));

/** The member of an enum that a literal type is, if the member's comment leaves it out of the spec. */
function internalMember(context: Context, type: ts.Type): ts.EnumMember | undefined {
  const member = (type.symbol as ts.Symbol | undefined)?.declarations?.find(ts.isEnumMember);
  return member !== undefined && isMarkedInternal(context, member) ? member : undefined;
}

function readUnionOf(context: Context, type: ts.UnionType, at: At, expanding: readonly ts.Type[]): TypeRef {
  const parts = type.types.filter(
    (part) => (part.flags & TypeFlags.Undefined) === 0 && internalMember(context, part) === undefined,
  );
  const rest = parts.filter((part) => (part.flags & TypeFlags.Null) === 0);
  if (parts.length === 0) {
    report(context, "GV2014", at.node, { name: at.text });
    return UNKNOWN;
  }
  const wrap = (inner: TypeRef): TypeRef => (rest.length < parts.length ? { kind: "nullable", type: inner } : inner);
  const values = rest.map(literalOf);
  const kinds = new Set(values.map((value) => typeof value));
  if (kinds.size === 1 && !kinds.has("undefined")) {
    if (kinds.has("boolean") && values.length === 2) return wrap({ kind: "scalar", type: "boolean" });
    return wrap(enumOf(inOrder(values.filter((value) => value !== undefined))));
  }
  if (rest.length === 1 && rest[0] !== undefined) return wrap(readTypeOf(context, rest[0], at, expanding));
  const read = inOrderOf(rest).map((part) => readTypeOf(context, part, at, expanding));
  return wrap(combine(read) ?? unionOf(read, writtenAt(context, at.node, at.text)));
}

/** The parts of a union in an order that does not depend on what the compiler has checked before: as declared. */
const inOrderOf = (parts: readonly ts.Type[]): readonly ts.Type[] =>
  [...parts].sort((a, b) => placeOf(a) - placeOf(b) || (nameOf(a) < nameOf(b) ? -1 : 1));

const placeOf = (type: ts.Type): number => (type.symbol as ts.Symbol | undefined)?.declarations?.[0]?.pos ?? -1;

const nameOf = (type: ts.Type): string =>
  String(literalOf(type) ?? (type.symbol as ts.Symbol | undefined)?.name ?? type.flags);

/** Reads the positions of a computed tuple. */
function readTupleOf(context: Context, type: ts.TupleTypeReference, at: At, expanding: readonly ts.Type[]): TypeRef {
  const { elementFlags, minLength } = type.target;
  const read = context.checker.getTypeArguments(type).map((part) => readTypeOf(context, part, at, expanding));
  const isRest = (i: number): boolean => ((elementFlags[i] ?? 0) & ts.ElementFlags.Variable) !== 0;
  const rest = read.find((_, i) => isRest(i));
  return {
    kind: "tuple",
    items: read.filter((_, i) => !isRest(i)),
    required: minLength,
    ...(rest !== undefined && { rest }),
    written: writtenAt(context, at.node, at.text),
  };
}

/** The compiler represents errors as a kind of `any`. */
const isError = (type: ts.Type): boolean =>
  (type.flags & TypeFlags.Any) !== 0 &&
  (type as ts.Type & { readonly intrinsicName?: string }).intrinsicName === "error";

const isValue = (node: ts.Node): boolean => ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);

/** Reads a type that the compiler computed. */
function readTypeOf(context: Context, type: ts.Type, at: At, expanding: readonly ts.Type[]): TypeRef {
  const { checker } = context;
  const { flags } = type;
  if (isError(type)) {
    const name = ts.isTypeQueryNode(at.node) ? at.node.exprName : undefined;
    if (name !== undefined && findSymbol(context, name) === undefined) reportMissing(context, name);
    else
      report(context, "GV2004", at.node, {
        type: at.text,
        ...(isValue(at.node.parent) && { help: "Write the type of the constant: const <name>: <Type> = …" }),
      });
    return UNKNOWN;
  }
  if ((flags & (TypeFlags.Any | TypeFlags.Unknown)) !== 0) return { kind: "any" };
  const literal = literalOf(type);
  if (literal !== undefined) {
    const member = internalMember(context, type);
    if (member === undefined) return enumOf([literal]);
    report(context, "GV2014", at.node, { name: `${member.parent.name.text}.${member.name.getText()}` });
    return UNKNOWN;
  }
  if ((flags & TypeFlags.StringLike) !== 0) return { kind: "scalar", type: "string" };
  if ((flags & TypeFlags.NumberLike) !== 0) return { kind: "scalar", type: "number" };
  if ((flags & TypeFlags.BooleanLike) !== 0) return { kind: "scalar", type: "boolean" };
  if (type.isUnion()) return readUnionOf(context, type, at, expanding);
  // A branded string is a string.
  const plain = type.isIntersection()
    ? type.types.find(
        (part) => (part.flags & (TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BooleanLike)) !== 0,
      )
    : undefined;
  if (plain !== undefined) return readTypeOf(context, plain, at, expanding);
  if ((flags & TypeFlags.Never) !== 0) return reportNever(context, at);
  if ((flags & (TypeFlags.TypeParameter | TypeFlags.Conditional | TypeFlags.IndexedAccess | TypeFlags.Index)) !== 0) {
    report(context, "GV2004", at.node, { type: at.text });
    return UNKNOWN;
  }
  if (checker.isTupleType(type)) return readTupleOf(context, type as ts.TupleTypeReference, at, expanding);
  if (checker.isArrayType(type)) {
    const [items] = checker.getTypeArguments(type as ts.TypeReference);
    return { kind: "array", items: items === undefined ? { kind: "any" } : readTypeOf(context, items, at, expanding) };
  }
  // Anonymous types have no symbol, although `symbol` is declared as required.
  const symbol = type.symbol as ts.Symbol | undefined;
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  const isInterface = declaration !== undefined && ts.isInterfaceDeclaration(declaration);
  if (isInterface && context.isBuiltIn(declaration)) {
    if (declaration.name.text === "Date") return { kind: "scalar", type: "string", format: "date-time" };
    report(context, "GV2003", at.node, { type: declaration.name.text, remedy: "Leave it out of the model." });
    return UNKNOWN;
  }
  if (isInterface && declaration.typeParameters === undefined) return publish(context, declaration);
  if ((flags & TypeFlags.Object) !== 0 || type.isIntersection()) return readObjectOf(context, type, at, expanding);
  report(context, "GV2003", at.node, { type: at.text, remedy: "Leave it out of the model." });
  return UNKNOWN;
}

/** Whether a property is a method of a class, or a function in another package's type: JSON leaves both out. */
export const isMethod = (context: Context, symbol: ts.Symbol): boolean =>
  symbol.declarations?.some(
    (node) =>
      ts.isMethodDeclaration(node) ||
      (context.isLibrary(node.getSourceFile()) &&
        context.checker.getNonNullableType(context.checker.getTypeOfSymbol(symbol)).getCallSignatures().length > 0),
  ) === true;

function readObjectOf(context: Context, type: ts.Type, at: At, expanding: readonly ts.Type[]): TypeRef {
  if (expanding.includes(type) || expanding.length > 20) {
    report(context, "GV2010", at.node, { name: at.text });
    return UNKNOWN;
  }
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) {
    report(context, "GV2002", at.node);
    return UNKNOWN;
  }
  const inside = [...expanding, type];
  const index = context.checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const template = context.checker
    .getIndexInfosOfType(type)
    .find(({ keyType }) => (keyType.flags & TypeFlags.TemplateLiteral) !== 0);
  if (template !== undefined && index === undefined) {
    report(context, "GV2003", at.node, {
      type: `a key of type ${context.checker.typeToString(template.keyType)}`,
      remedy: "Swagger 2.0 has no patterns for keys. Allow any key: Record<string, T>.",
    });
    return UNKNOWN;
  }
  const properties = context.checker
    .getPropertiesOfType(type)
    .filter((symbol) => !isInternal(context, symbol) && !isMethod(context, symbol))
    .map((symbol) => readPropertyOf(context, symbol, at, inside));
  const additional = index === undefined ? undefined : readTypeOf(context, index, at, inside);
  if (properties.length === 0 && additional !== undefined) return { kind: "map", values: additional };
  return { kind: "object", properties, ...(additional !== undefined && { additional }) };
}

/** Lets the compiler compute a type: conditional, mapped, indexed access, keyof, typeof. */
export function readComputed(context: Context, node: ts.TypeNode, scope: Scope): TypeRef {
  if (isOpen(context, node, scope)) {
    report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  return readTypeOf(context, context.checker.getTypeFromTypeNode(node), { node, text: typeText(node) }, []);
}
