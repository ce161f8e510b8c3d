import type { Document } from "../types/swagger-2.js";

/** A document with the name that messages call it by. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
}
