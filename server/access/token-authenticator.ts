import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { StatusError } from "../machinery/errors/status.js";
import type { User } from "../registry/write-options.js";
import type { Authenticator } from "./authenticator.js";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Knows the bearers of tokens. */
export class TokenAuthenticator implements Authenticator {
  readonly #users: readonly { readonly digest: Buffer; readonly user: User }[];
  /** What was last sent on a connection and known: who sends it again need not be looked for. */
  readonly #known = new WeakMap<Socket, { readonly header: string; readonly user: User }>();

  /** @param users - by their tokens */
  constructor(users: ReadonlyMap<string, User>) {
    this.#users = [...users].map(([token, user]) => ({ digest: digest(token), user }));
  }

  authenticate({ headers, socket }: IncomingMessage): User | undefined {
    const header = headers.authorization ?? "";
    const known = (socket as Socket | undefined) && this.#known.get(socket);
    if (known?.header === header) return known.user;
    const user = this.#find(header);
    if (user !== undefined && (socket as Socket | undefined) !== undefined) this.#known.set(socket, { header, user });
    return user;
  }

  #find(header: string): User | undefined {
    const [, token] = /^bearer +(\S+) *$/i.exec(header) ?? [];
    if (token === undefined) return undefined;
    const asked = digest(token);
    // All are compared, so that time does not tell which one is close.
    const [found] = this.#users.filter((each) => timingSafeEqual(each.digest, asked));
    return found?.user;
  }
}

/** Who the bearer of a token is, as authenticators of requests know it; `undefined`: nobody. */
export async function userOfToken(authenticators: readonly Authenticator[], token: string): Promise<User | undefined> {
  if (token === "" || /\s/.test(token)) return undefined;
  const headers = { authorization: `Bearer ${token}` };
  const request = { headers } as unknown as IncomingMessage;
  for (const authenticator of authenticators)
    try {
      const user = await authenticator.authenticate(request);
      if (user !== undefined) return user;
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  return undefined;
}
