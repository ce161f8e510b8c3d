import { realpathSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";

/**
 * Files that match the patterns, as absolute real paths, so that a file reached through a link counts once; sorted by
 * the path where they were found. `node_modules` and declaration files are left out unless a pattern names them.
 */
export function listSources(root: string, patterns: readonly string[]): string[] {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const installed = wanted.some((pattern) => pattern.split("/").includes("node_modules"));
  const ignore = [
    ...(installed ? [] : ["**/node_modules/**"]),
    ...patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)),
  ];
  const found = globSync([...wanted], { cwd: root, ignore, absolute: true, dot: false });
  const sources = found.filter(
    (file) =>
      /\.[cm]?ts$/.test(file) && (!/\.d\.[cm]?ts$/.test(file) || wanted.some((pattern) => pattern.endsWith(".d.ts"))),
  );
  return [...new Set(sources.sort().map((file) => realpathSync(file)))].map((file) => path.normalize(file));
}

/** The sources of each API, in the order of the APIs. */
export const sourcesOf = (
  root: string,
  apis: readonly { readonly patterns: readonly string[] }[],
): readonly (readonly string[])[] => apis.map((api) => listSources(root, api.patterns));
