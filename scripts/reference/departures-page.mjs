// docs/reference/departures.md: the departures with how often they occur.
import { departures } from "./departures.mjs";
import { generatedFrom, table } from "./markdown.mjs";

/** @param specs - the merged documents of the exact and of the extended profile */
export function departuresPage(specs) {
  const rows = departures.map(({ name, found, letter, meant, option }) => {
    const counts = specs.map(found);
    if (counts[0] === 0) throw new Error(`"${name}" does not occur; take it off the list of departures`);
    return [name, ...counts.map(String), letter, meant, option ?? "none: Swagger 2.0 cannot say what is meant"];
  });
  return [
    generatedFrom("scripts/reference/departures.mjs", "spec-output/"),
    "",
    "# Departures from Swagger 2.0",
    "",
    "The document that Kubernetes publishes passes the standard's own schema, yet in some places it says one thing to a",
    "reader who keeps to the letter and means another. The Kubernetes profiles write it as upstream does; this is where,",
    "how often in `spec-output/swagger.json` and in `spec-output/extended/swagger.json`, and both ways to read it.",
    "",
    "Where an option makes both readings agree, `test/departures.test.ts` builds the whole API with it, finds no such place",
    "left, and validates the result. The other rows are read as the letter says by any reader that does not know better.",
    "",
    table(
      ["Departure", "1.5", "extended", "To the letter", "As meant", "Option of the profile that makes them one"],
      rows,
    ),
    "",
  ].join("\n");
}
