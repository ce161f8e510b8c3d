import type { BodySource } from "./upload.js";

/** Converts bytes, or a source of bytes, to the form that a transport takes; undefined for any other value. */
export function toContent(value: unknown): Uint8Array<ArrayBuffer> | BodySource | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return toBytes(value);
  return "getReader" in value || Symbol.asyncIterator in value ? (value as BodySource) : undefined;
}

function toBytes(view: ArrayBufferView): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = view;
  // `fetch` does not accept shared memory.
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, byteLength)
    : new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
}
