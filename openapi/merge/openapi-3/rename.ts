import { decodeToken, encodeToken } from "../../types/json-pointer.js";
import { OPENAPI_3 } from "../../types/references/openapi-3-grammar.js";
import { mapTexts } from "../../types/references/map-texts.js";
import { targetOf } from "../../types/references/part-kind.js";
import type { ComponentKind } from "./document-3.js";

/** New names of components and operations. */
export interface NewNames {
  readonly kind: ComponentKind;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Renames components in every local reference of a document, and in the mappings of discriminators, which may also name a
 * schema alone. Unchanged parts are shared, not copied.
 */
export function renameComponents<T>(document: T, { kind, names }: NewNames): T {
  const prefix = `#/components/${kind}/`;
  return mapTexts(document, OPENAPI_3.document, (text, key, part) => {
    if (part === OPENAPI_3.mapping && kind === "schemas" && targetOf(part, key, text) === undefined) {
      const renamed = names.get(text);
      return renamed === undefined ? text : prefix + encodeToken(renamed);
    }
    if (!text.startsWith(prefix) || targetOf(part, key, text) === undefined) return text;
    const [first = "", ...inside] = text.slice(prefix.length).split("/");
    const renamed = names.get(decodeToken(first));
    return renamed === undefined ? text : prefix + [encodeToken(renamed), ...inside].join("/");
  });
}

/** Renames operations in a document: where they are, and in links that name them. */
export const renameOperationIds = <T>(document: T, names: ReadonlyMap<string, string>): T =>
  mapTexts(document, OPENAPI_3.document, (text, key, part) =>
    key === "operationId" && (part === OPENAPI_3.operation || part === OPENAPI_3.link)
      ? (names.get(text) ?? text)
      : text,
  );
