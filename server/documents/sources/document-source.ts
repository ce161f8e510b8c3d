import { discoveryOf } from "../../discovery/discovery-of.js";
import { encodeJson } from "../../../openapi/encode/encode-json.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { DocumentSource, ServedDocument, ServedDocuments } from "./served-documents.js";

/** A document whose JSON is encoded on first use. */
export function servedDocument<T extends object>(document: T): ServedDocument<T> {
  let json: Uint8Array | undefined;
  return {
    json: () => (json ??= encodeJson(document)),
    document: () => document,
  };
}

/** A source that never changes. */
export function documentSource(document: Document): DocumentSource {
  const documents: ServedDocuments = {
    v2: servedDocument(document),
    discovery: discoveryOf(document),
    version: document.info.version,
  };
  return { current: () => documents, onChange: () => () => undefined };
}
