import { isFiles } from "../types/bytes.js";
import type { Input } from "./request.js";

/**
 * The media type that a part of a form has unless the caller chooses another: the first that the document states. A range
 * such as `image/*` is no type of a file.
 */
export function partTypeOf({ type, contentTypes = [] }: Input): string | undefined {
  return isFiles(type) ? contentTypes.find((each) => !each.includes("*")) : contentTypes[0];
}
