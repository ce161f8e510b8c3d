import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { loadSwaggerFile, specFile } from "../../../server/documents/sources/load-spec-file.js";

/** The documents of an API, the files that they were read from, and what is wrong with them. */
export interface ReadDocuments {
  readonly documents: readonly Document[];
  readonly files: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads documents, all of them even where one is at fault.
 *
 * @param specs - absolute paths of files, or of folders that a build wrote
 */
export async function readDocuments(specs: readonly string[], shown: (file: string) => string): Promise<ReadDocuments> {
  const documents: Document[] = [];
  const files: string[] = [];
  const problems: Diagnostic[] = [];
  for (const spec of specs) {
    const file = await specFile(spec);
    files.push(file);
    const read = await loadSwaggerFile(file);
    if ("problem" in read) problems.push(diagnostic("GV8020", undefined, { file: shown(file), problem: read.problem }));
    else documents.push(read.document);
  }
  if (specs.length === 0) problems.push(diagnostic("GV8021", undefined));
  return { documents, files, problems };
}
