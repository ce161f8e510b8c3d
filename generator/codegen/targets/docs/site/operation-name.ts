import type { Operation } from "../../../client-model/client-model.js";
import { plainText, shortened } from "../text/summary-text.js";
import { visibleText } from "../text/visible-text.js";

/** Longer summaries are prose, not names. */
const LONGEST = 90;

const withoutEnd = (sentence: string): string => sentence.replace(/\.$/, "");

/** A summary that says more than a name: its first sentence if that can be one. */
function firstSentence(said: string): string | undefined {
  const [first = ""] = /^.*?\.(?=\s)/.exec(said) ?? [];
  return first !== "" && first.length <= LONGEST && !/[?!:]/.test(first) ? withoutEnd(first) : undefined;
}

/**
 * What readers call an operation: its summary, otherwise its id, otherwise its method and path. Of a summary that is prose,
 * the first sentence.
 */
export function operationName({ summary, operationId, id }: Operation): string {
  const said = withoutEnd(plainText(summary));
  if (said === "") return visibleText(operationId ?? id);
  if (said.length <= LONGEST) return said;
  return firstSentence(said) ?? (operationId === undefined ? shortened(said, LONGEST) : visibleText(operationId));
}

/** A summary of which the name of the operation is only a part; empty if the name says all of it. */
export const furtherSummary = (operation: Operation): string =>
  withoutEnd(plainText(operation.summary)) === operationName(operation) ? "" : operation.summary.trim();
