import type { ParameterDraft as Draft } from "../operations/collect-parameters.js";

/** Where Swagger 2.0 has parameters. */
export const PLACES = ["path", "query", "header", "formData", "body"] as const;

/** A parameter, form field or body of an operation that was found but not yet read. */
export type ParameterDraft = Draft<(typeof PLACES)[number]>;
