import type { Conversion, Resolved } from "../conversion.js";
import { convertParameter } from "./convert-parameter.js";
import { isForm } from "./convert-form.js";
import type { ParameterV3, ReferenceV3 } from "../../types/openapi-3-0.js";
import { isObject, type UnknownObject } from "../../types/objects.js";

/** Parameters of an operation or path, by what becomes of them. */
export interface SplitParameters {
  readonly bodies: readonly Resolved[];
  /** Fields of a form. */
  readonly fields: readonly UnknownObject[];
  /** As they stand, references included. */
  readonly others: readonly unknown[];
}

/** Tells the parameters that make up a body from those that stay parameters. */
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

/** Parameters, or references to shared ones. What is none is left out. */
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
