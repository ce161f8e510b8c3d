import { OPENAPI_3 } from "../types/references/openapi-3-grammar.js";
import type { PartKind } from "../types/references/part-kind.js";
import { SWAGGER_2 } from "../types/references/swagger-2-kinds.js";
import { memberOf } from "../types/objects.js";

/** The version that a document states. */
export type Dialect = "2.0" | "3.0" | "3.1" | "3.2";

const MINOR: ReadonlyMap<string, Dialect> = new Map([
  ["3", "3.0"],
  ["3.0", "3.0"],
  ["3.1", "3.1"],
]);

/**
 * The dialect of a document; `undefined` if it states none, or an unknown one. A version may be a number: YAML reads an
 * unquoted `3.1` as one. Versions after 3.2 are read as 3.2.
 */
export function dialectOf(value: unknown): Dialect | undefined {
  if (memberOf(value, "swagger") === "2.0") return "2.0";
  const openapi = memberOf(value, "openapi");
  if (typeof openapi !== "string" && typeof openapi !== "number") return undefined;
  const [, minor] = /^\s*(3(?:\.\d+)?)(?:[.\s-]|$)/.exec(String(openapi)) ?? [];
  return minor === undefined ? undefined : (MINOR.get(minor) ?? "3.2");
}

/** Where references may stand in a document of a dialect. */
export const grammarOf = (dialect: Dialect): PartKind => (dialect === "2.0" ? SWAGGER_2.root : OPENAPI_3.document);

/** Whether schemas are JSON Schema 2020-12: a schema may be `true` or `false`, and keywords beside `$ref` count. */
export const isJsonSchema = (dialect: Dialect): boolean => dialect === "3.1" || dialect === "3.2";
