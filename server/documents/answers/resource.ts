import { headerOf, type Answer, type SpecRequest } from "./answer.js";
import { answerConditions } from "./answer-conditions.js";
import type { CodingOrder, ContentCodings } from "../negotiation/content-codings.js";
import type { Format } from "../formats/format.js";
import type { Offers } from "../negotiation/offers.js";
import type { Representation } from "../formats/representation.js";
import { statusAnswer } from "./status-answer.js";

/** The only format there is. */
const FIRST: readonly number[] = [0];

/** What every resource of a site shares. */
export interface ResourceContext {
  readonly codings: ContentCodings;
  /** Told of formats that a document turns out not to have. */
  readonly onFault: (fault: unknown) => void;
}

/** Something with an address of its own, in one format or several. */
export class Resource {
  readonly #context: ResourceContext;
  readonly #formats: readonly Format[];
  /** The formats' media types, in the same order; absent where the address alone decides the format. */
  readonly #offers: Offers | undefined;

  constructor(context: ResourceContext, formats: readonly Format[], offers?: Offers) {
    this.#context = context;
    this.#formats = formats;
    this.#offers = offers;
  }

  /** Answers `GET` and `HEAD`; at once where the representation is there. */
  answer(request: SpecRequest): Answer | Promise<Answer> {
    const { headers } = request;
    const codings = headers["accept-encoding"];
    const order = this.#context.codings.order(
      typeof codings === "string" ? codings : headerOf(request, "accept-encoding"),
    );
    const places = this.#offers?.rank(headerOf(request, "accept")) ?? FIRST;
    const [place] = places;
    const format = place === undefined ? undefined : this.#formats[place];
    if (format === undefined || order.codings.length === 0) return this.#notAcceptable(order);
    const representation = format.representation(order);
    return representation instanceof Promise
      ? this.#answerLater(request, order, places, representation)
      : answerConditions(request, representation);
  }

  async #answerLater(
    request: SpecRequest,
    order: CodingOrder,
    places: readonly number[],
    first: Promise<Representation>,
  ): Promise<Answer> {
    for (const place of places) {
      try {
        const representation = place === places[0] ? first : this.#formats[place]?.representation(order);
        if (representation !== undefined) return answerConditions(request, await representation);
      } catch (fault) {
        // A format that cannot be made is not there; the client may accept another.
        this.#context.onFault(fault);
      }
    }
    return this.#notAcceptable(order);
  }

  #notAcceptable({ codings }: CodingOrder): Answer {
    const vary = ["Vary", this.#offers === undefined ? "Accept-Encoding" : "Accept, Accept-Encoding"];
    if (codings.length === 0) return statusAnswer(406, "available content codings: identity, gzip, br", vary);
    const names = this.#offers?.types.map(({ name }) => name).join(", ");
    return statusAnswer(406, `available formats: ${names ?? "the one that the address names"}`, vary);
  }
}
