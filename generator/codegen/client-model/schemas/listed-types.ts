import type { Json } from "../../../../openapi/types/json.js";

/** The types in a list under `type`. YAML reads null without quotes as no text; authors mean "null". */
export const listedTypes = (list: readonly Json[]): readonly Json[] =>
  list.includes(null) ? list.map((type) => type ?? "null") : list;
