import type { Conversion, Resolved } from "../conversion.js";
import { convertParameter } from "./convert-parameter.js";
import { isForm } from "./convert-form.js";
import type { ParameterV3, ReferenceV3 } from "../../types/openapi-3-0.js";
import { isObject, type UnknownObject } from "../../types/objects.js";

/** Parameters of an operation or path, by what they become. */
export interface SplitParameters {
  readonly bodies: readonly Resolved[];
  /** Form fields. */
  readonly fields: readonly UnknownObject[];
  /** As written, references included. */
  readonly others: readonly unknown[];
}

/** Separates parameters that form a body from the others. */
export function splitParameters(conversion: Conversion, value: unknown): SplitParameters {
  const bodies: Resolved[] = [];
  const fields: UnknownObject[] = [];
  const others: unknown[] = [];
  for (const parameter of Array.isArray(value) ? (value as unknown[]) : []) {
    const resolved = conversion.resolve(parameter, "parameters");
    if (resolved?.value["in"] === "body") bodies.push(resolved);
    else if (resolved !== undefined && isForm(resolved.value)) fields.push(resolved.value);
    else others.push(parameter);
  }
  return { bodies, fields, others };
}

/** Parameters, or references to shared ones. Anything else is dropped. */
export function convertParameters(
  conversion: Conversion,
  parameters: readonly unknown[],
): (ParameterV3 | ReferenceV3)[] {
  return parameters.flatMap((parameter): (ParameterV3 | ReferenceV3)[] => {
    const resolved = conversion.resolve(parameter, "parameters");
    if (resolved === undefined) {
      const reference = isObject(parameter) ? parameter["$ref"] : undefined;
      return typeof reference === "string" ? [{ $ref: conversion.movedReference(reference) }] : [];
    }
    if (resolved.entry !== undefined)
      return [{ $ref: `#/components/parameters/${conversion.nameOf("parameters", resolved.entry)}` }];
    return typeof resolved.value["in"] === "string" ? [convertParameter(conversion, resolved.value)] : [];
  });
}
