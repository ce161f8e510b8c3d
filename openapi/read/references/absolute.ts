/**
 * An address that may be relative to another one, without an empty fragment; `undefined` if it is invalid, or relative and
 * there is no other one.
 */
export const absolute = (uri: string, base?: string): string | undefined =>
  URL.canParse(uri, base) ? new URL(uri, base).href.replace(/#$/, "") : undefined;
