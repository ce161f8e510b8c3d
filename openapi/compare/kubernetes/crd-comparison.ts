import { isTexts } from "../../types/objects.js";
import type { ChangeId } from "../catalogue/catalogue.js";
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

/** Reports what a list has lost and gained. */
export function compareLists(
  old: unknown,
  now: unknown,
  [removed, added]: readonly [ChangeId, ChangeId],
  tell: Tell,
  change: Partial<RawChange>,
): void {
  const [from, to] = [isTexts(old) ? old : [], isTexts(now) ? now : []];
  for (const value of from) if (!to.includes(value)) tell(removed, { ...change, details: { value }, key: value });
  for (const value of to) if (!from.includes(value)) tell(added, { ...change, details: { value }, key: value });
}
