import { METHODS_3 } from "../../types/methods.js";
import { isObject, type UnknownObject } from "../../types/objects.js";

/** What a parameter is identified by: its reference, or its name and place. */
const keyOf = (parameter: unknown): string =>
  isObject(parameter) ? JSON.stringify(parameter["$ref"] ?? [parameter["name"], parameter["in"]]) : "";

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A path item whose operations have the parameters and servers of the path, so that others can be put beside them. */
export function loweredItem(item: UnknownObject): UnknownObject {
  const { parameters, servers, ...rest } = item;
  const shared = listOf(parameters);
  const operations = METHODS_3.flatMap((method) => {
    const operation = item[method];
    if (!isObject(operation)) return [];
    const own = listOf(operation["parameters"]);
    const taken = new Set(own.map(keyOf));
    const all = [...shared.filter((parameter) => !taken.has(keyOf(parameter))), ...own];
    const lowered = {
      ...operation,
      ...(all.length > 0 && { parameters: all }),
      ...(servers !== undefined && operation["servers"] === undefined && { servers }),
    };
    return [[method, lowered] as const];
  });
  return { ...rest, ...Object.fromEntries(operations) };
}
