import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { StatusError } from "../machinery/errors/status.js";
import type { User } from "../registry/write-options.js";
import type { Authenticator } from "./authenticator.js";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Knows the bearers of tokens. */
export class TokenAuthenticator implements Authenticator {
  readonly #users: readonly { readonly digest: Buffer; readonly user: User }[];

  /** @param users - by their tokens */
  constructor(users: ReadonlyMap<string, User>) {
    this.#users = [...users].map(([token, user]) => ({ digest: digest(token), user }));
  }

  authenticate({ headers }: IncomingMessage): User | undefined {
    const [, token] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "") ?? [];
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
