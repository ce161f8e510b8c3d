import { isObject } from "../../types/objects.js";
import { placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import { DOCUMENTATION } from "../schemas/keywords.js";
import type { OperationComparison } from "./operation-comparison.js";

/** Keywords of documents and operations that are for people. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([...DOCUMENTATION, "tags", "info"]);

/**
 * Compares what nothing else compares: documentation, extensions, and keywords that no rule judges.
 *
 * @param known - keywords that are compared elsewhere
 */
export function compareDocumentation(
  before: Part,
  after: Part,
  known: ReadonlySet<string>,
  { step, comparison }: { readonly step?: string; readonly comparison: Pick<OperationComparison, "report"> },
): void {
  const [from, to] = [before.value, after.value];
  // The same thing is written with other keywords in another dialect.
  if (!isObject(from) || !isObject(to) || before.source.dialect !== after.source.dialect) return;
  for (const keyword of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (known.has(keyword) || isSame(from[keyword], to[keyword])) continue;
    const id = FOR_PEOPLE.has(keyword)
      ? "documentation-changed"
      : keyword.startsWith("x-")
        ? "extension-changed"
        : "unhandled";
    comparison.report(id, {
      details: { keyword },
      key: keyword,
      old: placeBelow(before, keyword),
      new: placeBelow(after, keyword),
      ...(step !== undefined && { step }),
    });
  }
}
