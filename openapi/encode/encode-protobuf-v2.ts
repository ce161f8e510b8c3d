import type { Document } from "../types/swagger-2.js";
import type { Dropped } from "./dropped.js";
import { encodeMessage } from "./encode-message.js";
import { messageTypes } from "./message-types.js";
import { OPENAPI_V2_MESSAGES } from "./openapi-v2-messages.js";

const typeOf = messageTypes(OPENAPI_V2_MESSAGES);

/**
 * Encodes a Swagger 2.0 document as gnostic's `openapi.v2.Document`, which kubectl requests. Extensions, defaults and examples
 * become YAML texts.
 *
 * @param dropped - called with every key that the format has no field for, and every value of a type that it cannot hold. They
 *   are left out, so that one odd keyword does not make the whole document unavailable.
 * @throws NestingError if the document is nested too deep
 */
export const encodeProtobufV2 = (document: Document, dropped?: (what: Dropped) => void): Uint8Array =>
  encodeMessage(typeOf("Document"), document, dropped);
