import type { Operation } from "../../../client-model/client-model.js";
import { plainText, shortened } from "../text/summary-text.js";
import { visibleText } from "../text/visible-text.js";

/** Longer summaries are prose, not names. */
const LONGEST = 90;

/** What readers call an operation: its summary, otherwise its id, otherwise its method and path. */
export function operationName({ summary, operationId, id }: Operation): string {
  const said = plainText(summary).replace(/\.$/, "");
  return said === "" ? visibleText(operationId ?? id) : shortened(said, LONGEST);
}
