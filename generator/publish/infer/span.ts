import type { Span } from "../../../openapi/diagnostics/span.js";

/** The place of everything that is inferred: no source declares it yet. */
export const NO_SPAN: Span = { file: "", line: 1, column: 1, length: 1 };

/** The place of an annotation: an object of its own, which names the schema by its JSON pointer. */
export const spanAt = (pointer: string): Span => ({ ...NO_SPAN, file: pointer });
