import { isObject, mapValues, type UnknownObject } from "../../../../openapi/types/objects.js";
import type { Resolve } from "./draft-operation.js";

const placeOf = (parameter: unknown): string =>
  isObject(parameter) ? `${String(parameter["in"])} ${String(parameter["name"])}` : "";

/** A value and its own members by name, without references to shared parts. */
function withMembers(value: unknown, resolve: Resolve, ...names: readonly string[]): unknown {
  const whole = resolve(value);
  if (!isObject(whole)) return whole;
  const members = names.filter((name) => isObject(whole[name]));
  return {
    ...whole,
    ...Object.fromEntries(members.map((name) => [name, mapValues(whole[name] as UnknownObject, resolve)])),
  };
}

/**
 * An operation with all parameters, those of its path included, and with its body and responses in place of references.
 * Schemas keep theirs.
 */
export function writtenOut(operation: UnknownObject, shared: readonly unknown[], resolve: Resolve): UnknownObject {
  const { parameters, requestBody, responses, ...rest } = operation;
  const own = (Array.isArray(parameters) ? (parameters as readonly unknown[]) : []).map(resolve);
  const places = new Set(own.map(placeOf));
  const all = [...shared.filter((parameter) => !places.has(placeOf(parameter))), ...own];
  return {
    ...rest,
    ...(all.length > 0 && { parameters: all }),
    ...(requestBody !== undefined && { requestBody: withMembers(requestBody, resolve) }),
    responses: mapValues(isObject(responses) ? responses : {}, (response) => withMembers(response, resolve, "headers")),
  };
}
