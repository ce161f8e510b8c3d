import { DocumentFile } from "./document-file.js";
import { readParsed, type ReadParsedOptions, type Unparsable } from "./read-parsed.js";
import type { Location, Problem } from "./sources/location.js";

/** Reads and parses a file of a document, and finds its references. */
export async function openFile(
  location: Location,
  options: ReadParsedOptions,
): Promise<DocumentFile | Problem | Unparsable> {
  const origin = await readParsed(location, options);
  return "problem" in origin ? origin : new DocumentFile(origin);
}
