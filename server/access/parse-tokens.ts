import type { User } from "../registry/write-options.js";

/** A line of a file of tokens that cannot be read. */
export interface TokenProblem {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
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
