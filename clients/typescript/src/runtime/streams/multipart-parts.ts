import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import { emptyHeaders } from "../build-headers.js";
import { isJson } from "../encode-body.js";
import { DecodeError } from "../errors.js";
import { DEFAULT_MAX_LENGTH } from "../line-splitter.js";
import type { Operation } from "../operation.js";
import type { HeaderRecord } from "../transport.js";
import { parseItem } from "./parse-item.js";

/** A part of a `multipart/mixed` response. */
export interface MultipartPart<Content> {
  /** By lower-case name. */
  readonly headers: HeaderRecord;
  /** Media type with its parameters; `text/plain` if the part states none. */
  readonly contentType: string;
  /** The content: parsed if it is JSON, text if it is `text/…`, else bytes. */
  readonly content: Content;
}

/** The parts of a `multipart/mixed` response (RFC 2046, section 5.1), each as soon as it is complete. */
export async function* multipartParts<Content>(
  client: Client,
  operation: Operation,
  params?: object,
  options?: CallOptions,
): AsyncGenerator<MultipartPart<Content>, void> {
  const body = await client.open(operation, params, options);
  const boundary = boundaryOf(body.contentType);
  if (boundary === undefined) {
    await body.cancel();
    throw new DecodeError(`the response is not multipart (${operation.id})`);
  }
  for await (const part of splitParts(body, boundary)) {
    const text = (): string => decoder.decode(part.bytes);
    const { contentType } = part;
    const content = isJson(contentType)
      ? parseItem(text(), client, operation)
      : /^\s*text\//i.test(contentType)
        ? text()
        : part.bytes;
    yield { headers: part.headers, contentType, content: content as Content };
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /^\s*multipart\/.*;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

interface RawPart {
  readonly headers: HeaderRecord;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

async function* splitParts(pieces: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<RawPart, void> {
  const mark = encoder.encode(`\r\n--${boundary}`);
  // The first boundary has no line before it.
  let buffer: Uint8Array = encoder.encode("\r\n");
  let searched = 0;
  let isFirst = true;
  for await (const piece of pieces) {
    buffer = joined(buffer, piece);
    if (buffer.length > DEFAULT_MAX_LENGTH) throw new DecodeError("a part of the response is too long");
    for (;;) {
      const at = indexOf(buffer, mark, searched);
      if (at < 0) {
        searched = Math.max(0, buffer.length - mark.length);
        break;
      }
      const end = lineEnd(buffer, at + mark.length);
      if (end < 0) {
        searched = at;
        break;
      }
      if (!isFirst) yield parsePart(buffer.subarray(0, at));
      isFirst = false;
      if (buffer[at + mark.length] === DASH && buffer[at + mark.length + 1] === DASH) return;
      // Keeps the line break: a part without headers begins with an empty line.
      buffer = buffer.subarray(end);
      searched = 0;
    }
  }
  throw new DecodeError("the response ended within a part");
}

const DASH = 0x2d;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

/** Where the line of a boundary ends, which is complete with its line break or with `--`. */
function lineEnd(bytes: Uint8Array, from: number): number {
  if (bytes[from] === DASH && bytes[from + 1] === DASH) return from + 2;
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at;
  return -1;
}

function parsePart(bytes: Uint8Array): RawPart {
  const blank = encoder.encode("\r\n\r\n");
  const at = indexOf(bytes, blank, 0);
  const headers = emptyHeaders();
  const head = at < 0 ? bytes : bytes.subarray(0, at);
  for (const line of decoder.decode(head).split("\r\n")) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return {
    headers,
    contentType: headers["content-type"] ?? "text/plain",
    bytes: at < 0 ? new Uint8Array() : bytes.slice(at + blank.length),
  };
}
