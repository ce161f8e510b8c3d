import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { contentKind, isMediaType } from "../model/media-type.js";
import { childOf, itemsOf, type ReadContext } from "../read-context.js";

/** Media types of an operation, or of the document as a default: in order, without repetition. */
export function readMediaTypes(
  context: ReadContext,
  operation: DocumentNode,
  keyword: "consumes" | "produces",
): readonly string[] | undefined {
  const list = childOf(context, operation, keyword) ?? childOf(context, context.documents.root, keyword);
  if (list === undefined || list.value === null) return undefined;
  const items = typeof list.value === "string" ? [list] : itemsOf(context, list);
  if (!Array.isArray(list.value)) context.report("GV6068", list, { problem: `${keyword} is not a list` });
  const types = items.flatMap((item) => {
    const type = typeof item.value === "string" ? item.value.trim() : "";
    if (isMediaType(type)) return [type];
    context.report("GV6068", item, { problem: `${JSON.stringify(item.value)} is not a media type` });
    return [];
  });
  return [...new Set(types)];
}

/** The media types of a form. Only some types carry fields, and only one carries files. */
export function formTypes(stated: readonly string[], hasFile: boolean): readonly string[] {
  const fit = stated.filter((type) => (hasFile ? contentKind(type) === "multipart" : isForm(type)));
  if (fit.length > 0) return fit;
  return [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
}

export const isForm = (type: string): boolean => ["form", "multipart"].includes(contentKind(type));
