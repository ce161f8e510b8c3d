import type { Transform } from "node:stream";
import type { ExchangeBody } from "./exchange-body.js";
import { hasContent } from "./has-content.js";
import { loadZlib } from "./node-modules.js";
import { toConnectionError } from "./to-connection-error.js";
import type { RawResponse } from "./undici-exchange.js";
import type { TransportResponse } from "./transport.js";

/** Decompresses a response's content chunk by chunk, so that it can be read as it arrives. */
export async function inflate(response: RawResponse, method: string): Promise<TransportResponse> {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase();
  if (encoding === undefined || !/^(x-gzip|gzip|deflate|br)$/.test(encoding)) return response;
  if (!hasContent(method, response.status)) return response;
  const zlib = await loadZlib();
  const flush = zlib.constants.Z_SYNC_FLUSH;
  const inflater =
    encoding === "br"
      ? zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH })
      : encoding === "deflate"
        ? zlib.createInflate({ flush })
        : zlib.createGunzip({ flush });
  const { "content-length": _length, "content-encoding": _encoding, ...headers } = response.headers;
  return { ...response, headers, body: pump(response.body, inflater) };
}

/** The inflater's output while the source is fed into it. Returning early releases both, even before the first read. */
function pump(source: ExchangeBody, inflater: Transform): AsyncIterable<Uint8Array> {
  const feed = async (first: Uint8Array): Promise<void> => {
    for (let piece: IteratorResult<Uint8Array, undefined> = { value: first }; piece.done !== true;) {
      if (inflater.destroyed) return;
      if (!inflater.write(piece.value)) await drained(inflater);
      piece = await source.next();
    }
    inflater.end();
  };
  async function* read(): AsyncGenerator<Uint8Array, void> {
    try {
      const first = await source.next();
      // Empty content is not a compression error.
      if (first.done === true) return;
      // Reading the inflater fails with the source's error.
      feed(first.value).catch((error: unknown) => inflater.destroy(error as Error));
      for await (const chunk of inflater) yield chunk as Uint8Array;
    } catch (error) {
      // Errors of zlib have numbers; errors of the connection or the signal pass unchanged.
      throw typeof (error as { errno?: unknown }).errno === "number" ? toConnectionError(error, "body") : error;
    } finally {
      inflater.destroy();
      await source.return();
    }
  }
  const pieces = read();
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => pieces.next(),
      async return() {
        inflater.destroy();
        await source.return();
        return pieces.return();
      },
    }),
  };
}

function drained(inflater: Transform): Promise<void> {
  return new Promise((resolve) => {
    inflater.once("drain", resolve).once("close", resolve);
  });
}
