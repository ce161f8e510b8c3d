import type { BinaryBody, ByteStream } from "./binary-body.js";
import { readAll, readText } from "./body-reader.js";
import type { BodyReader } from "./body-reader.js";
import { setInspect } from "./inspect.js";
import { readLines } from "./line-splitter.js";
import type { HeaderRecord, TransportResponse } from "./transport.js";

/** A {@link BinaryBody} of a response. */
export class ResponseBody implements BinaryBody {
  readonly status: number;
  readonly headers: HeaderRecord;
  readonly contentType: string;
  declare readonly size?: number;
  declare readonly filename?: string;
  readonly #reader: BodyReader;
  #taken = false;

  constructor(response: TransportResponse, reader: BodyReader) {
    const { status, headers } = response;
    this.status = status;
    this.headers = headers;
    this.contentType = headers["content-type"] ?? "application/octet-stream";
    this.#reader = reader;
    const length = headers["content-encoding"] === undefined ? headers["content-length"] : undefined;
    if (length !== undefined && /^\d+$/.test(length)) this.size = Number(length);
    const filename = parseFilename(headers["content-disposition"] ?? "");
    if (filename !== undefined) this.filename = filename;
    setInspect(
      this,
      () => `BinaryBody { status: ${String(status)}, contentType: ${JSON.stringify(this.contentType)} }`,
    );
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array, undefined> {
    return this.#take();
  }

  stream(): ByteStream {
    const reader = this.#take();
    // The types of the DOM and of Node.js name the same stream differently.
    const stream: unknown = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const { done, value } = await reader.next();
          if (done === true) controller.close();
          // What comes from a network is never shared memory.
          else controller.enqueue(value as Uint8Array<ArrayBuffer>);
        },
        async cancel() {
          await reader.return();
        },
      },
      { highWaterMark: 0 },
    );
    return stream as ByteStream;
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return readAll(this.#take());
  }

  text(): Promise<string> {
    return readText(this.#take());
  }

  lines(options: { readonly maxLength?: number } = {}): AsyncIterable<string> {
    return readLines(this.#take(), options.maxLength);
  }

  async saveTo(path: string): Promise<void> {
    const reader = this.#take();
    try {
      const { saveTo } = await import("./save-to.js");
      await saveTo(reader, path);
    } finally {
      await reader.return();
    }
  }

  async cancel(): Promise<void> {
    this.#taken = true;
    await this.#reader.return();
  }

  #take(): BodyReader {
    if (this.#taken) throw new TypeError("the content of this response has already been read or cancelled");
    this.#taken = true;
    return this.#reader;
  }
}

/** The name in a `Content-Disposition`, without anything that could lead to another folder. */
export function parseFilename(disposition: string): string | undefined {
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
  const name = decode(extended) ?? plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2];
  const bare = name
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, "");
  return bare === undefined || /^\.{0,2}$/.test(bare) ? undefined : bare;
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
