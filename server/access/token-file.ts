import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { StatusError } from "../machinery/errors/status.js";
import { unauthorized } from "../machinery/errors/api-errors.js";
import type { User } from "../registry/write-options.js";
import type { Authenticator } from "./authenticator.js";

/** A line of a file of tokens that cannot be read. */
export interface TokenProblem {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Knows the bearers of tokens. A token that it does not know is refused. */
export class TokensAuthenticator implements Authenticator {
  readonly #users: readonly { readonly digest: Buffer; readonly user: User }[];

  constructor(users: ReadonlyMap<string, User>) {
    this.#users = [...users].map(([token, user]) => ({ digest: digest(token), user }));
  }

  authenticate({ headers }: IncomingMessage): User | undefined {
    const [, token] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "") ?? [];
    if (token === undefined) return undefined;
    const asked = digest(token);
    // All are compared, so that time does not tell which one is close.
    const found = this.#users.filter((each) => timingSafeEqual(each.digest, asked));
    const [first] = found;
    if (first === undefined) throw unauthorized();
    return first.user;
  }
}

/**
 * Reads a file of tokens as Kubernetes has it: a line `token,user,uid,"group1,group2"` for each; the groups may be missing.
 * No token is in a message.
 */
export function parseTokens(text: string): {
  readonly users: ReadonlyMap<string, User>;
  readonly problems: readonly TokenProblem[];
} {
  const users = new Map<string, User>();
  const problems: TokenProblem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const [token = "", name = "", uid = "", groups = ""] = fieldsOf(line);
    const problem =
      token === "" || name === "" ? "has no token or no user" : users.has(token) ? "repeats a token" : undefined;
    if (problem !== undefined) {
      problems.push({ line: index + 1, problem });
      return;
    }
    const named = groups.split(",").flatMap((group) => group.trim() || []);
    users.set(token, { name, groups: [...named, "system:authenticated"], ...(uid !== "" && { uid }) });
  });
  return { users, problems };
}

/** Fields between commas; a field in quotes may have commas. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) =>
    field
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .replaceAll('""', '"'),
  );

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
