import { METHODS, type Method } from "./methods.js";

/** How many operations a document has. */
export const operationCount = (document: {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, object>>>>>;
}): number =>
  Object.values(document.paths).reduce(
    (sum, item) => sum + METHODS.filter((method) => item[method] !== undefined).length,
    0,
  );
