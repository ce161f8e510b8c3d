import { isObject, type UnknownObject } from "../../types/objects.js";

/** A document in OpenAPI 3.0 to 3.2, of which only what is needed is typed. */
export interface Document3 extends UnknownObject {
  readonly openapi: unknown;
}

/** A document with the name that messages call it by. */
export interface NamedDocument3 {
  readonly name: string;
  readonly document: Document3;
}

/**
 * What a document keeps under a name below `components`. Each kind mostly refers to those before it, so that a reference
 * follows a new name before what contains it is compared.
 */
export const COMPONENTS = [
  "schemas",
  "examples",
  "links",
  "headers",
  "parameters",
  "mediaTypes",
  "requestBodies",
  "responses",
  "callbacks",
  "pathItems",
] as const;

export type ComponentKind = (typeof COMPONENTS)[number];

/** A map of a document by name: paths, tags, components. Empty where there is none. */
export const entriesIn = (value: unknown, key: string): Readonly<Record<string, UnknownObject>> => {
  const entries = isObject(value) ? value[key] : undefined;
  return isObject(entries) ? (entries as Readonly<Record<string, UnknownObject>>) : {};
};
