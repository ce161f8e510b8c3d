import path from "node:path";

/** The last segments of a path, with `/`. */
const ending = (segments: readonly string[], length: number): string => segments.slice(-length).join("/");

/**
 * Names files and folders by the shortest endings of their paths that differ: `swagger.json`, or `zoo/swagger.json` beside
 * `toys/swagger.json`. So a name does not depend on the folder that a server is started from.
 *
 * @param files - absolute paths, all different
 * @param taken - names of others
 * @returns the name of each file
 */
export function specNames(files: readonly string[], taken: Iterable<string> = []): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const all = files.map((file) => ({ file, segments: file.split(path.sep), length: 1 }));
  for (;;) {
    const names = all.map(({ segments, length }) => ending(segments, length));
    const unclear = all.filter(({ segments, length }, i) => {
      const name = names[i] ?? "";
      return length < segments.length && (used.has(name) || names.indexOf(name) !== names.lastIndexOf(name));
    });
    if (unclear.length === 0) return new Map(all.map(({ file }, i) => [file, names[i] ?? file]));
    for (const each of unclear) each.length++;
  }
}
