import type { Json } from "../../../../../openapi/types/json.js";
import type { Input } from "../../common/operations/request.js";

type Sent = Pick<Input, "name" | "serialization">;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const asText = (value: Json): string => (typeof value === "string" ? value : JSON.stringify(value));

const entriesOf = (value: Json): readonly (readonly [string, Json])[] | undefined =>
  typeof value === "object" && value !== null && !isList(value) ? Object.entries(value) : undefined;

/** A query, cookie or form value as `name=value` pairs, not yet encoded. */
export function pairsOf({ name, serialization }: Sent, value: Json): readonly (readonly [string, string])[] {
  if (serialization.kind === "content") return [[name, JSON.stringify(value)]];
  const { style, explode, separator } = serialization;
  if (isList(value))
    return explode ? value.map((item) => [name, asText(item)]) : [[name, value.map(asText).join(separator)]];
  const entries = entriesOf(value);
  if (entries === undefined) return [[name, asText(value)]];
  if (style === "deepObject") return entries.map(([key, item]) => [`${name}[${key}]`, asText(item)]);
  return explode ? entries.map(([key, item]) => [key, asText(item)]) : [[name, asText(value)]];
}

/** A path or header value as one string, not yet encoded. */
export function textOf({ name, serialization }: Sent, value: Json): string {
  if (serialization.kind === "content") return JSON.stringify(value);
  const { style, explode, separator } = serialization;
  const joined = (between: string): string => {
    if (isList(value)) return value.map(asText).join(between);
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
