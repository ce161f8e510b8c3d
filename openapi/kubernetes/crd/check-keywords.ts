import type { ManifestSchema, Place } from "./problem.js";
import { re2Problem } from "./re2.js";
import { SCHEMA_KEYWORDS } from "./schema-keywords.js";

/** Refuses keywords that servers do not know, and values that they cannot decode. */
export function checkKeywords(schema: ManifestSchema, place: Place): void {
  for (const [keyword, value] of Object.entries(schema)) {
    const known = SCHEMA_KEYWORDS.get(keyword);
    if (known === undefined)
      place.at(keyword).report("keyword", `${keyword} is no keyword of CustomResourceDefinitions`);
    else if (!known.fits(value)) place.at(keyword).report("keyword", `${keyword} is not ${known.called}`);
  }
}

/** Refuses `uniqueItems`. */
export function checkUniqueItems(schema: ManifestSchema, place: Place): void {
  if (schema["uniqueItems"] === true)
    place.at("uniqueItems").report("keyword", "servers do not compare all items: uniqueItems is refused");
}

/** Refuses patterns that servers cannot compile. */
export function checkPattern(schema: ManifestSchema, place: Place): void {
  const pattern = schema["pattern"];
  const problem = typeof pattern === "string" ? re2Problem(pattern) : undefined;
  if (problem !== undefined) place.at("pattern").report("pattern", `Go cannot compile the pattern: ${problem}`);
}
