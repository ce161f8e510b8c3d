import { tokensOf } from "../../../../openapi/types/json-pointer.js";
import type { Type, ValuePath } from "../client-model.js";

/** Bounded: no sensible document nests references deeper. */
const DEEPEST = 32;

/** The types of the values that a path leads to from a value of a type; empty if there are none. */
export function typesAt(
  start: Type,
  path: ValuePath,
  typeOf: (id: string) => Type | undefined,
  depth = 0,
): readonly Type[] {
  if (depth > DEEPEST) return [];
  const again = (type: Type, rest: ValuePath = path): readonly Type[] => typesAt(type, rest, typeOf, depth + 1);
  if (start.kind === "nullable") return again(start.type);
  if (start.kind === "reference") {
    const target = typeOf(start.id);
    return target === undefined ? [] : again(target);
  }
  const [step, ...rest] = path;
  if (step === undefined) return [start];
  switch (start.kind) {
    case "allOf":
      return start.parts.flatMap((part) => again(part));
    case "union":
      return start.members.flatMap((member) => again(member));
    case "array":
      return typeof step === "number" ? again(start.items, rest) : [];
    case "map":
      return again(start.values, rest);
    case "object": {
      const type = start.properties.find(({ name }) => name === step)?.type ?? start.additional;
      return type === undefined ? [] : again(type, rest);
    }
    case "any":
      return [start];
    default:
      return [];
  }
}

/** Reads a path: `data.items`, `data.-1.id`, or a JSON pointer if names contain dots. Empty: the value itself. */
export function valuePath(text: string): ValuePath {
  const steps = text.startsWith("/") ? tokensOf(text) : text.split(".").filter((step) => step !== "");
  return steps.map((step) => (/^(?:0|-?[1-9]\d{0,5})$/.test(step) ? Number(step) : step));
}
