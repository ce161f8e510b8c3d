import { idWords, verbOfId } from "../../../../openapi/kubernetes/operation-id.js";
import type { OperationDraft } from "../dialect.js";
import { operationHints } from "../types/operation-words.js";

/**
 * The names of an operation, best first. Its id consists of action, tag and subject, in this order; the tag repeats the
 * module's name. Ids outside any GroupVersion may end with the tag instead (`getCodeVersion`).
 */
export function kubernetesHints(draft: OperationDraft): readonly string[] {
  const all = operationHints(draft);
  const id = draft.operationId;
  const words = idWords(draft.tags[0] ?? "");
  const action = id === undefined ? undefined : verbOfId(id);
  if (id === undefined || words === "" || action === undefined) return all;
  const rest = id.slice(action.length);
  if (rest.startsWith(words) && rest !== words) return [action + rest.slice(words.length), ...all];
  if (rest.endsWith(words) && rest !== words) return [action + rest.slice(0, -words.length), ...all];
  return all;
}
