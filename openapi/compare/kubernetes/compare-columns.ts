import type { RawChange } from "../changes/collector.js";
import { isSame } from "../parts/same.js";
import type { UnknownObject } from "../../types/objects.js";
import type { Tell } from "./crd-comparison.js";

const nameOf = (column: UnknownObject): string => String(column["name"]);

/** Compares the columns that `kubectl get` prints, by their headings. */
export function compareColumns(
  old: readonly UnknownObject[],
  now: readonly UnknownObject[],
  tell: Tell,
  places: Pick<RawChange, "old" | "new">,
): void {
  for (const column of old) {
    const change = { details: { value: nameOf(column) }, key: nameOf(column), ...places };
    const other = now.find((each) => nameOf(each) === nameOf(column));
    if (other === undefined) tell("column-removed", change);
    else if (!isSame(column, other)) {
      const { description: _, ...shape } = column;
      const { description: __, ...otherShape } = other;
      if (isSame(shape, otherShape))
        tell("documentation-changed", { ...change, details: { keyword: `description of column ${nameOf(column)}` } });
      else tell("column-changed", change);
    }
  }
  for (const column of now)
    if (!old.some((each) => nameOf(each) === nameOf(column)))
      tell("column-added", { details: { value: nameOf(column) }, key: nameOf(column), ...places });
}
