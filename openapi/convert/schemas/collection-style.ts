/** How the values of a list go into a parameter. */
export interface CollectionStyle {
  readonly style?: string;
  readonly explode?: boolean;
}

/** By `collectionFormat`, for what goes into a query or a form. */
const IN_QUERY: Readonly<Record<string, CollectionStyle>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/** For a path or a header; a list with commas is what 3.0 takes for granted there. */
const ELSEWHERE: Readonly<Record<string, CollectionStyle>> = { csv: {} };

/**
 * The style of a list, by the parameter's `in` (`header` for a header of a response) and its `collectionFormat`, which is
 * `csv` where it is absent. Nothing where 3.0 has no word for it (tabs anywhere, blanks in a path): such a parameter
 * is a text.
 */
export function collectionStyle(place: string, format: unknown): CollectionStyle | undefined {
  const styles = place === "query" || place === "formData" ? IN_QUERY : ELSEWHERE;
  const name = format ?? "csv";
  return typeof name === "string" && Object.hasOwn(styles, name) ? styles[name] : undefined;
}
