/** A step into a document: a key, or an index as text. */
export type Token = string;

const escapeToken = (token: string | number): string => String(token).replace(/~/g, "~0").replace(/\//g, "~1");

/** `["paths", "/pets"]` as `/paths/~1pets`. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((token) => `/${escapeToken(token)}`).join("");

/** The pointer of a child. */
export const childPointer = (pointer: string, key: string | number): string => `${pointer}/${escapeToken(key)}`;

/** `/paths/~1pets` as `["paths", "/pets"]`; a pointer is `""` or begins with `/`. */
export const tokensOf = (pointer: string): Token[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
