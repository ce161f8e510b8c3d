import type { Answer, SpecRequest } from "../answer.js";
import { ContentCodings } from "../negotiation/content-codings.js";
import { Encoder } from "../formats/encoder.js";
import { pathOf } from "./path-of.js";
import type { DocumentSource } from "../sources/served-documents.js";
import { SiteOffers } from "./site-offers.js";
import type { SiteOptions } from "./site-options.js";
import { SiteState } from "./site-state.js";
import { StaticFiles } from "./static-files.js";
import { statusAnswer } from "../answers/status-answer.js";
import type { V3Context } from "./v3-resource.js";

const NOT_ALLOWED = statusAnswer(405, "documents can only be read", ["Allow", "GET, HEAD"]);

/** Seconds until a retry is worthwhile. */
const NOTHING_YET = statusAnswer(503, "there is nothing to serve yet", ["Retry-After", "1"]);

const DEFAULT_CACHING = "no-cache, private";

/** Addresses that exist once there is something to serve. */
const SERVED = /^\/(swagger\.json|openapi\/v[23]|openapi\/v3\/.*)$/;
const DISCOVERY = /^\/(api|apis)(\/|$)/;
const OLD = /^\/swagger-2\.0\.0\.(json|pb-v1|pb-v1\.gz)$/;

const V3_INDEX = "/openapi/v3";
const V3 = `${V3_INDEX}/`;
const DOCS = "/docs";

/**
 * Responds to requests for a source's documents, independent of any web framework. Work that can be done once for a
 * document is done once, so that a response is a lookup.
 */
export class SpecSite {
  readonly #source: DocumentSource;
  readonly #options: SiteOptions;
  readonly #context: V3Context;
  readonly #docs: StaticFiles | undefined;
  readonly #unsubscribe: () => void;
  #state: SiteState | undefined;

  constructor(source: DocumentSource, options: SiteOptions = {}) {
    this.#source = source;
    this.#options = options;
    const cacheControl = options.cacheControl ?? DEFAULT_CACHING;
    this.#context = {
      codings: new ContentCodings(),
      encoder: new Encoder(),
      offers: new SiteOffers(),
      cacheControl,
      immutable: `${options.restricted === true ? "private" : "public"}, max-age=31536000, immutable`,
      onFault: options.onFault ?? (() => undefined),
      onLoss: options.onLoss ?? (() => undefined),
    };
    this.#docs = options.docs === undefined ? undefined : new StaticFiles(this.#context, options.docs, cacheControl);
    this.#unsubscribe = source.onChange(() => this.#update());
    this.#update();
  }

  /** Stops following the source. The last documents stay. */
  close(): void {
    this.#unsubscribe();
  }

  /**
   * The response to a request; synchronous if it is ready. `undefined` if the address is not of this site.
   *
   * @param prefix - what precedes the address, as the client sees it, such as `/specs`
   */
  answer(request: SpecRequest, prefix = ""): Answer | undefined | Promise<Answer | undefined> {
    const resource = this.#state?.routes.get(request.url ?? "/");
    if (resource === undefined) return this.#answerElsewhere(request, prefix);
    return request.method === "GET" || request.method === "HEAD" ? resource.answer(request) : NOT_ALLOWED;
  }

  /** Addresses with a query, with a variable part, or not in canonical form. */
  #answerElsewhere(request: SpecRequest, prefix: string): Answer | undefined | Promise<Answer | undefined> {
    const path = pathOf(request.url ?? "/");
    const reads = request.method === "GET" || request.method === "HEAD";
    if (this.#docs !== undefined && (path === DOCS || path.startsWith(`${DOCS}/`)))
      return reads ? this.#docs.answer(path.slice(DOCS.length), request, prefix + path) : NOT_ALLOWED;
    const state = this.#state;
    if (state === undefined) return !this.#mayServe(path) ? undefined : reads ? NOTHING_YET : NOT_ALLOWED;
    if (this.#options.discovery !== false && DISCOVERY.test(path)) state.addDiscovery();
    const resource = state.routes.get(path);
    if (resource !== undefined) return reads ? resource.answer(request) : NOT_ALLOWED;
    if (path !== V3_INDEX && !path.startsWith(V3)) return undefined;
    if (!reads) return NOT_ALLOWED;
    if (path === V3_INDEX) return state.v3.answerIndex(request, prefix);
    return state.v3.answer(path.slice(V3.length), request, prefix);
  }

  #mayServe(path: string): boolean {
    const { discovery, formatPaths } = this.#options;
    return (
      SERVED.test(path) || (discovery !== false && DISCOVERY.test(path)) || (formatPaths === true && OLD.test(path))
    );
  }

  #update(): void {
    const documents = this.#source.current();
    if (documents === undefined || documents === this.#state?.documents) return;
    this.#state = new SiteState(this.#context, documents, this.#options.formatPaths === true, this.#state);
  }
}
