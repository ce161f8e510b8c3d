import type { OpenApiV3Document } from "../types/openapi-3-0.js";
import type { Dropped } from "./dropped.js";
import { encodeMessage } from "./encode-message.js";
import { messageTypes } from "./message-types.js";
import { OPENAPI_V3_MESSAGES } from "./openapi-v3-messages.js";

const typeOf = messageTypes(OPENAPI_V3_MESSAGES);

/**
 * Encodes an OpenAPI 3.0 document as gnostic's `openapi.v3.Document`. Extensions, examples and enum values become YAML texts.
 * A default that is an object or a list becomes empty, because the format cannot hold it.
 *
 * @param dropped - called with every key that the format has no field for, and every value of a type that it cannot hold. They
 *   are left out.
 * @throws NestingError if the document is nested too deep
 */
export const encodeProtobufV3 = (document: OpenApiV3Document, dropped?: (what: Dropped) => void): Uint8Array =>
  encodeMessage(typeOf("Document"), document, dropped);
