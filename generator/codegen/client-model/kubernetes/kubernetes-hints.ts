import type { OperationDraft } from "../dialect.js";
import { operationHints } from "../types/operation-words.js";

/** What operation ids begin with; those that begin alike stand shortest first, as Kubernetes splits them. */
const actions = ["get", "log", "read", "replace", "patch", "delete", "watch", "connect", "proxy", "list", "create"];

/** A tag as it stands in operation ids: `CoreV1` for `core_v1`. */
export const tagWords = (tag: string): string =>
  tag
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/**
 * The names of an operation, best first: its id is action, tag and what it is about, in this order, and the tag is said
 * by the module already. Ids outside any GroupVersion may end with the tag instead (`getCodeVersion`).
 */
export function kubernetesHints(draft: OperationDraft): readonly string[] {
  const all = operationHints(draft);
  const id = draft.operationId;
  const words = tagWords(draft.tags[0] ?? "");
  const action = actions.find((each) => id?.startsWith(each) === true);
  if (id === undefined || words === "" || action === undefined) return all;
  const rest = id.slice(action.length);
  if (rest.startsWith(words) && rest !== words) return [action + rest.slice(words.length), ...all];
  if (rest.endsWith(words) && rest !== words) return [action + rest.slice(0, -words.length), ...all];
  return all;
}
