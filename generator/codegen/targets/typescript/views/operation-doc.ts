import { wireMethod } from "../../common/operations/wire-method.js";
import type { Operation } from "../../../client-model/client-model.js";
import { codeSpan } from "../../common/text/code-span.js";
import { failureReasons, operationProse } from "../../common/text/operation-prose.js";
import { descriptionLine, descriptionText } from "../text/description-text.js";
import type { DocView } from "../view.js";

const routeOf = ({ method, path }: Operation): string => codeSpan(`${wireMethod(method)} ${path}`, descriptionLine);

/** Doc comment of an operation's function. */
export function operationDoc(operation: Operation, note = ""): DocView {
  const reasons = failureReasons(operation, descriptionLine);
  const parts = [operationProse(operation, descriptionText), note, routeOf(operation)];
  return {
    text: parts.filter((part) => part !== "").join("\n\n"),
    tags: [
      ...(operation.deprecated ? ["@deprecated"] : []),
      ...(reasons.length === 0 ? [] : [`@throws {@link ApiError} ${reasons.join("; ")}.`]),
    ],
  };
}

/** Doc comment of a method: the first paragraph of its function's. */
export function methodDoc(doc: DocView, operation: Operation): DocView {
  const [first = ""] = doc.text.split("\n\n");
  return {
    text: first,
    tags: first === routeOf(operation) ? [] : doc.tags.filter((tag) => tag.startsWith("@deprecated")),
  };
}
