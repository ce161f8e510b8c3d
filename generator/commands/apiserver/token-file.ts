import { readFile } from "node:fs/promises";
import { readProblem } from "../../../openapi/diagnostics/file-problem.js";
import type { Authenticator } from "../../../server/access/authenticator.js";
import { parseTokens } from "../../../server/access/parse-tokens.js";
import { TokenAuthenticator } from "../../../server/access/token-authenticator.js";

/** Knows users by the tokens in a file. */
export class TokenFile implements Authenticator {
  readonly path: string;
  #tokens = new TokenAuthenticator(new Map());

  constructor(path: string) {
    this.path = path;
  }

  /** Reads the file. Returns what is wrong with it: then the tokens from before stay valid. */
  async load(): Promise<string | undefined> {
    try {
      const { users, problems } = parseTokens(await readFile(this.path, "utf8"));
      const [first] = problems;
      if (first !== undefined) return `line ${first.line} ${first.problem}`;
      if (users.size === 0) return "there is no token in it";
      this.#tokens = new TokenAuthenticator(users);
      return undefined;
    } catch (error) {
      return readProblem(error);
    }
  }

  authenticate(...request: Parameters<Authenticator["authenticate"]>): ReturnType<Authenticator["authenticate"]> {
    return this.#tokens.authenticate(...request);
  }
}
