import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../../../openapi/diagnostics/has-errors.js";
import type { Selectable } from "./operation-pattern.js";
import { readPatterns } from "./read-patterns.js";

/** Which operations of a document to read. */
export interface Selection {
  /** Patterns of {@link operationPattern}. Empty or absent: all operations. */
  readonly include?: readonly string[];
  /** Patterns of operations to leave out, even if `include` has them. */
  readonly exclude?: readonly string[];
}

/** Whether a selection leaves anything out. */
export const isSelective = ({ include = [], exclude = [] }: Selection): boolean => include.length + exclude.length > 0;

/** Prepares the choice of operations. */
export function selectOperations(
  { include = [], exclude = [] }: Selection,
  operations: readonly Selectable[],
): { readonly isSelected: (operation: Selectable) => boolean; readonly diagnostics: readonly Diagnostic[] } {
  const wanted = readPatterns("include", include, operations);
  const unwanted = readPatterns("exclude", exclude, operations);
  const isSelected = (operation: Selectable): boolean =>
    (include.length === 0 || wanted.patterns.some((pattern) => pattern.matches(operation))) &&
    !unwanted.patterns.some((pattern) => pattern.matches(operation));
  const diagnostics = [...wanted.diagnostics, ...unwanted.diagnostics];
  const isEmpty = !hasErrors(diagnostics) && operations.length > 0 && !operations.some(isSelected);
  return { isSelected, diagnostics: isEmpty ? [...diagnostics, diagnostic("GV7062", undefined)] : diagnostics };
}
