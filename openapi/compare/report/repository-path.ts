import path from "node:path";

/**
 * A file's path from the root of its repository, as GitHub and SARIF want it. `undefined` if it is outside of the repository,
 * a file of a revision, or a URL.
 *
 * @param base - path from that root to the folder that file names are relative to; `""` for the root itself
 */
export function repositoryPath(file: string, base: string): string | undefined {
  if (/^[^/]*:/.test(file)) return undefined;
  const joined = path.posix.normalize(path.posix.join(base, file.replaceAll("\\", "/")));
  return path.posix.isAbsolute(file) || joined === ".." || joined.startsWith("../") ? undefined : joined;
}
