import type { OperationDraft } from "../dialect.js";

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const camel = (text: string): string => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(capitalized).join("");

/** A name from method and path: `getPetsByPetId` for `GET /pets/{petId}`, `getRoot` for `GET /`. */
export function pathWords(method: string, path: string): string {
  const words = path
    .split("/")
    .flatMap((segment) => segment.split(/(\{[^{}]*\})/))
    .map((part) => (part.startsWith("{") ? `By${camel(part)}` : camel(part)));
  return method + (words.join("") || "Root");
}

/** The names of an operation, best first: from its id, or from method and path if it has none. */
export function operationHints({ operationId, method, path }: OperationDraft): readonly string[] {
  const ofPath = pathWords(method, path);
  if (operationId === undefined) return [ofPath];
  // Frameworks derive ids from a function's qualified name; only the function's own name is meant.
  const parts = operationId.split(".");
  const isQualified = parts.length > 2 && parts.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part));
  return [...(isQualified ? [parts.at(-1) ?? operationId] : []), operationId, ofPath];
}
