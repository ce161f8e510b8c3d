import { headerOf, type Answer, type SpecRequest } from "../answer.js";
import { answerConditions } from "./answer-conditions.js";
import type { CodingOrder, ContentCodings } from "../negotiation/content-codings.js";
import type { Format } from "../formats/format.js";
import type { Offers } from "../negotiation/offers.js";
import type { Representation } from "../formats/representation.js";
import { statusAnswer } from "./status-answer.js";

/** The only format of a resource without negotiation. */
const FIRST: readonly number[] = [0];

/** State shared by the resources of a site. */
export interface ResourceContext {
  readonly codings: ContentCodings;
  /** Called with formats that a document cannot be encoded in. */
  readonly onFault: (fault: unknown) => void;
}

/** Something with an address, in one or more formats. */
export class Resource {
  readonly #context: ResourceContext;
  readonly #formats: readonly Format[];
  /** The formats' media types, in the same order; absent if the address determines the format. */
  readonly #offers: Offers | undefined;

  constructor(context: ResourceContext, formats: readonly Format[], offers?: Offers) {
    this.#context = context;
    this.#formats = formats;
    this.#offers = offers;
  }

  /** Responds to `GET` and `HEAD`; synchronously if the representation is ready. */
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
        // A format that cannot be encoded does not exist. The client may accept another one.
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
