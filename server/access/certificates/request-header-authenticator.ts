import type { X509Certificate } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { User } from "../../registry/write-options.js";
import type { Authenticator } from "../authenticator.js";
import { certificateOf, isIssuedBy } from "./certificate-chain.js";

/** Which proxies may say who sends a request, and in which headers. */
export interface RequestHeaderOptions {
  /** Which the certificates of proxies must come from. */
  readonly authorities: readonly X509Certificate[];
  /** Names (CN) of proxies; empty: every certificate of the authorities will do. */
  readonly allowedNames: readonly string[];
  /** Default: `X-Remote-User`. Of several headers the first that is there counts. */
  readonly usernameHeaders?: readonly string[];
  /** Default: `X-Remote-Group`. */
  readonly groupHeaders?: readonly string[];
  /** Default: `X-Remote-Extra-`. */
  readonly extraPrefixes?: readonly string[];
  /** Default: `X-Remote-Uid`. */
  readonly uidHeaders?: readonly string[];
}

/** A part of a header's name, where upper case and bytes outside of tokens are written with `%`. */
function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Believes what a proxy in front of the server, such as kube-aggregator, says of who sends a request. */
export class RequestHeaderAuthenticator implements Authenticator {
  readonly #options: RequestHeaderOptions;
  readonly #userHeaders: readonly string[];
  readonly #groupHeaders: readonly string[];
  readonly #extraPrefixes: readonly string[];
  readonly #uidHeaders: readonly string[];

  constructor(options: RequestHeaderOptions) {
    const lower = (names: readonly string[] | undefined, name: string): readonly string[] =>
      (names ?? [name]).map((each) => each.toLowerCase());
    this.#options = options;
    this.#userHeaders = lower(options.usernameHeaders, "x-remote-user");
    this.#groupHeaders = lower(options.groupHeaders, "x-remote-group");
    this.#extraPrefixes = lower(options.extraPrefixes, "x-remote-extra-");
    this.#uidHeaders = lower(options.uidHeaders, "x-remote-uid");
  }

  authenticate(request: IncomingMessage): User | undefined {
    const certificate = certificateOf(request);
    const { authorities, allowedNames } = this.#options;
    if (certificate === undefined || !isIssuedBy(certificate, authorities)) return undefined;
    if (allowedNames.length > 0 && !allowedNames.includes(certificate.name)) return undefined;
    const { headersDistinct: headers } = request;
    const first = (names: readonly string[]): string | undefined =>
      names.map((each) => headers[each]?.[0]).find((value) => value !== undefined && value !== "");
    const name = first(this.#userHeaders);
    if (name === undefined) return undefined;
    const groups = this.#groupHeaders.flatMap((each) => headers[each] ?? []);
    const uid = first(this.#uidHeaders);
    const extra: Record<string, readonly string[]> = {};
    for (const [header, values] of Object.entries(headers))
      for (const prefix of this.#extraPrefixes)
        if (header.startsWith(prefix) && values !== undefined) extra[unescape(header.slice(prefix.length))] = values;
    return {
      name,
      groups: [...new Set([...groups, "system:authenticated"])],
      ...(uid !== undefined && { uid }),
      ...(Object.keys(extra).length > 0 && { extra }),
    };
  }
}
