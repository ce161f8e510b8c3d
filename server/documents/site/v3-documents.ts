import { setImmediate } from "node:timers/promises";
import type { Answer, SpecRequest } from "../answer.js";
import { BoundedCache } from "../bounded-cache.js";
import { Content } from "../formats/content.js";
import { Format } from "../formats/format.js";
import { JSON_TYPE } from "../negotiation/media-types.js";
import { redirect } from "../answers/redirect.js";
import { Resource } from "../answers/resource.js";
import type { ServedDocuments } from "../sources/served-documents.js";
import { statusAnswer } from "../answers/status-answer.js";
import { v3Resource, type V3Context, type V3Resource } from "./v3-resource.js";
import { ExpiresHeader } from "../answers/expires-header.js";

/** Number of prefixes for which lists are cached: one, unless the router's path has parameters. */
const PREFIXES = 16;

/**
 * The content of bytes. Later snapshots keep it: made here, it holds the bytes alone, and not the documents of the
 * snapshot that made it.
 */
const contentOf = (bytes: Uint8Array): Content => new Content(() => bytes);

/** The OpenAPI 3.0 documents of one snapshot, derived on first use. */
export class V3Documents {
  readonly #context: V3Context;
  readonly #documents: ServedDocuments;
  readonly #expires = new ExpiresHeader();
  readonly #indexes = new BoundedCache(PREFIXES, (prefix) => this.#index(prefix));
  /** Latest results by key: equal ones keep their encodings. */
  #known: ReadonlyMap<string, V3Resource>;
  #made: Promise<ReadonlyMap<string, V3Resource>> | undefined;
  #resources: ReadonlyMap<string, V3Resource> | undefined;

  constructor(context: V3Context, documents: ServedDocuments, previous: V3Documents | undefined) {
    this.#context = context;
    this.#documents = documents;
    this.#known = previous === undefined ? new Map() : (previous.#resources ?? previous.#known);
  }

  /**
   * Responds to a request for the list of all documents with their addresses.
   *
   * @param prefix - what precedes `/openapi`, as the client sees it
   */
  answerIndex(request: SpecRequest, prefix: string): Answer | Promise<Answer> {
    const resources = this.#resources;
    if (resources === undefined) return this.#all().then(() => this.answerIndex(request, prefix), this.#none);
    return this.#indexes.get(prefix).answer(request);
  }

  /**
   * Responds to a request for a document: without a hash, with its current state; with its own hash, immutable; with another
   * hash, with a redirect to the current address. `undefined` if there is no such document.
   */
  answer(key: string, request: SpecRequest, prefix: string): Answer | undefined | Promise<Answer | undefined> {
    const resources = this.#resources;
    if (resources === undefined)
      return this.#all().then((all) => this.#answerOf(all.get(key), key, request, prefix), this.#none);
    return this.#answerOf(resources.get(key), key, request, prefix);
  }

  /** The response if the documents have no OpenAPI 3.0 form at all. */
  readonly #none = (fault: unknown): Answer => {
    this.#context.onFault(fault);
    return statusAnswer(404, "these documents are not to be had in OpenAPI 3.0");
  };

  #index(prefix: string): Resource {
    const sorted = [...(this.#resources ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const paths = sorted.map(([key, { hash }]) => [
      key,
      { serverRelativeURL: `${prefix}/openapi/v3/${key}?hash=${hash}` },
    ]);
    const content = new Content(() => Buffer.from(JSON.stringify({ paths: Object.fromEntries(paths) as object })));
    const { cacheControl } = this.#context;
    const headers = { contentType: JSON_TYPE.name, vary: "Accept, Accept-Encoding", cacheControl };
    return new Resource(this.#context, [new Format(content, headers)], this.#context.offers.json);
  }

  #answerOf(
    resource: V3Resource | undefined,
    key: string,
    request: SpecRequest,
    prefix: string,
  ): Answer | undefined | Promise<Answer> {
    if (resource === undefined) return undefined;
    const { url = "" } = request;
    const query = url.indexOf("?");
    const hash = query < 0 ? "" : (new URLSearchParams(url.slice(query)).get("hash") ?? "");
    if (hash === "") return resource.current.answer(request);
    if (hash !== resource.hash) return redirect(`${prefix}/openapi/v3/${key}?hash=${resource.hash}`);
    const answer = resource.hashed.answer(request);
    return answer instanceof Promise ? answer.then((done) => this.#withExpiry(done)) : this.#withExpiry(answer);
  }

  /** Says when a response expires, for clients that do not know `immutable`. */
  #withExpiry(answer: Answer): Answer {
    return answer.status < 400 ? { ...answer, headers: [...answer.headers, "Expires", this.#expires.text()] } : answer;
  }

  #all(): Promise<ReadonlyMap<string, V3Resource>> {
    this.#made ??= this.#make();
    return this.#made;
  }

  async #make(): Promise<ReadonlyMap<string, V3Resource>> {
    const { v2, v3, given3 } = this.#documents;
    const derived =
      v3 !== undefined
        ? await this.#fromSource(v3)
        : v2 === undefined
          ? []
          : await this.#fromV2(v2, given3 !== undefined);
    const given = given3 === undefined ? [] : await this.#fromSource(given3);
    const resources = new Map([...derived, ...given]);
    this.#known = resources;
    this.#resources = resources;
    return resources;
  }

  /** @param isBeside - whether there are other documents, which are served even if this one has no OpenAPI 3.0 form */
  async #fromV2(v2: NonNullable<ServedDocuments["v2"]>, isBeside: boolean): Promise<ReadonlyMap<string, V3Resource>> {
    const encoding = this.#context.encoder.encode("v3", v2.json());
    const parts = await (isBeside
      ? encoding.catch((fault: unknown) => {
          this.#context.onFault(fault);
          return { formats: new Map<string, Uint8Array<ArrayBuffer>>() };
        })
      : encoding);
    const made = new Map<string, V3Resource>();
    for (const [key, bytes] of parts.formats) {
      const content = contentOf(bytes);
      const { digest } = await content.identity();
      const known = this.#known.get(key);
      made.set(
        key,
        known?.hash === digest
          ? known
          : v3Resource(this.#context, { key, json: content, hash: digest, origin: digest }),
      );
      await setImmediate();
    }
    return made;
  }

  async #fromSource(documents: NonNullable<ServedDocuments["v3"]>): Promise<ReadonlyMap<string, V3Resource>> {
    const made = new Map<string, V3Resource>();
    for (const [key, document] of documents) {
      const known = this.#known.get(key);
      if (known?.origin === document) {
        made.set(key, known);
        continue;
      }
      const content = new Content(() => document.json());
      const { digest: hash } = await content.identity();
      made.set(key, v3Resource(this.#context, { key, json: content, hash, origin: document }));
      // Hashing all of them in one go would delay other requests.
      await setImmediate();
    }
    return made;
  }
}
