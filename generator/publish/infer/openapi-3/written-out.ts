import { isMethod } from "../../../../openapi/types/methods.js";
import { isObject, mapValues, type UnknownObject } from "../../../../openapi/types/objects.js";
import type { OutputDialect } from "../../documents/dialects/output-dialect.js";
import type { Resolve } from "./draft-operation.js";
import { plainContent, plainParameter, trimmed, withoutEmpty, withTrimmedTexts } from "./without-defaults.js";

const placeOf = (parameter: unknown): string =>
  isObject(parameter) ? `${String(parameter["in"])} ${String(parameter["name"])}` : "";

/** How a document is read. */
export interface Reading {
  readonly resolve: Resolve;
  readonly dialect: OutputDialect;
}

function writtenBody(body: unknown, reading: Reading): unknown {
  const whole = reading.resolve(body);
  return isObject(whole) ? { ...withoutEmpty(whole), content: plainContent(whole["content"], reading.dialect) } : whole;
}

function writtenResponse(response: unknown, reading: Reading): unknown {
  const whole = reading.resolve(response);
  if (!isObject(whole)) return whole;
  const { headers, content } = whole;
  return {
    ...withTrimmedTexts(whole),
    ...(isObject(headers) && {
      headers: mapValues(headers, (header) => plainParameter(reading.resolve(header), reading.dialect)),
    }),
    ...(content !== undefined && { content: plainContent(content, reading.dialect) }),
  };
}

/**
 * A path item whose operations have all parameters, servers, bodies, responses and callbacks themselves, in place of
 * references and of what their path states for all of them. Schemas keep their references. Members that have their default
 * value, such as `required: false`, are left out.
 */
export function writtenItem(item: UnknownObject, reading: Reading): UnknownObject {
  const { parameters, servers, ...others } = item;
  const shared = (Array.isArray(parameters) ? (parameters as readonly unknown[]) : []).map(reading.resolve);
  const entries = Object.entries(others).map(([key, value]) =>
    isMethod(key) && isObject(value)
      ? [key, writtenOut({ ...(servers !== undefined && { servers }), ...value }, shared, reading)]
      : [key, value],
  );
  return Object.fromEntries(entries) as UnknownObject;
}

/** The path items of a callback, by address. */
function writtenCallback(callback: unknown, reading: Reading): unknown {
  const whole = reading.resolve(callback);
  if (!isObject(whole)) return whole;
  return mapValues(whole, (item) => {
    const found = reading.resolve(item);
    return isObject(found) ? writtenItem(found, reading) : found;
  });
}

function writtenOut(operation: UnknownObject, shared: readonly unknown[], reading: Reading): UnknownObject {
  const { parameters, requestBody, responses, callbacks, ...rest } = operation;
  const own = (Array.isArray(parameters) ? (parameters as readonly unknown[]) : []).map(reading.resolve);
  const places = new Set(own.map(placeOf));
  const all = [...shared.filter((parameter) => !places.has(placeOf(parameter))), ...own];
  const { summary } = rest;
  return {
    ...withoutEmpty(typeof summary === "string" ? { ...rest, summary: trimmed(summary) } : rest),
    ...(all.length > 0 && { parameters: all.map((parameter) => plainParameter(parameter, reading.dialect)) }),
    ...(requestBody !== undefined && { requestBody: writtenBody(requestBody, reading) }),
    responses: mapValues(isObject(responses) ? responses : {}, (response) => writtenResponse(response, reading)),
    ...(isObject(callbacks) &&
      Object.keys(callbacks).length > 0 && { callbacks: mapValues(callbacks, (one) => writtenCallback(one, reading)) }),
  };
}
