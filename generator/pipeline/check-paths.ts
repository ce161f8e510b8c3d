import path from "node:path";

/** Detects file names that only a bug of ours can cause: outside of the folder, or twice the same. */
export function checkPaths(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (
      path.posix.isAbsolute(name) ||
      path.posix.normalize(name) !== name ||
      name.startsWith("..") ||
      name.includes("\\")
    )
      throw new Error(`a file would be written to ${name}`);
    if (seen.has(key)) throw new Error(`two files would be written to ${name}`);
    seen.add(key);
  }
}
