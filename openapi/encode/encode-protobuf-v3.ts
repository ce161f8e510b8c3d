import type { OpenApiV3Document } from "../types/openapi-3-0.js";
import type { Dropped } from "./dropped.js";
import { encodeMessage } from "./encode-message.js";
import { messageTypes } from "./message-types.js";
import { OPENAPI_V3_MESSAGES } from "./openapi-v3-messages.js";

const typeOf = messageTypes(OPENAPI_V3_MESSAGES);

/**
 * An OpenAPI 3.0 document as gnostic's `openapi.v3.Document`. Extensions, examples and the values of enumerations are
 * YAML texts in it; a default that is an object or a list is there, but empty: the format cannot hold it.
 *
 * @param dropped - told every key that the format has no field for, and every value of a kind that it cannot hold; these
 *   are left out
 * @throws NestingError where the document is nested too deep
 */
export const encodeProtobufV3 = (document: OpenApiV3Document, dropped?: (what: Dropped) => void): Uint8Array =>
  encodeMessage(typeOf("Document"), document, dropped);
