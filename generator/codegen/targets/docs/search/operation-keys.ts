import type { Operation } from "../../../client-model/client-model.js";
import { joinedKey } from "./search-words.js";

const segmentsOf = ({ path }: Operation): readonly string[] =>
  (path.split(/[?#]/)[0] ?? "").split("/").filter((segment) => segment !== "");

const isParameter = (segment: string): boolean => segment.includes("{");

/** A summary as people type it: `get user` for `Get a user`. */
const withoutArticles = (summary: string): string => summary.replace(/\b(?:an?|the)\b/gi, "");

/** What finds an operation exactly: its id, its summary, its path with and without parameters, and the path's end. */
export function operationKeys(operation: Operation): readonly string[] {
  const { operationId = "", nameHint, summary, path } = operation;
  const fixed = segmentsOf(operation).filter((segment) => !isParameter(segment));
  const last = fixed.at(-1) ?? "";
  const keys = [
    operationId,
    nameHint,
    summary,
    withoutArticles(summary),
    path,
    fixed.join("/"),
    last,
    last.split(/[.:]/).at(-1) ?? "",
  ];
  return [...new Set(keys.map(joinedKey))].filter((key) => key !== "");
}

/** What people call such an operation, whatever its author does. */
export function usualWords(operation: Operation): readonly string[] {
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
