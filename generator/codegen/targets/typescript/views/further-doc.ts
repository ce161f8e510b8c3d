import type { Operation } from "../../../client-model/client-model.js";
import type { Variant } from "../../common/operations/plan-operations.js";
import type { DocView } from "../view.js";

const TEXTS = {
  response: "but returns the whole response. Declared failures are returned, not thrown.",
  stream: "but returns the items of the response one by one, as they arrive.",
  items: "but returns the items of all pages. A page is requested when the one before is used up.",
} as const;

/** Whether a function is described by the operation's plain call. */
export const isFurther = (variant: Variant): variant is keyof typeof TEXTS => Object.hasOwn(TEXTS, variant);

/** Doc comment of a further function of an operation. */
export const furtherDoc = ({ deprecated }: Operation, variant: keyof typeof TEXTS, main: string): DocView => ({
  text: `Like {@link ${main}}, ${TEXTS[variant]}`,
  tags: deprecated ? ["@deprecated"] : [],
});
