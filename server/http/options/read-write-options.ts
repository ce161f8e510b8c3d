import { forbiddenField, notSupported, required, type FieldError } from "../../machinery/errors/field-error.js";
import { managerNameErrors } from "../../machinery/meta/validate-object-meta.js";
import type { FieldValidation, User, WriteOptions } from "../../registry/write-options.js";
import { checkOptions } from "./option-errors.js";

const VALIDATIONS: readonly string[] = ["", "Ignore", "Strict", "Warn"];

/** What the options depend on besides the query. */
export interface OptionsContext {
  readonly user: User;
  readonly userAgent: string;
  readonly subresource: string;
  readonly warn: (text: string) => void;
}

export function dryRunErrors(values: readonly string[]): readonly FieldError[] {
  return values.every((each) => each === "All") ? [] : [notSupported("dryRun", values, ["All"])];
}

/** The name of a program, out of its user agent. */
const managerOf = (userAgent: string): string =>
  userAgent
    .replace(/\/.*/s, "")
    .replace(/[^\x20-\x7e]/g, "")
    .slice(0, 128);

/**
 * Reads the options of a write from the query. Throws a `StatusError` (422) with all that is wrong.
 *
 * @param kind - `CreateOptions`, `UpdateOptions` or `PatchOptions`
 * @param isApply - whether the body is applied; only then `force` may be given
 */
export function readWriteOptions(
  kind: "CreateOptions" | "UpdateOptions" | "PatchOptions",
  query: URLSearchParams,
  context: OptionsContext,
  isApply = false,
): WriteOptions {
  const manager = query.get("fieldManager") ?? "";
  const validation = query.get("fieldValidation") ?? "";
  const dryRun = query.getAll("dryRun").filter((each) => each !== "");
  const errors: FieldError[] = [];
  if (isApply && manager === "") errors.push(required("fieldManager", "is required for apply patch"));
  if (kind === "PatchOptions" && !isApply && query.has("force"))
    errors.push(forbiddenField("force", "may not be specified for non-apply patch"));
  errors.push(...managerNameErrors(manager, "fieldManager"), ...dryRunErrors(dryRun));
  if (!VALIDATIONS.includes(validation)) errors.push(notSupported("fieldValidation", validation, VALIDATIONS));
  checkOptions(kind, errors);
  return {
    user: context.user,
    subresource: context.subresource,
    warn: context.warn,
    dryRun: dryRun.length > 0,
    fieldManager: manager === "" ? managerOf(context.userAgent) : manager,
    fieldValidation: validation === "" ? "Warn" : (validation as FieldValidation),
  };
}
