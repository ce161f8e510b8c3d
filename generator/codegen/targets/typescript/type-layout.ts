import { furtherValues } from "../common/types/further-values.js";
import type { EnumType, ObjectType, TupleType, Type } from "../../client-model/client-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { propertyDoc } from "./views/property-doc.js";
import { docComment } from "./text/doc-comment.js";
import {
  brokenGroup,
  choose,
  flatText,
  group,
  hardline,
  indent,
  join,
  line,
  softline,
  unionGroup,
  type Layout,
} from "../common/text/layout.js";
import { propertyKey, scalarLiteral } from "./text/literals.js";
import type { DocView } from "./view.js";

/** What a type's text depends on, besides the type. */
export interface TypeContext {
  /** The name of a named type in this place. */
  readonly nameOf: (id: string) => string;
  /** The run-time type of 64-bit integers. */
  readonly int64: "number" | "number | bigint";
  /** The type for the content of a file. */
  readonly file: string;
  /** Whether to write maps as index signatures, which may refer to themselves, unlike `Record`. */
  readonly plainMaps?: boolean;
}

/** How tightly a type binds: decides on parentheses in arrays and intersections. */
type Precedence = "primary" | "intersection" | "union";

interface Bound {
  readonly layout: Layout;
  readonly precedence: Precedence;
  /** The members, for a union. */
  readonly alternatives?: readonly Layout[];
}

const primary = (layout: Layout): Bound => ({ layout, precedence: "primary" });

/** A type as TypeScript. */
export const typeLayout = (type: Type, context: TypeContext): Layout => bound(type, context).layout;

/**
 * The union of types, and of further alternatives. Names of types that `unknown` absorbs are not asked for, since files
 * import what they ask for.
 */
export const unionOfTypes = (types: readonly Type[], context: TypeContext, more: readonly Layout[] = []): Layout =>
  types.some(isUnknown) ? "unknown" : unionLayout([...types.map((type) => typeLayout(type, context)), ...more]);

/** A union without repetitions. If it breaks, each member has its own line. */
export function unionLayout(alternatives: readonly Layout[]): Layout {
  return unionOf(alternatives.map(primary)).layout;
}

/** The intersection of all parts. */
export function intersectionLayout(parts: readonly Layout[]): Layout {
  return intersectionOf(parts.map(primary)).layout;
}

/** A name without type arguments, perhaps qualified. */
const PLAIN_NAME = /^[\p{ID_Continue}$.]+$/u;

/** A generic type with its arguments. A single argument that is a plain name never breaks. */
export function genericLayout(name: string, args: readonly Layout[]): Layout {
  const [first] = args;
  if (args.length === 1 && typeof first === "string" && PLAIN_NAME.test(first)) return `${name}<${first}>`;
  return group([`${name}<`, indent([softline, join([",", line], args)]), softline, ">"]);
}

/** The element type of an array, parenthesized if necessary. */
export function arrayLayout(item: Type, context: TypeContext): Layout {
  const items = bound(item, context);
  if (items.precedence === "primary") return [items.layout, "[]"];
  if (items.precedence === "intersection") return ["(", items.layout, ")[]"];
  return ["(", group([indent(lines(items.alternatives ?? [])), softline]), ")[]"];
}

/** Whether a type is `unknown`, which absorbs the other members of a union. */
function isUnknown(type: Type): boolean {
  switch (type.kind) {
    case "any":
      return true;
    case "nullable":
      return isUnknown(type.type);
    case "union":
      return type.members.some(isUnknown);
    case "allOf":
      return type.parts.every(isUnknown);
    case "enum":
      return enumAlternatives(type)[0] === "unknown";
    default:
      return false;
  }
}

function bound(type: Type, context: TypeContext): Bound {
  if (isUnknown(type)) return primary("unknown");
  switch (type.kind) {
    case "any":
      return primary("unknown");
    case "scalar":
      return scalar(type, context);
    case "intOrString":
      return unionOf([primary("number"), primary("string")]);
    case "never":
      return primary("never");
    case "bytes":
      return primary(type.encoding === undefined ? context.file : "string");
    case "encoded":
      return primary("string");
    case "enum":
      return unionOf(enumAlternatives(type).map(primary));
    case "tuple":
      return primary(tupleLayout(type, context));
    case "union":
      return unionOf(type.members.map((member) => bound(member, context)));
    case "array":
      return primary(arrayLayout(type.items, context));
    case "map":
      return primary(mapLayout(typeLayout(type.values, context), context));
    case "reference":
      return primary(context.nameOf(type.id));
    case "nullable":
      return unionOf([bound(type.type, context), primary("null")]);
    case "object":
      return primary(objectLayout(type, context));
    case "allOf":
      return intersectionOf(type.parts.map((part) => bound(part, context)));
  }
}

function scalar(type: Extract<Type, { kind: "scalar" }>, context: TypeContext): Bound {
  if (type.scalar === "string" || type.scalar === "boolean") return primary(type.scalar);
  if (type.scalar === "integer" && type.format === "int64" && context.int64 !== "number") {
    return unionOf([primary("number"), primary("bigint")]);
  }
  return primary("number");
}

function mapLayout(values: Layout, context: TypeContext): Layout {
  if (context.plainMaps === true)
    return group(["{", indent([line, "[key: string]: ", values]), choose(";", ""), line, "}"]);
  return genericLayout("Record", ["string", values]);
}

/**
 * The members of an enum. Enums of strings and numbers stay open, because servers add values before clients learn of
 * them. The intersection with `{}` keeps the known values in editors' completions.
 */
export function enumAlternatives({ values: listed, literal, tag }: EnumType): readonly Layout[] {
  const values = listed.map(({ value }) => value);
  if (literal || tag) return values.map(constantLayout);
  const literals = values.map(scalarLiteral);
  if (literals.length === 0 || literals.includes(undefined)) return ["unknown"];
  const known = [...new Set(literals as readonly string[])];
  if (known.includes("true") && known.includes("false")) known.splice(known.indexOf("true"), 1, "boolean");
  const alternatives = known.filter((literal) => literal !== "false" || !known.includes("boolean"));
  const has = (kind: string): boolean => values.some((value) => typeof value === kind);
  return [
    ...alternatives.filter((literal) => literal !== "null"),
    ...(has("string") ? ["(string & {})"] : []),
    ...(has("number") ? ["(number & {})"] : []),
    ...(known.includes("null") ? ["null"] : []),
  ];
}

/** A constant as a type. */
function constantLayout(value: Json): Layout {
  if (typeof value !== "object" || value === null) return scalarLiteral(value) ?? typeof value;
  const parts = isList(value)
    ? value.map(constantLayout)
    : Object.entries(value).map(([name, item]): Layout => [propertyKey(name), ": ", constantLayout(item)]);
  return isList(value)
    ? bracketed(parts)
    : group(["{", indent([line, join([";", line], parts)]), choose(";", ""), line, "}"]);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const bracketed = (parts: readonly Layout[]): Layout =>
  parts.length === 0
    ? "[]"
    : group(["[", indent([softline, join([",", line], parts)]), choose(",", ""), softline, "]"]);

/** A tuple: items that may be missing are optional, and the last one may repeat. */
function tupleLayout({ items, required, rest }: TupleType, context: TypeContext): Layout {
  const fixed = items.map((item, index): Layout => {
    const { layout, precedence } = bound(item, context);
    if (index < required) return layout;
    return [precedence === "primary" ? layout : ["(", layout, ")"], "?"];
  });
  return bracketed([...fixed, ...(rest === undefined ? [] : [["...", arrayLayout(rest, context)]])]);
}

/** A union on one line, or one member per line. */
const lines = (alternatives: readonly Layout[]): Layout => [
  choose([line, "| "], ""),
  join([line, "| "], alternatives.map(indent)),
];

function unionOf(parts: readonly Bound[]): Bound {
  const alternatives: Layout[] = [];
  const seen = new Set<string>();
  let hasObject = false;
  for (const { layout, precedence, alternatives: inner } of parts) {
    for (const each of inner ?? [precedence === "intersection" ? ["(", layout, ")"] : layout]) {
      const text = flatText(each);
      if (text === "unknown") return primary("unknown");
      if (text !== undefined && seen.has(text)) continue;
      if (text !== undefined) seen.add(text);
      hasObject ||= text === undefined || text.startsWith("{");
      alternatives.push(each);
    }
  }
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined) return primary(only);
  // With an object and null, the object's braces break instead of the union.
  const hugs = hasObject && alternatives.length === 2 && alternatives[1] === "null";
  const layout = hugs ? join(" | ", alternatives) : unionGroup(indent(lines(alternatives)));
  return { layout, precedence: "union", alternatives };
}

function intersectionOf(parts: readonly Bound[]): Bound {
  const known = new Map<string | Layout, Layout>();
  for (const { layout, precedence } of parts) {
    const part: Layout = precedence === "union" ? ["(", layout, ")"] : layout;
    const text = flatText(part);
    if (text !== "unknown") known.set(text ?? part, part);
  }
  const layouts = [...known.values()];
  const [only = "unknown"] = layouts;
  if (layouts.length <= 1) return primary(only);
  const isObject = (part: Layout): boolean => flatText(part)?.startsWith("{") ?? true;
  const result: Layout[] = [only];
  for (const [index, part] of layouts.entries()) {
    const previous = layouts[index - 1];
    if (previous === undefined) continue;
    result.push(isObject(previous) || isObject(part) ? [" & ", part] : indent([" &", line, part]));
  }
  return { layout: group(result), precedence: "intersection" };
}

/** An inline object type: on one line unless one of its properties has a doc comment. */
function objectLayout(type: ObjectType, context: TypeContext): Layout {
  const { properties } = type;
  const additional = furtherValues(type);
  if (properties.length === 0)
    return mapLayout(additional === undefined ? "unknown" : typeLayout(additional, context), context);
  const members = properties.map((property): Member => ({
    doc: propertyDoc(property),
    layout: [
      property.readOnly ? "readonly " : "",
      propertyKey(property.name),
      `${property.required ? "" : "?"}: `,
      typeLayout(property.type, context),
    ],
  }));
  if (additional !== undefined) members.push({ doc: NO_DOC, layout: "[key: string]: unknown" });
  return membersLayout(members);
}

/** A member of an object type. */
export interface Member {
  readonly doc: DocView;
  readonly layout: Layout;
}

const NO_DOC: DocView = { text: "", tags: [] };

/** An object type with members: on one line unless one of them has a doc comment. */
export function membersLayout(members: readonly Member[]): Layout {
  const saysSomething = ({ text, tags }: DocView): boolean => text !== "" || tags.length > 0;
  const layouts = members.map(({ doc, layout }): Layout => {
    const comment: Layout = saysSomething(doc)
      ? { kind: "comment", text: (spaces) => docComment(doc, spaces).trimEnd() }
      : "";
    return [comment, layout];
  });
  if (members.some(({ doc }) => saysSomething(doc)))
    return brokenGroup(["{", indent([hardline, join([";", hardline], layouts)]), ";", hardline, "}"]);
  return group(["{", indent([line, join([";", line], layouts)]), choose(";", ""), line, "}"]);
}
