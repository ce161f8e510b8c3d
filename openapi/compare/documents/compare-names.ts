import type { Report } from "../changes/collector.js";
import { contextBit } from "../levels/contexts.js";
import { memberParts, type Part } from "../parts/part.js";
import { definitionsOf } from "../kubernetes/kinds.js";
import type { SchemaComparer } from "../schemas/schema-comparer.js";

const CONTEXT = contextBit({ direction: "request", style: "plain", stability: "stable" });

const namesIn = (documents: readonly Part[]): ReadonlySet<string> =>
  new Set(documents.flatMap((document) => [...memberParts(definitionsOf(document)).keys()]));

/**
 * Reports definitions that are used in the same places under another name. One whose name both sides still have was
 * replaced, not renamed.
 */
export function compareNames(
  old: readonly Part[],
  now: readonly Part[],
  schemas: SchemaComparer,
  report: Report,
): void {
  const [from, to] = [namesIn(old), namesIn(now)];
  const told = new Set<string>();
  for (const pair of schemas.reached) {
    const [name, other] = [pair.old.name, pair.new.name];
    if (name === undefined || other === undefined || name === other || to.has(name) || from.has(other)) continue;
    if (told.has(name)) continue;
    told.add(name);
    report({
      id: "definition-renamed",
      subject: name,
      contexts: CONTEXT,
      to: other,
      old: pair.old.part,
      new: pair.new.part,
    });
  }
}
