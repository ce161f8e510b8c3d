import type { Operation } from "../../../client-model/client-model.js";
import { plainText } from "../text/summary-text.js";
import { joinedKey, stem } from "./search-words.js";

const segmentsOf = ({ path }: Operation): readonly string[] =>
  (path.split(/[?#]/)[0] ?? "").split("/").filter((segment) => segment !== "");

const isParameter = (segment: string): boolean => segment.includes("{");

/** A summary as people type it: `get user` for `Get a user`. */
const withoutArticles = (summary: string): string => summary.replace(/\b(?:an?|the)\b/gi, "");

/** The end of a path may name the format of the answer. */
const withoutFormat = (segment: string): string => segment.replace(/\.(?:json|xml)$/i, "");

/** Words at the beginning of descriptions that look like verbs in the third person. */
const NO_VERBS = new Set(["this", "these", "those", "always", "sometimes"]);

/** The verb that begins the summary or the description of a writing operation; empty if neither begins with a verb. */
function leadingVerb({ method, summary, description }: Operation): string {
  if (method === "get") return "";
  const firstWord = (text: string): string => /^[a-z]+/.exec(plainText(text).toLowerCase())?.[0] ?? "";
  // Summaries begin with `Cancel` or `Cancels`, descriptions with the latter only: other forms are rarely verbs there.
  const word = summary === "" ? firstWord(description) : firstWord(summary);
  const verb = stem(word);
  return NO_VERBS.has(word) || (summary === "" && verb === word) ? "" : verb;
}

/** What a writing operation does to what: `cancelsubscription`, `scaledeployment`. */
function actions(operation: Operation): readonly string[] {
  if (operation.method === "get") return [];
  const segments = segmentsOf(operation);
  const [last = "", before = "", previous = ""] = segments.toReversed();
  const verb = leadingVerb(operation);
  if (isParameter(last)) return verb === "" ? [] : [verb + stem(joinedKey(before))];
  // `/deployments/{name}/scale`
  const action = isParameter(before) ? [joinedKey(last) + stem(joinedKey(previous))] : [];
  return verb === "" ? action : [...action, verb + stem(joinedKey(withoutFormat(last)))];
}

/**
 * What finds an operation exactly: its id, its summary, its path with and without parameters, the path's end, and what it
 * does.
 */
export function operationKeys(operation: Operation): readonly string[] {
  const { operationId = "", nameHint, summary, path } = operation;
  const fixed = segmentsOf(operation).filter((segment) => !isParameter(segment));
  const last = withoutFormat(fixed.at(-1) ?? "");
  const keys = [
    operationId,
    nameHint,
    summary,
    withoutArticles(summary),
    path,
    fixed.join("/"),
    last,
    last.split(/[.:]/).at(-1) ?? "",
    ...actions(operation),
  ];
  return [...new Set(keys.map(joinedKey))].filter((key) => key !== "");
}

/** Verbs with other verbs that people use for them. */
const OTHER_VERBS: ReadonlyMap<string, string> = new Map([
  ["buy", "purchase"],
  ["purchase", "buy"],
]);

/** What people call such an operation, whatever its author does. */
export function usualWords(operation: Operation): readonly string[] {
  const verb = leadingVerb(operation);
  return [...methodWords(operation), verb, OTHER_VERBS.get(verb) ?? ""].filter((word) => word !== "");
}

function methodWords(operation: Operation): readonly string[] {
  const isOfOne = isParameter(segmentsOf(operation).at(-1) ?? "");
  switch (operation.method) {
    case "get":
      return isOfOne ? ["get", "read", "retrieve"] : ["list", "get"];
    case "post":
      return isOfOne ? ["update"] : ["create", "add"];
    case "put":
    case "patch":
      return ["update"];
    case "delete":
      return ["delete", "remove"];
    default:
      return [];
  }
}
