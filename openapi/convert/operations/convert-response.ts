import type { Conversion } from "../conversion.js";
import { convertHeader } from "./convert-header.js";
import { convertSchema } from "../schemas/convert-schema.js";
import { ANY_MEDIA_TYPE, sameMediaTypes } from "./media-types.js";
import type { ContentV3, MediaTypeV3, ReferenceV3, ResponseV3 } from "../../types/openapi-3-0.js";
import { otherFields, type FieldRules } from "../other-fields.js";
import { isObject, mapValues, type UnknownObject } from "../../types/objects.js";

const RULES: FieldRules = { same: new Set(), taken: new Set(["description", "schema", "headers", "examples"]) };

/** Contents by media type: those that the operation produces, and those with examples. */
function contentOf(
  conversion: Conversion,
  response: UnknownObject,
  produces: readonly string[] | undefined,
): ContentV3 {
  const examples = isObject(response["examples"]) ? response["examples"] : {};
  const exampled = Object.keys(examples).filter((type) => !type.startsWith("x-"));
  const hasSchema = response["schema"] !== undefined;
  const given = hasSchema ? (produces ?? (exampled.length > 0 ? exampled : [ANY_MEDIA_TYPE])) : [];
  if (hasSchema) conversion.growth.add(given.length - 1, response["schema"]);
  const schema = hasSchema ? { schema: convertSchema(conversion, response["schema"]) } : {};
  return Object.fromEntries(
    [...new Set([...given, ...exampled])].map((type): [string, MediaTypeV3] => [
      type,
      { ...schema, ...(Object.hasOwn(examples, type) && { example: examples[type] }) },
    ]),
  );
}

/** Converts a response, with every media type that the operation produces. */
export function convertResponse(
  conversion: Conversion,
  response: UnknownObject,
  produces: readonly string[] | undefined,
): ResponseV3 {
  const content = contentOf(conversion, response, produces);
  const { description } = response;
  return {
    description: typeof description === "string" ? description : "",
    ...(isObject(response["headers"]) && {
      headers: mapValues(response["headers"], (one) => convertHeader(conversion, one)),
    }),
    ...(Object.keys(content).length > 0 && { content }),
    ...otherFields(conversion, response, RULES),
  };
}

/** Whether a response is the same for every operation, whatever media types it produces. */
const isBare = (response: UnknownObject): boolean => response["schema"] === undefined;

/** Converts an operation's response. It refers to a shared one only if that has the operation's media types. */
export function convertResponseOrReference(
  conversion: Conversion,
  value: unknown,
  produces: readonly string[] | undefined,
): ResponseV3 | ReferenceV3 {
  const resolved = conversion.resolve(value, "responses");
  if (resolved === undefined) {
    const { $ref: reference, description } = isObject(value) ? value : {};
    const text = typeof description === "string" ? description : "";
    // A reference that cannot lead to a response becomes an empty response.
    const isLost = typeof reference !== "string" || /^#?\/definitions\//.test(reference);
    return isLost ? { description: text } : { $ref: conversion.movedReference(reference) };
  }
  const { value: response, entry } = resolved;
  if (entry !== undefined && (isBare(response) || sameMediaTypes(produces, conversion.produces)))
    return { $ref: `#/components/responses/${conversion.nameOf("responses", entry)}` };
  if (entry !== undefined) conversion.growth.add(1, response);
  return convertResponse(conversion, response, produces);
}
