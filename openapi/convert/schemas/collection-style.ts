/** How the items of a list are serialised in a parameter. */
export interface CollectionStyle {
  readonly style?: string;
  readonly explode?: boolean;
}

/** By `collectionFormat`, for query and form parameters. */
const IN_QUERY: Readonly<Record<string, CollectionStyle>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/** For path and header parameters. Commas are the default of 3.0. */
const ELSEWHERE: Readonly<Record<string, CollectionStyle>> = { csv: {} };

/**
 * The style of a list, by the parameter's `in` (`header` for a response header) and its `collectionFormat` (default `csv`).
 * `undefined` if 3.0 has no style for it: tabs anywhere, or spaces in a path. Such a parameter becomes a string.
 */
export function collectionStyle(place: string, format: unknown): CollectionStyle | undefined {
  const styles = place === "query" || place === "formData" ? IN_QUERY : ELSEWHERE;
  const name = format ?? "csv";
  return typeof name === "string" && Object.hasOwn(styles, name) ? styles[name] : undefined;
}
