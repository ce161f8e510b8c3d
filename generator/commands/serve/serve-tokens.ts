import { readFile } from "node:fs/promises";
import { BearerTokens, readTokens } from "../../../server/documents/server/bearer-tokens.js";
import { readProblem } from "../../../openapi/diagnostics/file-problem.js";

/** Why there are no tokens: a clause. */
export interface TokenProblem {
  readonly problem: string;
}

/** The bearer tokens that a server accepts, from a file and the environment. */
export class ServeTokens {
  readonly tokens = new BearerTokens([]);
  readonly #file: string | undefined;
  readonly #own: readonly string[];

  /**
   * @param file - absolute
   * @param own - value of `GROUPVERSION_TOKEN`; empty counts as absent
   */
  constructor(file: string | undefined, own: string | undefined) {
    this.#file = file;
    this.#own = own === undefined || own.trim() === "" ? [] : [own.trim()];
  }

  /** Whether requests need a token. */
  get wanted(): boolean {
    return this.#file !== undefined || this.#own.length > 0;
  }

  /** Reads the file. If it cannot be used, the previously accepted tokens stay valid. */
  async load(): Promise<TokenProblem | undefined> {
    const read = this.#file === undefined ? [] : await this.#read(this.#file);
    if ("problem" in read) return read;
    this.tokens.replace([...this.#own, ...read]);
    return undefined;
  }

  async #read(file: string): Promise<readonly string[] | TokenProblem> {
    try {
      const tokens = readTokens(await readFile(file, "utf8"));
      if (tokens.length === 0) return { problem: "it contains no token" };
      return tokens.every((token) => /^[\x21-\x7e]+$/.test(token))
        ? tokens
        : { problem: "a token contains a space or another character that headers cannot carry" };
    } catch (error) {
      return { problem: readProblem(error) };
    }
  }
}
