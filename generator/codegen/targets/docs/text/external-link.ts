import type { ExternalDocs } from "../../../client-model/client-model.js";
import type { LinkView } from "../view.js";
import { safeUrl } from "./safe-url.js";
import { plainText } from "./summary-text.js";
import { visibleText } from "./visible-text.js";

/** A link to documentation elsewhere; undefined if it does not lead to a web page. */
export function externalLink(docs: ExternalDocs | undefined): LinkView | undefined {
  const href = docs === undefined ? undefined : safeUrl(docs.url);
  if (docs === undefined || href === undefined) return undefined;
  const text = plainText(docs.description);
  return { text: text === "" ? visibleText(href) : visibleText(text), href };
}
