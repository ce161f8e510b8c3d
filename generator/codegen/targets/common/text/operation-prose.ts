import type { Operation, Response } from "../../../client-model/client-model.js";
import { failures } from "../operations/answer.js";
import { isFailure } from "../operations/status.js";
import type { TextLine } from "./code-span.js";
import { sentences } from "./markdown-text.js";

/** Descriptions of failures beyond this length are told by their status alone. */
const LONGEST_REASON = 80;

/**
 * What an operation does, in the document's words.
 *
 * @param text - a text of the document, safe in the comments of the language
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

/** What the document says that an operation fails with: `404 No such pet`, `otherwise Something went wrong`. */
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
