import type { Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import type { Dialect, InboundDraft, OperationDraft } from "../dialect.js";
import type { ReadContext } from "../read-context.js";
import { selectOperations, type Selection } from "./select-operations.js";

/** The operations to read. */
export interface SelectedDrafts {
  /** Those that callers can call. */
  readonly drafts: readonly OperationDraft[];
  /** Selected webhooks, and the callbacks of selected operations. */
  readonly inbound: readonly InboundDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the operations of a document that a selection includes. */
export function selectDrafts(context: ReadContext, dialect: Dialect, selection: Selection): SelectedDrafts {
  const all = dialect.listOperations(context);
  const inbound = dialect.listInbound(context, all);
  const webhooks = inbound.flatMap(({ owner, operation }) => (owner === undefined ? [operation] : []));
  const { isSelected, diagnostics } = selectOperations(selection, [...all, ...webhooks]);
  const drafts = all.filter(isSelected);
  const ids = new Set(drafts.map(({ id }) => id));
  return {
    drafts,
    inbound: inbound.filter(({ owner, operation }) => (owner === undefined ? isSelected(operation) : ids.has(owner))),
    diagnostics,
  };
}
