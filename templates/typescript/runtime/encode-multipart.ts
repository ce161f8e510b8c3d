import type { EncodedBody } from "./encoded-body.js";
import type { ParameterSpec } from "./operation.js";
import { parameterValues } from "./parameter-values.js";
import { toContent } from "./to-content.js";
import { Upload } from "./upload.js";
import type { BodySource } from "./upload.js";

/** Content of a file. A stream is sent as it arrives and can be sent only once, so its call is not retried. */
export type FileContent = string | Uint8Array | ArrayBuffer | BodySource;

/** A file to upload. A `File` has a name and media type of its own. */
export type FileInput =
  | FileContent
  | {
      readonly name?: string;
      readonly content: FileContent;
      readonly contentType?: string;
      /** Further headers of the file's part. */
      readonly headers?: Readonly<Record<string, string>>;
    };

type Part = string | Uint8Array<ArrayBuffer> | BodySource;

/** A `multipart/form-data` body. Each file of a list, and each value of a repeated parameter, is a separate part. */
export function encodeMultipart(
  form: readonly ParameterSpec[],
  params: Readonly<Record<string, unknown>>,
): EncodedBody | undefined {
  const boundary = newBoundary();
  const parts: Part[] = [];
  for (const spec of form) {
    if (typeof spec === "object" && spec.file === true) {
      const { name, wire = name, type } = spec;
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined || value === null) continue;
      for (const file of Array.isArray(value) ? (value as readonly FileInput[]) : [value as FileInput]) {
        parts.push(...encodeFile(boundary, wire, file, type));
      }
    } else {
      for (const { wire, text, type } of textParts(spec, params)) {
        const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(wire)}"\r\n`;
        parts.push(`${head}${type === undefined ? "" : `Content-Type: ${type}\r\n`}\r\n${text}\r\n`);
      }
    }
  }
  if (parts.length === 0) return undefined;
  parts.push(`--${boundary}--\r\n`);
  const contentType = `multipart/form-data; boundary=${boundary}`;
  if (parts.some(isStream)) return { content: joined(parts), contentType };
  const blob = new Blob(parts as (string | Uint8Array<ArrayBuffer> | Blob)[]);
  return { content: blob, contentType, length: blob.size };
}

interface TextPart {
  readonly wire: string;
  readonly text: string;
  readonly type?: string;
}

/** The parts of a value that is not a file. Objects are JSON; so is any value whose part has a JSON media type. */
function textParts(spec: ParameterSpec, params: Readonly<Record<string, unknown>>): readonly TextPart[] {
  const { name, wire = name, type } = typeof spec === "string" ? { name: spec } : spec;
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined || value === null) return [];
  if (type !== undefined && /[/+]json\b/i.test(type)) return [{ wire, text: JSON.stringify(value), type }];
  const isObject = (item: unknown): boolean =>
    typeof item === "object" && item !== null && !Array.isArray(item) && !(item instanceof Date);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.some((item) => isObject(item) && !(item instanceof Set)))
    return items.map((item) => ({ wire, text: JSON.stringify(item), type: "application/json" }));
  return parameterValues(spec, params).values.map((text) => ({ wire, text, ...(type === undefined ? {} : { type }) }));
}

function encodeFile(boundary: string, wire: string, file: FileInput, usualType?: string): readonly Part[] {
  const described = typeof file === "object" && "content" in file ? file : { content: file };
  const { content } = described;
  const own = content instanceof Blob ? content : undefined;
  const name =
    ("name" in described ? described.name : undefined) ?? (own as { name?: string } | undefined)?.name ?? wire;
  const ownType = own?.type === "" ? undefined : own?.type;
  const type =
    ("contentType" in described ? described.contentType : undefined) ??
    ownType ??
    usualType ??
    "application/octet-stream";
  const source = typeof content === "string" ? content : toContent(content);
  if (source === undefined) throw new TypeError(`parameter "${wire}" must be a file: a Blob, bytes, text or a stream`);
  if (/[^\x20-\x7e]/.test(type)) throw new TypeError(`the media type of file "${wire}" is not valid`);
  const disposition = `Content-Disposition: form-data; name="${quote(wire)}"; filename="${quote(name)}"`;
  const further = furtherHeaders(wire, ("headers" in described ? described.headers : undefined) ?? {});
  const head = `--${boundary}\r\n${disposition}\r\nContent-Type: ${type}\r\n${further}\r\n`;
  return [head, source, "\r\n"];
}

/** Headers of a part, each with its line break. */
function furtherHeaders(wire: string, headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => {
      const isOwn = /^content-(?:type|disposition)$/i.test(name);
      if (isOwn || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e]/.test(value))
        throw new TypeError(`a header of file "${wire}" is not valid`);
      return `${name}: ${value}\r\n`;
    })
    .join("");
}

/** As in the HTML standard: quotes and line breaks are percent-encoded. */
function quote(text: string): string {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function isStream(part: Part): part is Exclude<BodySource, Blob> {
  return typeof part === "object" && !(part instanceof Uint8Array) && !(part instanceof Blob);
}

/** The parts in sequence. `destroy` releases all of them, including the one being sent. */
function joined(parts: readonly Part[]): AsyncIterable<Uint8Array> & { destroy(): void } {
  const encoder = new TextEncoder();
  const pieces = parts.map((part) => {
    if (typeof part === "string") return encoder.encode(part);
    return part instanceof Uint8Array ? part : new Upload(part);
  });
  return {
    async *[Symbol.asyncIterator]() {
      for (const piece of pieces) {
        if (piece instanceof Upload) yield* piece;
        else yield piece;
      }
    },
    destroy() {
      for (const piece of pieces) if (piece instanceof Upload) piece.cancel();
    },
  };
}

/** Long and random, so that no content contains it. */
function newBoundary(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `form-${Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
