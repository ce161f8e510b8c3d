import type { ArrayType, EnumType, ScalarType, Type } from "../client-model.js";
import type { Json } from "../../../../openapi/types/json.js";

const same = (a: Json | Type, b: Json | Type): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a value is one of a scalar type. Formats do not count. */
function fits(value: Json, scalar: ScalarType["scalar"]): boolean {
  if (scalar === "integer") return typeof value === "number" && Number.isInteger(value);
  return typeof value === scalar;
}

function enums(a: EnumType, b: EnumType): Type | undefined {
  if (a.open !== b.open) return a.open ? b : a;
  const values = b.values.flatMap((one) => {
    const other = a.values.find(({ value }) => same(value, one.value));
    return other === undefined ? [] : [{ ...other, ...one }];
  });
  return values.length === 0 ? undefined : { ...b, values };
}

function enumAnd(choice: EnumType, other: Type): Type | undefined {
  const keep = (test: (value: Json) => boolean): Type | undefined => {
    const values = choice.values.filter(({ value }) => test(value));
    return values.length === 0 ? undefined : values.length === choice.values.length ? choice : { ...choice, values };
  };
  switch (other.kind) {
    case "enum":
      return enums(other, choice);
    case "scalar":
      return keep((value) => fits(value, other.scalar));
    case "intOrString":
      return keep((value) => fits(value, "integer") || fits(value, "string"));
    case "bytes":
    case "encoded":
      return keep((value) => fits(value, "string"));
    default:
      return undefined;
  }
}

function scalars(a: ScalarType, b: ScalarType): Type | undefined {
  const isNumber = (type: ScalarType): boolean => type.scalar === "integer" || type.scalar === "number";
  if (a.scalar !== b.scalar) {
    if (!isNumber(a) || !isNumber(b)) return undefined;
    return a.scalar === "integer" ? a : b;
  }
  return b.format === undefined ? a : b;
}

function arrays(a: ArrayType, b: ArrayType): Type | undefined {
  const items = intersectTypes(a.items, b.items);
  return items === undefined ? undefined : { kind: "array", items };
}

/**
 * The type of values that are of both types. Of two formats, the second one counts. References are equal or have
 * nothing in common.
 *
 * @returns undefined if there is no such value
 */
export function intersectTypes(a: Type, b: Type): Type | undefined {
  if (b.kind === "any" || same(a, b)) return a;
  if (a.kind === "any") return b;
  if (a.kind === "nullable" && b.kind === "nullable") {
    const type = intersectTypes(a.type, b.type);
    return type === undefined ? undefined : { kind: "nullable", type };
  }
  if (a.kind === "nullable") return intersectTypes(a.type, b);
  if (b.kind === "nullable") return intersectTypes(a, b.type);
  if (a.kind === "union" || b.kind === "union") return withUnion(a, b);
  if (a.kind === "enum") return enumAnd(a, b);
  if (b.kind === "enum") return enumAnd(b, a);
  if (a.kind === "scalar" && b.kind === "scalar") return scalars(a, b);
  if (a.kind === "array" && b.kind === "array") return arrays(a, b);
  if (a.kind === "intOrString" || b.kind === "intOrString") {
    const other = a.kind === "intOrString" ? b : a;
    return other.kind === "scalar" && ["integer", "string"].includes(other.scalar) ? other : undefined;
  }
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const isText = other.kind === "scalar" && other.scalar === "string";
    if ((one.kind === "bytes" || one.kind === "encoded") && isText) return one;
  }
  return undefined;
}

function withUnion(a: Type, b: Type): Type | undefined {
  const [union, other] = a.kind === "union" ? [a, b] : [b, a];
  if (union.kind !== "union") return undefined;
  const { memberFacets: facets, ...rest } = union;
  const kept = union.members.flatMap((member, index) => {
    const type = intersectTypes(member, other);
    return type === undefined ? [] : [{ type, facets: facets?.[index] ?? null }];
  });
  const [first, another] = kept;
  if (first === undefined || another === undefined) return first?.type;
  return {
    ...rest,
    members: kept.map(({ type }) => type),
    ...(facets !== undefined && { memberFacets: kept.map((each) => each.facets) }),
  };
}
