import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Agent, Dispatcher } from "undici";
import { inputProblem } from "../../../openapi/read/sources/input-problem.js";
import { limitedBytes, tooLarge } from "../../../openapi/read/sources/limited-bytes.js";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { splitCredentials } from "../../../openapi/read/sources/split-credentials.js";
import type { MemberLimits } from "./member-limits.js";
import type { SecretText, Upstream } from "./upstream.js";

/** A member's response. */
export type Fetched =
  | { readonly kind: "document"; readonly bytes: Buffer; readonly etag: string | undefined }
  | { readonly kind: "unchanged" }
  /** The member has no such document. */
  | { readonly kind: "absent" }
  | ({ readonly kind: "failed" } & Problem);

const REDIRECTS = 5;
/** Limit on the headers of a response. Bytes. */
const HEADERS = 16 << 10;
const ETAG = /^[\x21-\x7e]{1,512}$/;

const failed = (problem: string): Fetched => ({ kind: "failed", problem });

const read = async (secret: SecretText): Promise<string> => (typeof secret === "string" ? secret : secret());

/** Passes a stream through up to a number of bytes. */
async function* counted(stream: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    yield chunk;
  }
}

class TooLarge extends Error {}

const DECODERS = { gzip: createGunzip, "x-gzip": createGunzip, br: createBrotliDecompress, deflate: createInflate };

/** The decoded body; `undefined` if its content coding was not requested. */
function decoded(body: Readable, coding: string, limit: number): AsyncIterable<Uint8Array> | undefined {
  if (coding === "" || coding === "identity") return body;
  if (!Object.hasOwn(DECODERS, coding)) return undefined;
  const decoder = DECODERS[coding as keyof typeof DECODERS]();
  // The reader of the decoder receives errors of the source.
  pipeline(counted(body, limit), decoder, () => undefined);
  return decoder;
}

const one = (value: string | string[] | undefined): string => (typeof value === "string" ? value : (value?.[0] ?? ""));

/**
 * Fetches documents from one member. Connects to the member's origin alone. A redirect to another origin is a failure, so
 * that credentials never leave the origin.
 */
export class Connection {
  readonly #base: URL;
  readonly #authorization: string | undefined;
  readonly #upstream: Upstream;
  readonly #limits: MemberLimits;
  readonly #closing = new AbortController();
  #agent: { readonly agent: Agent; readonly ca: string | undefined } | undefined;

  /** @throws TypeError if the upstream's address is invalid. The message leaves the address out: it may hold a password. */
  constructor(upstream: Upstream, limits: MemberLimits) {
    if (!/^https?:/i.test(upstream.url) || !URL.canParse(upstream.url))
      throw new TypeError(`the address of ${upstream.name} is no valid http or https address`);
    const { bare, authorization } = splitCredentials(new URL(upstream.url));
    bare.search = bare.hash = "";
    if (!bare.pathname.endsWith("/")) bare.pathname += "/";
    this.#base = bare;
    this.#authorization = authorization;
    this.#upstream = upstream;
    this.#limits = limits;
  }

  /** Cancels requests in progress and refuses new ones. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#agent?.agent.destroy();
  }

  /**
   * Fetches a JSON document.
   *
   * @param path - relative to the member's address, or absolute on its origin if it begins with a slash
   * @param etag - of the document that we already have
   */
  async get(path: string, etag?: string): Promise<Fetched> {
    const { total } = this.#limits;
    const timeout = AbortSignal.timeout(total);
    const signal = AbortSignal.any([timeout, this.#closing.signal]);
    try {
      if (!URL.canParse(path, this.#base.href)) return failed("it names an address that is none");
      return await this.#follow(new URL(path, this.#base), etag, signal);
    } catch (error) {
      if (error instanceof TooLarge) return { kind: "failed", ...tooLarge(this.#limits.bytes) };
      if (timeout.aborted) return failed(`no complete answer within ${total / 1000} s`);
      return failed(inputProblem(error));
    }
  }

  async #follow(from: URL, etag: string | undefined, signal: AbortSignal): Promise<Fetched> {
    let url = from;
    for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
      if (url.origin !== this.#base.origin) return failed("it leads to another server, which is not followed");
      const response = await this.#request(url, etag, signal);
      const { statusCode, headers, body } = response;
      const location = one(headers["location"]);
      if (statusCode === 200) return await this.#read(response);
      // The rest of the body is not needed; closing the connection discards it.
      body.on("error", () => undefined).destroy();
      if (statusCode === 304)
        return etag === undefined ? failed("it says 304 without having been asked") : { kind: "unchanged" };
      if (statusCode === 404 || statusCode === 410) return { kind: "absent" };
      if (![301, 302, 303, 307, 308].includes(statusCode)) return failed(`the server answered ${statusCode}`);
      if (!URL.canParse(location, url.href)) return failed("the server redirects to an invalid address");
      url = new URL(location, url);
    }
    return failed(`the server redirects more than ${REDIRECTS} times`);
  }

  async #request(url: URL, etag: string | undefined, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const dispatcher = await this.#dispatcher();
    const { token } = this.#upstream;
    const authorization = token === undefined ? this.#authorization : `Bearer ${(await read(token)).trim()}`;
    if (authorization !== undefined && !/^[\x20-\x7e]+$/.test(authorization))
      throw new Error("its token holds characters that no header can hold");
    return dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      signal,
      headers: {
        accept: "application/json",
        "accept-encoding": "gzip, br",
        "user-agent": "groupversion",
        ...(etag !== undefined && { "if-none-match": etag }),
        ...(authorization !== undefined && { authorization }),
      },
    });
  }

  async #read({ headers, body }: Dispatcher.ResponseData): Promise<Fetched> {
    const { bytes: limit } = this.#limits;
    try {
      if (Number(one(headers["content-length"])) > limit) return { kind: "failed", ...tooLarge(limit) };
      const stream = decoded(body, one(headers["content-encoding"]).trim().toLowerCase(), limit);
      if (stream === undefined) return failed("the answer is coded in a way that was not asked for");
      const bytes = await limitedBytes(stream, limit);
      if ("problem" in bytes) return { kind: "failed", ...bytes };
      const etag = one(headers["etag"]);
      return { kind: "document", bytes, etag: ETAG.test(etag) ? etag : undefined };
    } finally {
      body.on("error", () => undefined).destroy();
    }
  }

  /** The connections; new ones if the trusted authorities have changed. */
  async #dispatcher(): Promise<Agent> {
    const { ca: given } = this.#upstream;
    const ca = given === undefined ? undefined : await read(given);
    if (this.#agent !== undefined && this.#agent.ca === ca) return this.#agent.agent;
    // Loaded with the first upstream, because a server without upstreams does not need it.
    const { Agent } = await import("undici");
    const { connect, headers, idle } = this.#limits;
    const agent = new Agent({
      connect: { timeout: connect, ...(ca !== undefined && { ca }) },
      headersTimeout: headers,
      bodyTimeout: idle,
      maxHeaderSize: HEADERS,
      connections: 2,
      pipelining: 1,
    });
    void this.#agent?.agent.destroy();
    this.#agent = { agent, ca };
    return agent;
  }
}
