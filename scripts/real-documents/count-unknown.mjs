/** The reason of an array without `items`: its document says nothing about them. */
const UNSAID = "the array does not declare its items";
/** Keys whose values are data of the document. */
const DATA = new Set(["examples", "default", "extensions", "constraints"]);

function visit(value, found) {
  if (Array.isArray(value)) for (const item of value) visit(item, found);
  else if (typeof value === "object" && value !== null) {
    if (value.kind === "any" && Object.keys(value).every((key) => key === "kind" || key === "reason")) {
      if (value.reason === undefined || value.reason === UNSAID) found.unsaid += 1;
      else found.reasons.set(value.reason, (found.reasons.get(value.reason) ?? 0) + 1);
    }
    for (const [key, item] of Object.entries(value)) if (!DATA.has(key)) visit(item, found);
  }
}

/**
 * Counts the types of any value in a model.
 *
 * @returns `unsaid`: where the document says nothing; `said`: where it says something that the model does not express;
 * `reasons`: the latter by reason
 */
export function countUnknown(model) {
  const found = { unsaid: 0, reasons: new Map() };
  visit([model.types, model.groups, model.inbound], found);
  return { ...found, said: [...found.reasons.values()].reduce((sum, times) => sum + times, 0) };
}
