import { isObject } from "../../../openapi/types/objects.js";
import { annotation } from "../../annotations/table.js";
import { parseArgument } from "../../annotations/parse-argument.js";
import type { Marker } from "../../model/api-model.js";
import { NO_SPAN } from "./span.js";

/** The annotation that names a page with more documentation; `undefined` if none can. */
export function externalDocsMarker(docs: unknown, canSay: (text: string) => boolean): Marker | undefined {
  const row = annotation("externalDocs");
  if (!isObject(docs) || row === undefined) return undefined;
  const { url, description = "", ...others } = docs;
  if (typeof url !== "string" || typeof description !== "string" || Object.keys(others).length > 0) return undefined;
  const fits = !("problem" in parseArgument(row.argument, url)) && (description === "" || canSay(description));
  return fits ? { name: "externalDocs", value: url, text: description, span: NO_SPAN } : undefined;
}
