import { definitionWords, packageOf } from "./definition-words.js";
import type { Start } from "./type-identity.js";

/** An id, prefixed with its file if that is not the document's main file. */
export const inFile = (file: string, id: string): string => (file === "" ? id : `${file}#${id}`);

/**
 * The start at a definition.
 *
 * @param used - how many segments of the pointer lead to it
 */
export function definitionStart(file: string, name: string, used: number): Start {
  const inPackage = packageOf(name);
  const hints = definitionWords(name);
  return {
    id: inFile(file, name),
    hints: file === "" ? hints : [...hints, [file, name]],
    ...(inPackage === undefined ? {} : { package: inPackage }),
    used,
  };
}

/** The start at the whole path: for schemas in places that have no names. */
export function pathStart(file: string, segments: readonly string[], keywords: ReadonlySet<string>): Start {
  const words = segments.findLast((segment) => !keywords.has(segment) && !/^\d+$/.test(segment)) ?? segments[0] ?? "";
  return { id: inFile(file, segments.join("/")), hints: [[words], segments], used: segments.length };
}

/** The name of a file without its folder and ending. */
export const fileName = (file: string): string => file.replace(/^.*\//, "").replace(/\.(json|ya?ml)$/i, "");

/**
 * The start in a file that is no document: a map of schemas, or a single schema.
 *
 * @param keywords - that lead from a schema into another one
 */
export function fileStart(file: string, segments: readonly string[], keywords: ReadonlySet<string>): Start {
  const [name = "", next = ""] = segments;
  if (name !== "" && !keywords.has(name))
    return segments.length === 1 || keywords.has(next)
      ? { id: inFile(file, name), hints: [[name], [file, name]], used: 1 }
      : pathStart(file, segments, keywords);
  return { id: file, hints: [[fileName(file)], [file]], used: 0 };
}
