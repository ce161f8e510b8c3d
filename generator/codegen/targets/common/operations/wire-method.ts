import type { Method } from "../../../client-model/client-model.js";

const KNOWN: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);

/** A method as sent in a request. Unknown methods are sent as documents write them. */
export const wireMethod = (method: Method): string => (KNOWN.has(method) ? method.toUpperCase() : method);
