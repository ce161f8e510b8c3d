import type { Document, Schema } from "../types/swagger-2.js";

/** What a document keeps under a name for its operations to refer to; each kind refers only to those before it. */
export const KINDS = ["definitions", "parameters", "responses"] as const;

export type Kind = (typeof KINDS)[number];

/** Entries of each kind, by name. All of them are objects with keywords, and in this sense schemas. */
export type SharedEntries = Readonly<Record<Kind, Readonly<Record<string, Schema>>>>;

/** The shared entries of a document. */
export function sharedEntries(document: Document): SharedEntries {
  const { definitions = {}, parameters = {}, responses = {} } = document as unknown as Partial<SharedEntries>;
  return { definitions, parameters, responses };
}
