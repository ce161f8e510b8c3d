import type { Json } from "../../../../../openapi/types/json.js";
import { contentKind } from "../../../client-model/model/media-type.js";
import { isFormQuery, type Input } from "../../common/operations/request.js";

type Sent = Pick<Input, "name" | "serialization">;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const asText = (value: Json, inner: readonly string[] = []): string =>
  typeof value === "string"
    ? value
    : isList(value)
      ? value.map((item) => asText(item, inner.slice(1))).join(inner[0] ?? ",")
      : JSON.stringify(value);

const entriesOf = (value: Json): readonly (readonly [string, Json])[] | undefined =>
  typeof value === "object" && value !== null && !isList(value) ? Object.entries(value) : undefined;

const contentText = (mediaType: string, value: Json): string =>
  typeof value === "string" && contentKind(mediaType) !== "json" ? value : JSON.stringify(value);

/** A value that is the whole query, encoded: the fields of a form, or one text. */
export function wholeQuery({ serialization }: Sent, value: Json): string {
  const fields = isFormQuery(serialization) ? entriesOf(value) : undefined;
  return fields !== undefined
    ? fields.map(([name, item]) => `${encodeURIComponent(name)}=${encodeURIComponent(asText(item))}`).join("&")
    : encodeURIComponent(textOf({ name: "", serialization }, value));
}

/** A query, cookie or form value as `name=value` pairs, not yet encoded. */
export function pairsOf({ name, serialization }: Sent, value: Json): readonly (readonly [string, string])[] {
  if (serialization.kind === "content") return [[name, contentText(serialization.mediaType, value)]];
  const { style, explode, separator, inner } = serialization;
  if (isList(value)) {
    const items = value.map((item) => asText(item, inner));
    return explode ? items.map((item) => [name, item]) : [[name, items.join(separator)]];
  }
  const entries = entriesOf(value);
  if (entries === undefined) return [[name, asText(value)]];
  if (style === "deepObject") return entries.map(([key, item]) => [`${name}[${key}]`, asText(item)]);
  return explode ? entries.map(([key, item]) => [key, asText(item)]) : [[name, asText(value)]];
}

/** A path or header value as one string, not yet encoded. */
export function textOf({ name, serialization }: Sent, value: Json): string {
  if (serialization.kind === "content") return contentText(serialization.mediaType, value);
  const { style, explode, separator, inner } = serialization;
  const joined = (between: string): string => {
    if (isList(value)) return value.map((item) => asText(item, inner)).join(between);
    const entries = explode ? entriesOf(value) : undefined;
    return entries?.map(([key, item]) => `${key}=${asText(item)}`).join(between) ?? asText(value);
  };
  switch (style) {
    case "label":
      return `.${joined(explode ? "." : separator)}`;
    case "matrix":
      if (!explode) return `;${name}=${joined(separator)}`;
      return isList(value) ? value.map((item) => `;${name}=${asText(item)}`).join("") : `;${joined(";")}`;
    default:
      return joined(separator);
  }
}

/**
 * An object as the fields of a form, not yet encoded: as the clients' runtimes write it. Lists of scalars are repeated,
 * other parts have names in brackets.
 */
export function formPairs(body: Json): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  const add = (name: string, value: Json, isPart: boolean): void => {
    const isRepeated = isList(value) && !isPart && value.every((item) => typeof item !== "object");
    if (isList(value)) value.forEach((item, index) => add(isRepeated ? name : `${name}[${index}]`, item, true));
    else if (typeof value !== "object") pairs.push([name, asText(value)]);
    else for (const [key, item] of entriesOf(value) ?? []) add(`${name}[${key}]`, item, true);
  };
  for (const [name, value] of entriesOf(body) ?? []) add(name, value, false);
  return pairs;
}
