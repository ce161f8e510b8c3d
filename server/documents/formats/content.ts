import { hash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding, CodingOrder } from "../negotiation/content-codings.js";

/** Encoded bytes with their ETag. */
export interface EncodedBytes {
  readonly coding: Coding;
  readonly bytes: Uint8Array;
  /** SHA-512 of the bytes, in upper-case hexadecimal. */
  readonly digest: string;
}

/** Smaller bodies are not worth compressing. Bytes. */
const WORTHWHILE = 1400;

/** Level 5 of brotli takes as long as gzip's default, and output is a third smaller. */
const BROTLI_QUALITY = 5;

/** SHA-512 in the form that ETags and hashes in addresses use. */
export const digestOf = (bytes: Uint8Array): string => hash("sha512", bytes, "hex").toUpperCase();

const gzipped = promisify<Uint8Array, Uint8Array>(gzip);
const brotlied = (bytes: Uint8Array): Promise<Uint8Array> =>
  promisify<Uint8Array, object, Uint8Array>(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** One format of a document, in every requested coding. Each coding is made once, on first use. */
export class Content {
  readonly #make: () => Uint8Array | Promise<Uint8Array>;
  readonly #digest: string | undefined;
  readonly #encoded = new Map<Coding, EncodedBytes | Promise<EncodedBytes>>();

  /** @param digest - of the result, if known */
  constructor(make: () => Uint8Array | Promise<Uint8Array>, digest?: string) {
    this.#make = make;
    this.#digest = digest;
  }

  /** The best of the given codings, of which there is at least one. */
  encoded({ codings }: CodingOrder): EncodedBytes | Promise<EncodedBytes> {
    const [best] = codings;
    if (best === undefined) throw new Error("there is no coding to choose");
    if (best === "identity" || codings.length === 1) return this.#in(best);
    const plain = this.identity();
    const choose = ({ bytes }: EncodedBytes): EncodedBytes | Promise<EncodedBytes> =>
      bytes.length < WORTHWHILE && codings.includes("identity") ? plain : this.#in(best);
    return plain instanceof Promise ? plain.then(choose) : choose(plain);
  }

  identity(): EncodedBytes | Promise<EncodedBytes> {
    return this.#in("identity");
  }

  #in(coding: Coding): EncodedBytes | Promise<EncodedBytes> {
    const known = this.#encoded.get(coding);
    if (known !== undefined) return known;
    const made = coding === "identity" ? this.#plain() : this.#compressed(coding);
    this.#encoded.set(coding, made);
    if (made instanceof Promise)
      made.then(
        (done) => this.#encoded.set(coding, done),
        // Keep the rejection: a document that cannot be encoded once never can.
        () => undefined,
      );
    return made;
  }

  #plain(): EncodedBytes | Promise<EncodedBytes> {
    const made = this.#make();
    const known = (bytes: Uint8Array): EncodedBytes => ({
      coding: "identity",
      bytes,
      digest: this.#digest ?? digestOf(bytes),
    });
    return made instanceof Promise ? made.then(known) : known(made);
  }

  async #compressed(coding: "br" | "gzip"): Promise<EncodedBytes> {
    const { bytes: plain } = await this.identity();
    const bytes = await (coding === "br" ? brotlied(plain) : gzipped(plain));
    return { coding, bytes, digest: digestOf(bytes) };
  }
}
