import { childPart, itemParts, type Part } from "../parts/part.js";
import { isObject } from "../../types/objects.js";

/** The path that all paths of a document are below, without a slash at the end; `""` for none. */
export function basePathOf(document: Part): string {
  const stated = childPart(document, "basePath")?.value ?? pathOfServer(itemParts(childPart(document, "servers"))[0]);
  return typeof stated === "string" ? stated.replace(/\/+$/, "") : "";
}

function pathOfServer(server: Part | undefined): string | undefined {
  const url = isObject(server?.value) ? server.value["url"] : undefined;
  if (typeof url !== "string") return undefined;
  return url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "").replace(/[?#].*$/, "");
}
