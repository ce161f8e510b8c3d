import { pathToFileURL } from "node:url";
import { isJsonSchema, type Dialect } from "../dialect.js";
import type { DocumentFile } from "../document-file.js";
import { fillGenerics } from "./fill-generics.js";

/** Texts that may have something to resolve. Most documents have nothing, and are not walked. */
const MAY_HAVE = /\$(?:id|dynamic\w+)\b/;

/** A file with its references rewritten by {@link fillGenerics}; the file itself if nothing changes. */
export function resolveSchemas(file: DocumentFile, dialect: Dialect): DocumentFile {
  if (!isJsonSchema(dialect) || !file.mayHave(MAY_HAVE)) return file;
  const { location } = file;
  const address = location.kind === "url" ? location.url : pathToFileURL(location.path).href;
  const { value, writtenAt, unreached } = fillGenerics(file.value, address);
  const isSame = value === file.value && unreached.length === 0;
  return isSame ? file : file.withValue(value, (path) => ({ file, path: writtenAt(path) }), unreached);
}
