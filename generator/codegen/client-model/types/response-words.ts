import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isObject, sortedKeys } from "../json.js";

/**
 * The name of an operation's response: `Response`, prefixed with the status unless it is the main success, so that
 * adding an error renames nothing.
 */
export function responseWords(operation: DocumentNode, status: string): readonly string[] {
  const responses = isObject(operation.value) ? operation.value["responses"] : undefined;
  const successes = sortedKeys(responses).filter((key) => key.startsWith("2"));
  const only = successes.length === 0 ? "default" : successes.length === 1 ? successes[0] : undefined;
  return status === only ? ["Response"] : [status, "Response"];
}
