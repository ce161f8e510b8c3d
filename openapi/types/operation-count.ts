import { METHODS } from "./methods.js";
import type { Document } from "./swagger-2.js";

/** How many operations a document has. */
export const operationCount = (document: Document): number =>
  Object.values(document.paths).reduce(
    (sum, item) => sum + METHODS.filter((method) => item[method] !== undefined).length,
    0,
  );
