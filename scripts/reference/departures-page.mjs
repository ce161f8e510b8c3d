// docs/reference/departures.md: the departures and how often each occurs.
import { departures } from "./departures.mjs";
import { generatedFrom, table } from "./markdown.mjs";

/** @param specs - the merged documents of the exact and the extended profile */
export function departuresPage(specs) {
  const rows = departures.map(({ name, found, letter, meant, option }) => {
    const counts = specs.map(found);
    if (counts[0] === 0) throw new Error(`"${name}" does not occur; take it off the list of departures`);
    return [name, ...counts.map(String), letter, meant, option ?? "none: Swagger 2.0 cannot express it"];
  });
  return [
    generatedFrom("scripts/reference/departures.mjs", "spec-output/"),
    "",
    "# Departures from Swagger 2.0",
    "",
    "The document that Kubernetes publishes is valid by the standard's own schema. Yet in some places its literal meaning",
    "differs from the intended one. The Kubernetes profiles reproduce these places. This page lists them, how often each",
    "occurs in `spec-output/swagger.json` and in `spec-output/extended/swagger.json`, and both readings.",
    "",
    "Where an option makes both readings agree, `test/departures.test.ts` builds the whole API with it, checks that no such",
    "place is left, and validates the result. In the other rows, a reader that follows the standard gets the literal meaning.",
    "",
    table(
      ["Departure", "1.5", "extended", "Literal meaning", "Intended meaning", "Profile option that makes them agree"],
      rows,
    ),
    "",
  ].join("\n");
}
