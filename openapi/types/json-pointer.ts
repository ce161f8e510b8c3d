import { decodePercent } from "./decode-percent.js";
import { memberOf } from "./objects.js";

/** A step into a document: a key, or an index as text. */
export type Token = string;

/** A key as it is written in a JSON pointer: `a/b` as `a~1b`. */
export function escapeToken(token: string | number): string {
  const text = String(token);
  return /[~/]/.test(text) ? text.replace(/~/g, "~0").replace(/\//g, "~1") : text;
}

/** The key that a token of a JSON pointer stands for: `a/b` for `a~1b`. */
export const unescapeToken = (token: string): Token =>
  token.includes("~") ? token.replace(/~1/g, "/").replace(/~0/g, "~") : token;

/**
 * The key that a token of a reference stands for. A reference is a URI, so its tokens may be percent-encoded too. A
 * reference is split before it is decoded: `%2F` in a token is a slash in the key.
 */
export const decodeToken = (token: string): Token => unescapeToken(decodePercent(token));

/** A key as it is written in a reference: escaped, and percent-encoded where URIs require it. */
export const encodeToken = (token: Token): string => escapeToken(token).replace(/[%\s"<>\\^`{|}]/g, encodeURIComponent);

/** `["paths", "/pets"]` as `/paths/~1pets`. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((token) => `/${escapeToken(token)}`).join("");

/** The pointer of a child. */
export const childPointer = (pointer: string, key: string | number): string => `${pointer}/${escapeToken(key)}`;

/** `/paths/~1pets` as `["paths", "/pets"]`; a pointer is `""` or begins with `/`. */
export const tokensOf = (pointer: string): Token[] =>
  pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeToken);

/** The value that a local reference (`#/paths/~1pets`) leads to; `undefined` if it is missing or in another file. */
export function resolvePointer(document: object, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  let value: unknown = document;
  for (const token of reference.slice(2).split("/")) value = memberOf(value, decodeToken(token));
  return value;
}
