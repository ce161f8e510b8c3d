import { WireError } from "../../../openapi/encode/wire-reader.js";
import { isObject } from "../../../openapi/types/objects.js";
import { badRequest, unsupportedMediaType } from "../../machinery/errors/api-errors.js";
import { decodeMessage } from "./decode-message.js";
import { messageOf } from "./message-tables.js";

/** What bodies of Kubernetes' protobuf begin with. */
const MAGIC = Buffer.from([0x6b, 0x38, 0x73, 0x00]);

export const PROTOBUF = "application/vnd.kubernetes.protobuf";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Decodes a body in Kubernetes' protobuf to what its JSON would be. kubectl and other programs in Go send Kubernetes' own
 * kinds in no other form. Throws a `StatusError`: 400 for malformed bodies, 415 for other kinds.
 */
export function decodeProtobufObject(bytes: Buffer): unknown {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw badRequest("the body of the request is not Kubernetes' protobuf");
  try {
    const envelope = decodeMessage("Unknown", bytes.subarray(MAGIC.length));
    const { typeMeta, raw, contentType } = isObject(envelope) ? envelope : {};
    const { apiVersion, kind } = isObject(typeMeta) ? typeMeta : {};
    const name = messageOf(text(apiVersion), text(kind));
    if (name === undefined || (text(contentType) !== "" && text(contentType) !== PROTOBUF))
      throw unsupportedMediaType(["application/json", "application/yaml"]);
    const object = decodeMessage(name, Buffer.isBuffer(raw) ? raw : Buffer.alloc(0));
    return { apiVersion, kind, ...(object as object) };
  } catch (error) {
    if (error instanceof WireError) throw badRequest(`the body of the request cannot be read: ${error.message}`);
    throw error;
  }
}
