import { isTexts } from "../../types/objects.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import { compareLists as compareTexts } from "../changes/compare-lists.js";
import type { RawChange } from "../changes/collector.js";
import { contextBit, type Contexts } from "../levels/contexts.js";
import { stabilityOfVersion } from "../levels/stability.js";

/** The contexts of a version: its schema is both sent and returned. */
export const crdContexts = (version: string): Contexts => {
  const stability = stabilityOfVersion(version);
  return (
    contextBit({ direction: "request", style: "crd", stability }) |
    contextBit({ direction: "response", style: "crd", stability })
  );
};

/** What a finding about a CustomResourceDefinition as a whole is about. */
export type Tell = (id: ChangeId, change?: Partial<RawChange>) => void;

/** Compares two lists of a manifest. What is no list of texts counts as empty. */
export function compareLists(
  old: unknown,
  now: unknown,
  ids: readonly [ChangeId, ChangeId],
  tell: Tell,
  change: Partial<RawChange>,
): void {
  const [from, to] = [isTexts(old) ? old : [], isTexts(now) ? now : []];
  compareTexts(from, to, ids, (id, value) => tell(id, { ...change, details: { value }, key: value }));
}
