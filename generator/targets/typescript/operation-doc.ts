import type { Operation, Response } from "../../client-model/client-model.js";
import { failures } from "./answer.js";
import { descriptionLine, descriptionText, sentences } from "./description-text.js";
import type { DocView } from "./view.js";

/** Descriptions of failures beyond this length are told by their status alone. */
const longestReason = 80;

/** What an operation does, in the document's words. */
function prose({ summary, description }: Operation): string {
  const short = descriptionText(summary);
  const long = descriptionText(description);
  if (short === "" || long === "") return sentences(short + long);
  const isRepeated = long.toLowerCase().startsWith(short.toLowerCase().replace(/\.$/, ""));
  return isRepeated ? sentences(long) : `${sentences(short)}\n\n${long}`;
}

const reason = ({ status, description }: Response): string => {
  const text = descriptionLine(description).replace(/\.$/, "");
  const isSaid = text === "" || text.length > longestReason;
  if (status === "default") return isSaid ? "" : text;
  return isSaid ? String(status) : `${status} ${text}`;
};

const codeSpan = (text: string): string => {
  const safe = descriptionLine(text);
  return safe.includes("`") ? `\`\` ${safe} \`\`` : `\`${safe}\``;
};

/** Documentation of an operation's function. */
export function operationDoc(operation: Operation, note = ""): DocView {
  const route = codeSpan(`${operation.method.toUpperCase()} ${operation.path}`);
  const declared = new Set(failures(operation));
  const reasons = operation.responses
    .filter((response) => declared.has(response) || (typeof response.status === "number" && response.status >= 400))
    .map((response, index) => {
      const text = reason(response);
      return response.status === "default" && index > 0 && text !== "" ? `otherwise ${text}` : text;
    })
    .filter((text) => text !== "");
  return {
    text: [prose(operation), note, route].filter((part) => part !== "").join("\n\n"),
    tags: [
      ...(operation.deprecated ? ["@deprecated"] : []),
      ...(reasons.length === 0 ? [] : [`@throws {@link ApiError} ${reasons.join("; ")}.`]),
    ],
  };
}

/** Documentation of a method, which is that of its function in short: the route is a click away. */
export function methodDoc(doc: DocView, operation: Operation): DocView {
  const [first = ""] = doc.text.split("\n\n");
  const route = codeSpan(`${operation.method.toUpperCase()} ${operation.path}`);
  return { text: first, tags: first === route ? [] : doc.tags.filter((tag) => tag.startsWith("@deprecated")) };
}
