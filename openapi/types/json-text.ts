import type { Json } from "./json.js";

/** A JSON value as a short text: strings as they are, everything else as JSON. */
export const jsonText = (value: Json | undefined): string =>
  typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
