import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import type { User } from "../../registry/write-options.js";
import type { Authenticator } from "../authenticator.js";
import { accountName } from "../rbac/subjects.js";

/** An object that a token ends with. */
export interface BoundObject {
  readonly kind: "Pod" | "Secret";
  readonly name: string;
  readonly uid: string;
}

/** What a token of a ServiceAccount is to say. */
export interface AccountTokenRequest {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  /** For whom it is; empty: for this server. */
  readonly audiences: readonly string[];
  readonly seconds: number;
  readonly bound?: BoundObject;
}

export interface AccountToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Who a token speaks for, and for whom it is. */
export interface AccountReview {
  readonly user: User;
  readonly audiences: readonly string[];
}

const HEADER = encode({ alg: "ES256", typ: "JWT" });
const CLAIMS = "kubernetes.io";

/** Who issues the tokens, and for whom they are where nobody else is named. */
export const ISSUER = "https://kubernetes.default.svc";

const PLURALS = { Pod: "pods", Secret: "secrets" } as const;

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString()) as unknown;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** A new key for tokens, as PEM. */
export const newAccountKey = (): string =>
  generateKeyPairSync("ec", { namedCurve: "prime256v1" })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();

/** Issues tokens of ServiceAccounts, as JSON Web Tokens, and knows who shows one. A token ends with its account. */
export class AccountTokens implements Authenticator {
  readonly #key: KeyObject;
  readonly #public: KeyObject;
  readonly #client: () => RegistryClient;
  readonly #now: () => number;

  /**
   * @param key - a private key on the curve P-256, as PEM
   * @param client - finds the accounts
   */
  constructor(key: string, client: () => RegistryClient, now: () => number) {
    this.#key = createPrivateKey(key);
    this.#public = createPublicKey(this.#key);
    this.#client = client;
    this.#now = now;
  }

  issue({ namespace, name, uid, audiences, seconds, bound }: AccountTokenRequest): AccountToken {
    const now = Math.floor(this.#now() / 1000);
    const claims = {
      aud: audiences.length > 0 ? audiences : [ISSUER],
      exp: now + seconds,
      iat: now,
      iss: ISSUER,
      jti: randomUUID(),
      [CLAIMS]: {
        namespace,
        serviceaccount: { name, uid },
        ...(bound !== undefined && { [bound.kind.toLowerCase()]: { name: bound.name, uid: bound.uid } }),
      },
      nbf: now,
      sub: accountName(namespace, name),
    };
    const body = `${HEADER}.${encode(claims)}`;
    const signature = sign("sha256", Buffer.from(body), { key: this.#key, dsaEncoding: "ieee-p1363" });
    return { token: `${body}.${signature.toString("base64url")}`, expires: (now + seconds) * 1000 };
  }

  async authenticate({ headers }: IncomingMessage): Promise<User | undefined> {
    const [, token = ""] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "") ?? [];
    return (await this.review(token, []))?.user;
  }

  /**
   * Who a token speaks for.
   *
   * @param audiences - for whom it may be; empty: for this server
   * @returns `undefined` where it is not valid for any of them, or its account is gone
   */
  async review(token: string, audiences: readonly string[]): Promise<AccountReview | undefined> {
    const [head = "", body = "", signature = "", ...more] = token.split(".");
    if (head !== HEADER || more.length > 0) return undefined;
    const key = { key: this.#public, dsaEncoding: "ieee-p1363" } as const;
    if (!verify("sha256", Buffer.from(`${head}.${body}`), key, Buffer.from(signature, "base64url"))) return undefined;
    const claims = decode(body);
    if (!isObject(claims) || claims["iss"] !== ISSUER || !isTexts(claims["aud"])) return undefined;
    const now = this.#now() / 1000;
    if (Number(claims["exp"]) <= now || Number(claims["nbf"]) > now) return undefined;
    const wanted = audiences.length > 0 ? audiences : [ISSUER];
    const shared = wanted.filter((each) => (claims["aud"] as readonly string[]).includes(each));
    if (shared.length === 0) return undefined;
    const user = await this.#userOf(claims[CLAIMS], text(claims["jti"]));
    return user && { user, audiences: shared };
  }

  async #userOf(claims: unknown, id: string): Promise<User | undefined> {
    const namespace = text(memberOf(claims, "namespace"));
    const account = memberOf(claims, "serviceaccount");
    const [name, uid] = [text(memberOf(account, "name")), text(memberOf(account, "uid"))];
    if (!(await this.#exists("serviceaccounts", namespace, name, uid))) return undefined;
    for (const [kind, plural] of Object.entries(PLURALS)) {
      const bound = memberOf(claims, kind.toLowerCase());
      if (bound === undefined) continue;
      if (!(await this.#exists(plural, namespace, text(memberOf(bound, "name")), text(memberOf(bound, "uid")))))
        return undefined;
    }
    return {
      name: accountName(namespace, name),
      uid,
      groups: ["system:serviceaccounts", `system:serviceaccounts:${namespace}`, "system:authenticated"],
      extra: { "authentication.kubernetes.io/credential-id": [`JTI=${id}`] },
    };
  }

  async #exists(plural: string, namespace: string, name: string, uid: string): Promise<boolean> {
    const client = this.#client();
    const kind = client.kinds.get("", plural);
    const object = kind && (await client.get(kind, { namespace, name }));
    return object?.metadata.uid === uid;
  }
}
