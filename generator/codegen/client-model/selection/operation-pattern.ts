import type { OperationDraft } from "../dialect.js";

/** What a pattern is compared with. */
export type Selectable = Pick<OperationDraft, "method" | "path" | "tags" | "operationId">;

/** A pattern for operations: by tag, path or operation id. */
export interface OperationPattern {
  readonly text: string;
  /** Whether it has wildcards. */
  readonly isWild: boolean;
  readonly matches: (operation: Selectable) => boolean;
  /** The texts of an operation that it is compared with. */
  readonly textsOf: (operation: Selectable) => readonly string[];
}

/** A regular expression for a text in which `*` stands for any characters but `/`, and `**` for any. */
const wildcards = (text: string, star: string): RegExp =>
  new RegExp(
    `^${text
      .split(/(\*+)/)
      .map((part) =>
        part.startsWith("**") ? ".*" : part === "*" ? star : part.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`),
      )
      .join("")}$`,
    "su",
  );

const TEXTS: Readonly<Record<string, OperationPattern["textsOf"]>> = {
  tag: ({ tags }) => (tags.length === 0 ? [""] : tags),
  path: ({ path }) => [path],
  operation: ({ operationId }) => (operationId === undefined ? [] : [operationId]),
};

/**
 * Reads a pattern: `tag:pets`, `operation:list*`, `path:/pets/**`, or `path:GET /pets` for one method.
 *
 * @returns undefined if the text is not a pattern
 */
export function operationPattern(text: string): OperationPattern | undefined {
  const [, kind = "", rest = ""] = /^(tag|path|operation):(.*)$/s.exec(text) ?? [];
  const textsOf = TEXTS[kind];
  if (textsOf === undefined || (rest === "" && kind !== "tag")) return undefined;
  const [, method, path = rest] = (kind === "path" ? /^([A-Za-z]+) +(\/.*)$/s.exec(rest) : null) ?? [];
  if (kind === "path" && !/^[/*]/.test(path)) return undefined;
  const expression = wildcards(path, kind === "path" ? "[^/]*" : ".*");
  return {
    text,
    isWild: path.includes("*"),
    textsOf,
    matches: (operation) =>
      (method === undefined || operation.method.toLowerCase() === method.toLowerCase()) &&
      textsOf(operation).some((each) => expression.test(each)),
  };
}
