import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isObject, sortedKeys } from "../json.js";

/**
 * What the answer of an operation is called: `Response`, with the status before it unless it is the one that callers
 * hope for, so that a new error changes no name.
 */
export function responseWords(operation: DocumentNode, status: string): readonly string[] {
  const responses = isObject(operation.value) ? operation.value["responses"] : undefined;
  const successes = sortedKeys(responses).filter((key) => key.startsWith("2"));
  const only = successes.length === 0 ? "default" : successes.length === 1 ? successes[0] : undefined;
  return status === only ? ["Response"] : [status, "Response"];
}
