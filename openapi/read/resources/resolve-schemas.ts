import { pathToFileURL } from "node:url";
import { isJsonSchema, type Dialect } from "../dialect.js";
import type { Token } from "../../types/json-pointer.js";
import type { DocumentFile, Place } from "../document-file.js";
import type { Mended } from "../mend-document.js";
import { fillGenerics, type Pasted } from "./fill-generics.js";

/** Texts that may have something to resolve. Most documents have nothing, and are not walked. */
const MAY_HAVE = /\$(?:id|dynamic\w+)\b|#\/(?:\$defs|definitions)\//;

/** A file with its references rewritten by {@link fillGenerics}; the file itself if nothing changes. */
export function resolveSchemas(file: DocumentFile, dialect: Dialect): DocumentFile {
  if (!isJsonSchema(dialect) || !file.mayHave(MAY_HAVE)) return file;
  const { location } = file;
  const address = location.kind === "url" ? location.url : pathToFileURL(location.path).href;
  const { value, writtenAt, unreached, pasted } = fillGenerics(file.value, address);
  if (value === file.value && unreached.length === 0) return file;
  const places = (path: readonly Token[]): Place => ({ file, path: writtenAt(path) });
  return file.withValue(value, places, { unreached, mended: [...file.mended, ...mendedBy(pasted)] });
}

/** One report for all references that were not read as they are written. */
function mendedBy(pasted: readonly Pasted[]): readonly Mended[] {
  const [first, ...others] = pasted;
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` (${others.length} more like it)`;
  return [
    {
      pointer: first.pointer,
      problem: `the reference ${first.reference} leads nowhere from the root of the file${more}`,
      meaning: "it is read as one to the definitions of the schema around it",
    },
  ];
}
