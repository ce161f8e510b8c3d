import type { EnumType, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { flatText, type Layout } from "../../common/text/layout.js";
import { furtherValues } from "../../common/types/further-values.js";
import { alternatives, subscript } from "./code.js";
import { scalarLiteral } from "./literals.js";
import { ModuleScope } from "../views/module-scope.js";
import type { TypeNames } from "../names/type-names.js";

/** What a type's text depends on, besides the type. */
export interface AnnotationContext {
  readonly scope: ModuleScope;
  readonly types: TypeNames;
  /** The name of a named type in this module: `V1Pod`, `models.V1Pod`. */
  readonly nameOf: (id: string) => string;
  /** Names shadowed in this place by the class's own attributes or methods. */
  readonly taken: ReadonlySet<string>;
  /** Whether the type is evaluated at run time, and not only by type checkers. */
  readonly runs?: boolean;
  /** The type for the content of a file; inside JSON, it can only be its text. */
  readonly file?: () => Layout;
  /** The type of base64-encoded bytes. */
  readonly bytes: "bytes" | "str";
}

/** A type as Python; `Any` if nothing is known about it. */
export const annotation = (type: Type, context: AnnotationContext): Layout =>
  alternatives(partsOf(type, context, new Set()));

/** The type, or `None`. */
export function optionalAnnotation(type: Type, context: AnnotationContext): Layout {
  if (isAnything(type, context, new Set())) return typing(context, "Any");
  const parts = partsOf(type, context, new Set());
  return isAny(parts) ? alternatives(parts) : alternatives(united([parts, ["None"]]));
}

/** A union of types; `None` last. */
export function unionAnnotation(
  types: readonly Type[],
  context: AnnotationContext,
  ...more: readonly Layout[]
): Layout {
  if (types.some((type) => isAnything(type, context, new Set()))) return typing(context, "Any");
  return alternatives(united([...types.map((type) => partsOf(type, context, new Set())), more]));
}

const isAny = (parts: readonly Layout[]): boolean => parts.length === 1 && parts[0] === "Any";

/** Whether a type is `Any`, which absorbs the other members of a union. These are then not imported. */
function isAnything(type: Type, context: Pick<AnnotationContext, "types">, seen: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case "any":
      return true;
    case "nullable":
      return isAnything(type.type, context, seen);
    case "union":
      return type.members.some((member) => isAnything(member, context, seen));
    case "enum":
      return !type.literal && type.values.some(({ value }) => typeof value === "object" && value !== null);
    case "reference": {
      const { types } = context;
      if (types.names.has(type.id) || types.special(type.id) !== undefined) return false;
      const behind = types.behind(type.id);
      return behind === undefined || seen.has(type.id) || isAnything(behind, context, new Set([...seen, type.id]));
    }
    default:
      return false;
  }
}

/** Whether a type says nothing about a part of its values. */
const isVague = (parts: readonly Layout[]): boolean => parts.some((part) => /\bAny\b/.test(flatText(part) ?? "Any"));

/** A context to try a type in, without imports. */
const aside = ({ types, taken, bytes }: AnnotationContext): AnnotationContext => ({
  scope: new ModuleScope(),
  types,
  nameOf: () => "Named",
  taken,
  bytes,
});

/** Uses something of `typing`. */
const typing = ({ scope, runs }: AnnotationContext, name: string): string =>
  runs === true ? scope.use("standard", "typing", name) : scope.check("standard", "typing", name);

/** A built-in type, qualified if the surrounding class shadows its name. */
function builtin(name: string, { scope, taken }: AnnotationContext): string {
  if (!taken.has(name)) return name;
  return `${scope.useModule("builtins", taken.has("builtins") ? "python" : "builtins")}.${name}`;
}

function date(name: "date" | "datetime", { scope, taken, runs }: AnnotationContext): string {
  if (taken.has(name)) return `${scope.useModule("datetime", taken.has("dt") ? "dates" : "dt")}.${name}`;
  return runs === true ? scope.use("standard", "datetime", name) : scope.check("standard", "datetime", name);
}

/** The members of all lists without repetitions. A member `Any` absorbs all others. */
function united(lists: readonly (readonly Layout[])[]): readonly Layout[] {
  const parts = new Map<string | Layout, Layout>();
  for (const list of lists)
    for (const part of list) {
      if (part === "Any") return ["Any"];
      parts.set(flatText(part) ?? part, part);
    }
  const known = [...parts.values()];
  return [...known.filter((part) => part !== "None"), ...known.filter((part) => part === "None")];
}

function partsOf(type: Type, context: AnnotationContext, seen: ReadonlySet<string>): readonly Layout[] {
  const inner = (each: Type): Layout => alternatives(partsOf(each, context, seen));
  switch (type.kind) {
    case "any":
      return [typing(context, "Any")];
    case "scalar":
      return [scalar(type, context)];
    case "intOrString":
      return [builtin("int", context), builtin("str", context)];
    case "never":
      return [typing(context, "NoReturn")];
    case "bytes":
      if (type.encoding === undefined) return [context.file?.() ?? builtin("str", context)];
      return [builtin(type.encoding === "base64" ? context.bytes : "str", context)];
    case "encoded":
      return [builtin("str", context)];
    case "enum":
      return enumParts(type, context);
    case "union":
      if (isAnything(type, context, seen)) return [typing(context, "Any")];
      return united(type.members.map((member) => partsOf(member, context, seen)));
    case "tuple": {
      const { items, required, rest } = type;
      // Python's types cannot express items that may be missing, or further items of their own type.
      if (items.length > 0 && required === items.length && rest === undefined)
        return [subscript(builtin("tuple", context), items.map(inner))];
      const inside = [...items, ...(rest === undefined ? [] : [rest])];
      const all = inside.some((each) => isAnything(each, context, seen))
        ? [typing(context, "Any")]
        : united(inside.map((each) => partsOf(each, context, seen)));
      return [subscript(builtin("list", context), [all.length === 0 ? typing(context, "Any") : alternatives(all)])];
    }
    case "array":
      return [subscript(builtin("list", context), [inner(type.items)])];
    case "map":
      return [subscript(builtin("dict", context), [builtin("str", context), inner(type.values)])];
    case "object": {
      const values = furtherValues(type);
      const layout = values === undefined || type.properties.length > 0 ? typing(context, "Any") : inner(values);
      return [subscript(builtin("dict", context), [builtin("str", context), layout])];
    }
    case "nullable":
      if (isAnything(type, context, seen)) return [typing(context, "Any")];
      return united([partsOf(type.type, context, seen), ["None"]]);
    case "allOf": {
      // A value that is of all parts is of each of them: the first one that says something counts.
      const known = type.parts.find((part) => part.kind !== "object" && !isVague(partsOf(part, aside(context), seen)));
      const [first] = type.parts;
      if (known !== undefined) return partsOf(known, context, seen);
      return type.parts.length === 1 && first !== undefined
        ? partsOf(first, context, seen)
        : [subscript(builtin("dict", context), [builtin("str", context), typing(context, "Any")])];
    }
    case "reference":
      return referenceParts(type.id, context, seen);
  }
}

function referenceParts(id: string, context: AnnotationContext, seen: ReadonlySet<string>): readonly Layout[] {
  const { types, scope } = context;
  if (types.names.has(id)) return [context.nameOf(id)];
  const special = types.special(id);
  // Imported at run time: the runtime does not look these names up in the models' package.
  if (special !== undefined) return [scope.useRuntime(special.module, special.name)];
  const behind = types.behind(id);
  // A list of itself is infinite and has no name.
  if (behind === undefined || seen.has(id)) return [typing(context, "Any")];
  return partsOf(behind, context, new Set([...seen, id]));
}

function scalar(type: Extract<Type, { kind: "scalar" }>, context: AnnotationContext): Layout {
  const { format } = type;
  switch (type.scalar) {
    case "integer":
      return builtin("int", context);
    case "number":
      return builtin("float", context);
    case "boolean":
      return builtin("bool", context);
    case "string":
      if (format === "date-time") return date("datetime", context);
      if (format === "date") return date("date", context);
      return builtin("str", context);
  }
}

/**
 * The members of an enum. Enums of strings and numbers stay open, because servers add values before clients learn of
 * them. Editors still complete the known values.
 */
function enumParts({ values: listed, literal, tag }: EnumType, context: AnnotationContext): readonly Layout[] {
  const values = listed.map(({ value }) => value);
  if (literal) return values.map((value) => constantPart(value, context));
  const has = (kind: string): boolean => values.some((value) => typeof value === kind);
  if (values.length === 0 || values.some((value) => typeof value === "object" && value !== null))
    return [typing(context, "Any")];
  const literals = values
    .filter((value) => typeof value === "string" || typeof value === "number")
    .map(scalarLiteral)
    .filter((literal) => literal !== undefined);
  const isWhole = values.every((value) => typeof value !== "number" || Number.isInteger(value));
  return [
    ...(literals.length === 0 ? [] : [subscript(typing(context, "Literal"), [...new Set(literals)])]),
    ...(has("string") && tag !== true ? [builtin("str", context)] : []),
    ...(has("number") && tag !== true ? [builtin(isWhole ? "int" : "float", context)] : []),
    ...(has("boolean") ? [builtin("bool", context)] : []),
    ...(values.includes(null) ? ["None"] : []),
  ];
}

/** A constant. `Literal` takes strings, integers and booleans; other constants have their type only. */
function constantPart(value: Json, context: AnnotationContext): Layout {
  if (value === null) return "None";
  if (typeof value === "object") {
    const any = typing(context, "Any");
    return Array.isArray(value)
      ? subscript(builtin("list", context), [any])
      : subscript(builtin("dict", context), [builtin("str", context), any]);
  }
  const text = typeof value === "number" && !Number.isSafeInteger(value) ? undefined : scalarLiteral(value);
  return text === undefined ? builtin("float", context) : subscript(typing(context, "Literal"), [text]);
}
