import type { CodingOrder } from "../negotiation/content-codings.js";
import type { Content, EncodedBytes } from "./content.js";
import { Representation, type RepresentationHeaders } from "./representation.js";

/** A format of a resource: its content, and the headers that go with it. */
export class Format {
  readonly #content: Content;
  readonly #headers: RepresentationHeaders;
  /** By the id of a list of codings. */
  readonly #chosen: (Representation | undefined)[] = [];
  readonly #made = new Map<EncodedBytes, Representation>();

  constructor(content: Content, headers: RepresentationHeaders) {
    this.#content = content;
    this.#headers = headers;
  }

  /** The representation for a list of codings. Rejects if the document cannot be encoded. */
  representation(order: CodingOrder): Representation | Promise<Representation> {
    const known = this.#chosen[order.id];
    if (known !== undefined) return known;
    const encoded = this.#content.encoded(order);
    return encoded instanceof Promise ? encoded.then((done) => this.#keep(order, done)) : this.#keep(order, encoded);
  }

  #keep(order: CodingOrder, encoded: EncodedBytes): Representation {
    const made = this.#made.get(encoded) ?? new Representation(encoded, this.#headers);
    this.#made.set(encoded, made);
    this.#chosen[order.id] = made;
    return made;
  }
}
