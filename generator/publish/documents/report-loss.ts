import type { Span } from "../../../openapi/diagnostics/span.js";
import type { OutputDialect } from "./dialects/output-dialect.js";
import type { SpecContext } from "./spec-context.js";

/** Names of the dialects in messages. */
export const DIALECT_NAMES: Readonly<Record<OutputDialect, string>> = {
  "2.0": "Swagger 2.0",
  "3.0": "OpenAPI 3.0",
  "3.1": "OpenAPI 3.1",
};

/** Reports what an output leaves out because its dialect has no form for it, and what to do instead. */
export function reportLoss(
  context: SpecContext,
  span: Span | undefined,
  what: string,
  { help }: { readonly help: string },
): void {
  context.report("GV3041", span, { dialect: DIALECT_NAMES[context.forms.dialect], what, help });
}
