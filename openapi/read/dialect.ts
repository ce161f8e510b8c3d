import { memberOf } from "../types/objects.js";

/** The version that a document states. */
export type Dialect = "2.0" | "3.0" | "3.1" | "3.2";

const OPENAPI: ReadonlyMap<string, Dialect> = new Map([
  ["3.0", "3.0"],
  ["3.1", "3.1"],
  ["3.2", "3.2"],
]);

/** The dialect of a document; `undefined` if it states none, or an unknown one. */
export function dialectOf(value: unknown): Dialect | undefined {
  if (memberOf(value, "swagger") === "2.0") return "2.0";
  const openapi = memberOf(value, "openapi");
  return typeof openapi === "string" ? OPENAPI.get(/^\d+\.\d+/.exec(openapi)?.[0] ?? "") : undefined;
}
