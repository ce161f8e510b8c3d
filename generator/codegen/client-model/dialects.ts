import { dialectOf, type Dialect as Version } from "../../../openapi/read/dialect.js";
import type { Dialect } from "./dialect.js";
import { SWAGGER2 } from "./swagger-2/swagger-2.js";

/** Readers by the version that a document states. */
const DIALECTS: Readonly<Partial<Record<Version, Dialect>>> = { "2.0": SWAGGER2 };

/** The reader of a document. `loadDocument` has refused documents without one, so a missing reader is our fault. */
export function dialectFor(document: unknown): Dialect {
  const version = dialectOf(document);
  const dialect = version === undefined ? undefined : DIALECTS[version];
  if (dialect === undefined) throw new Error(`no reader for a document of version ${version ?? "unknown"}`);
  return dialect;
}
