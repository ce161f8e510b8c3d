import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { User } from "../registry/write-options.js";
import type { Authenticator } from "./authenticator.js";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Knows the bearer of one token, which is compared without telling how much of it is right. */
export class TokenAuthenticator implements Authenticator {
  readonly #digest: Buffer;
  readonly #user: User;

  constructor(token: string, user: User) {
    this.#digest = digest(token);
    this.#user = user;
  }

  authenticate({ headers }: IncomingMessage): User | undefined {
    const [, token] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "") ?? [];
    return token !== undefined && timingSafeEqual(digest(token), this.#digest) ? this.#user : undefined;
  }
}
