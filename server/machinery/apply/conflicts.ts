import { goQuote } from "../errors/go-quote.js";
import { StatusError } from "../errors/status.js";
import type { FieldSet } from "./field-set.js";
import type { Manager } from "./managed-fields.js";

/** Fields that a configuration changes and other managers own. */
export interface Conflict {
  readonly manager: Manager;
  readonly fields: FieldSet;
}

/** The response to conflicts: 409, with a cause for each field. */
export function conflictError(conflicts: readonly Conflict[]): StatusError {
  const found = conflicts.flatMap(({ manager, fields }) =>
    [...fields.paths()].map((path) => ({ manager: managerText(manager), path })),
  );
  const causes = found.map(({ manager, path }) => ({
    reason: "FieldManagerConflict",
    message: `conflict with ${manager}`,
    field: path,
  }));
  return new StatusError(409, "Conflict", conflictText(found), { causes });
}

function conflictText(found: readonly { readonly manager: string; readonly path: string }[]): string {
  const [first] = found;
  if (first !== undefined && found.length === 1)
    return `Apply failed with 1 conflict: conflict with ${first.manager}: ${first.path}`;
  const managers = [...new Set(found.map(({ manager }) => manager))].sort();
  const lines = managers.flatMap((manager) => [
    `conflicts with ${manager}:`,
    ...found.filter((conflict) => conflict.manager === manager).map(({ path }) => `- ${path}`),
  ]);
  return `Apply failed with ${found.length} conflicts: ${lines.join("\n")}`;
}

function managerText({ manager, operation, apiVersion, subresource }: Manager): string {
  const name = goQuote(manager) + (subresource === "" ? "" : ` with subresource ${goQuote(subresource)}`);
  return operation === "Apply" ? name : `${name} using ${apiVersion}`;
}
