import type { ChangeId } from "../catalogue/catalogue.js";

/** Reports what a list has lost, then what it has gained. */
export function compareLists<Id extends ChangeId>(
  from: readonly string[],
  to: readonly string[],
  [removed, added]: readonly [Id, Id],
  tell: (id: Id, value: string) => void,
): void {
  for (const value of from) if (!to.includes(value)) tell(removed, value);
  for (const value of to) if (!from.includes(value)) tell(added, value);
}
