import type { Operation, Response } from "../../../client-model/client-model.js";
import { failures } from "../operations/answer.js";
import { isFailure } from "../../../client-model/model/status.js";
import type { TextLine } from "./code-span.js";
import { sentences } from "./markdown-text.js";

/** Failures with longer descriptions are listed by status only. */
const LONGEST_REASON = 80;

/**
 * The document's description of an operation.
 *
 * @param text - turns a text of the document into one that is safe in the language's comments
 */
export function operationProse({ summary, description }: Operation, text: (raw: string) => string): string {
  const short = text(summary);
  const long = text(description);
  if (short === "" || long === "") return sentences(short + long);
  const isRepeated = long.toLowerCase().startsWith(short.toLowerCase().replace(/\.$/, ""));
  return isRepeated ? sentences(long) : `${sentences(short)}\n\n${long}`;
}

function reasonOf({ status, description }: Response, textLine: TextLine): string {
  const text = textLine(description).replace(/\.$/, "");
  const isSaid = text === "" || text.length > LONGEST_REASON;
  if (status === "default") return isSaid ? "" : text;
  return isSaid ? String(status) : `${status} ${text}`;
}

/** The documented failures: `404 No such pet`, `otherwise Something went wrong`. */
export function failureReasons(operation: Operation, textLine: TextLine): readonly string[] {
  const declared = new Set(failures(operation));
  return operation.responses
    .filter((response) => declared.has(response) || isFailure(response.status))
    .map((response, index) => {
      const text = reasonOf(response, textLine);
      return response.status === "default" && index > 0 && text !== "" ? `otherwise ${text}` : text;
    })
    .filter((text) => text !== "");
}
