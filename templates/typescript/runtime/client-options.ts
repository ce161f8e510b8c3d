import type { Dispatcher } from "undici";
import type { Auth, AuthByScheme, TokenSource } from "./auth.js";
import type { ResponseInfo, RetryOptions, Timeouts } from "./call-options.js";
import type { JsonCodec } from "./json.js";
import type { Transport } from "./transport.js";

/** Certificates and what to check them against, in PEM. Not in browsers, which have their own. */
export interface TlsOptions {
  /** Authorities to trust instead of the well-known ones. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** The client's certificate, with what leads to its authority. */
  readonly cert?: string | Uint8Array | undefined;
  readonly key?: string | Uint8Array | undefined;
  readonly passphrase?: string | undefined;
  /** The name that the server's certificate has to bear, where it is not that of the base URL. */
  readonly servername?: string | undefined;
  /** Accept any certificate: whoever stands in between reads and changes everything. */
  readonly insecureSkipTlsVerify?: boolean | undefined;
}

/** A request about to be sent. */
export interface RequestInfo {
  /** Id of the operation. */
  readonly operation: string;
  readonly method: string;
  /** Secrets taken out. */
  readonly url: string;
  /** By lower-case name; credentials come later. A hook may add and change them. */
  readonly headers: Record<string, string>;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A warning that the server sent along with an answer (RFC 7234's `Warning` header), as Kubernetes does of deprecated APIs. */
export interface ServerWarning {
  readonly operation: string;
  readonly code: number;
  readonly agent: string;
  readonly text: string;
}

/** A call that failed and is made again. */
export interface RetryInfo {
  readonly operation: string;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  /** How long the client waits, in milliseconds. */
  readonly delay: number;
  /** An {@link ApiError}, or why there was no answer. */
  readonly error: unknown;
}

/** What {@link createClient} takes. */
export interface ClientOptions {
  /** Where the API is; the operations' paths are appended to its own. */
  readonly baseUrl: string | URL;
  /** Bearer token for every call that asks for credentials, or where to get it. */
  readonly token?: TokenSource | undefined;
  /** Credentials for every call that asks for some, or by the names of the document's security schemes. */
  readonly auth?: Auth | AuthByScheme | undefined;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly timeouts?: Timeouts | undefined;
  /** `false` makes a single attempt. */
  readonly retry?: RetryOptions | false | undefined;
  /** How many redirects of GET and HEAD to follow; 5 unless given. Credentials never leave the base URL's origin. */
  readonly maxRedirects?: number | undefined;
  /** How JSON is read and written: `losslessJson` keeps integers beyond 2^53 exact. `JSON` unless given. */
  readonly json?: JsonCodec | undefined;
  /** What carries the calls: undici in Node.js, `fetch` elsewhere, unless given. It makes the four options below void. */
  readonly transport?: Transport | undefined;
  /**
   * undici's: an agent, a pool, a mock. `tls` and `proxy` are its own matter then. One that shows a certificate shows it
   * wherever redirects lead: set `maxRedirects` to 0 where they may leave the origin.
   */
  readonly dispatcher?: Dispatcher | undefined;
  readonly tls?: TlsOptions | undefined;
  /** Address of a proxy; `false` for none. As HTTP_PROXY, HTTPS_PROXY and NO_PROXY say unless given. */
  readonly proxy?: string | URL | false | undefined;
  /** Called before each attempt. */
  readonly onRequest?: ((request: RequestInfo) => void | Promise<void>) | undefined;
  /** Called with every answer, those included that are retried or redirected. */
  readonly onResponse?: ((response: ResponseInfo) => void) | undefined;
  readonly onRetry?: ((retry: RetryInfo) => void) | undefined;
  readonly onWarning?: ((warning: ServerWarning) => void) | undefined;
}
