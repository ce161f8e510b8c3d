import type { Dispatcher } from "undici";
import type { Auth, AuthByScheme, TokenSource } from "./auth.js";
import type { ResponseInfo, RetryOptions, Timeouts } from "./call-options.js";
import type { JsonCodec } from "./json.js";
import type { Transport } from "./transport.js";

/** Certificates, in PEM. Not available in browsers, which use their own. */
export interface TlsOptions {
  /** Certificate authorities to trust instead of the default ones. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** The client's certificate chain. */
  readonly cert?: string | Uint8Array | undefined;
  readonly key?: string | Uint8Array | undefined;
  readonly passphrase?: string | undefined;
  /** Host name expected in the server's certificate. Default: the host of the base URL. */
  readonly servername?: string | undefined;
  /** Accept any certificate. Anyone on the network path can then read and change everything. */
  readonly insecureSkipTlsVerify?: boolean | undefined;
}

/** A request about to be sent. */
export interface RequestInfo {
  /** The operation's id. */
  readonly operation: string;
  readonly method: string;
  /** With secrets redacted. */
  readonly url: string;
  /** By lower-case name; credentials are added later. A hook may add and change headers. */
  readonly headers: Record<string, string>;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A warning sent with a response (RFC 7234's `Warning` header), as Kubernetes does for deprecated APIs. */
export interface ServerWarning {
  readonly operation: string;
  readonly code: number;
  readonly agent: string;
  readonly text: string;
}

/** A failed call that is about to be retried. */
export interface RetryInfo {
  readonly operation: string;
  /** The number of the failed attempt; the first is 1. */
  readonly attempt: number;
  /** The wait before the next attempt, in milliseconds. */
  readonly delay: number;
  /** An {@link ApiError}, or the reason why there was no response. */
  readonly error: unknown;
}

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** The API's base URL; the paths of operations are appended to it. */
  readonly baseUrl: string | URL;
  /** Base URLs in place of the servers that the document names for single operations, by the URLs in the document. */
  readonly servers?: Readonly<Record<string, string | URL>> | undefined;
  /** Bearer token for every call that requires authentication, or a function that returns one. */
  readonly token?: TokenSource | undefined;
  /** Credentials for every call that requires authentication, or credentials by security scheme of the document. */
  readonly auth?: Auth | AuthByScheme | undefined;
  /** Names of the document's security schemes; credentials by another name are an error. Generated clients set it. */
  readonly schemes?: readonly string[] | undefined;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly timeouts?: Timeouts | undefined;
  /** `false` disables retries. */
  readonly retry?: RetryOptions | false | undefined;
  /** How many redirects of GET and HEAD to follow. Default 5. Credentials never leave the base URL's origin. */
  readonly maxRedirects?: number | undefined;
  /** Reads and writes JSON. Default `JSON`; `losslessJson` keeps integers beyond 2^53 exact. */
  readonly json?: JsonCodec | undefined;
  /**
   * Carries the calls. Default: undici in Node.js, `fetch` elsewhere. If set, the four options below have no effect.
   */
  readonly transport?: Transport | undefined;
  /**
   * A dispatcher of undici: an agent, a pool, a mock. It then controls `tls` and `proxy`. If it presents a client
   * certificate, it does so for redirects as well: set `maxRedirects` to 0 if they may leave the origin.
   */
  readonly dispatcher?: Dispatcher | undefined;
  readonly tls?: TlsOptions | undefined;
  /** URL of a proxy; `false` or empty for none. Default: HTTP_PROXY, HTTPS_PROXY and NO_PROXY. */
  readonly proxy?: string | URL | false | undefined;
  /** Called before each attempt. */
  readonly onRequest?: ((request: RequestInfo) => void | Promise<void>) | undefined;
  /** Called with every response, including those that are retried or redirected. */
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined;
  readonly onRetry?: ((retry: RetryInfo) => void) | undefined;
  readonly onWarning?: ((warning: ServerWarning) => void) | undefined;
}
