import { badRequest } from "../machinery/errors/api-errors.js";
import type { WriteOptions } from "./write-options.js";

/** Refuses unknown or duplicate fields, or warns about them, as the request asks. */
export function checkUnknown(problems: readonly string[], { fieldValidation, warn }: WriteOptions): void {
  if (problems.length === 0 || fieldValidation === "Ignore") return;
  if (fieldValidation === "Strict") throw badRequest(`strict decoding error: ${problems.join(", ")}`);
  for (const problem of problems) warn(problem);
}
