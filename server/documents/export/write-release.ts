import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { SpecExport } from "./spec-export.js";

/** Link to the current release. */
export const CURRENT = "current";

const RELEASES = "releases";

/** How many older releases stay, for clients that still read them. */
const KEPT = 2;

/** The result of writing a release. */
export interface WrittenRelease {
  /** Absolute. */
  readonly folder: string;
  /** Whether the release existed already. */
  readonly unchanged: boolean;
}

function sameAs(file: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(file), bytes) === 0;
  } catch {
    return false;
  }
}

/** Names of releases, oldest first. */
const releasesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => ({ name, time: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => a.time - b.time)
    .map(({ name }) => name);

/**
 * Writes an export to a folder `releases/<digest>`, then switches the link `current` to it atomically. A server that follows
 * the link has either the old files or the new ones, never a mix. Unchanged files are hard links to those of the previous
 * release, which keeps their times and the ETags that servers derive from them.
 *
 * @param folder - absolute
 * @throws errors of the file system
 */
export function writeRelease(folder: string, { files, digest }: SpecExport): WrittenRelease {
  const release = path.join(folder, RELEASES, digest);
  const current = path.join(folder, CURRENT);
  const target = path.join(RELEASES, digest);
  const exists = statSync(path.join(release, "manifest.json"), { throwIfNoEntry: false }) !== undefined;
  if (!exists) {
    const temporary = `${release}.${process.pid}.tmp`;
    try {
      for (const file of files) {
        const to = path.join(temporary, ...file.path.split("/"));
        const before = path.join(current, ...file.path.split("/"));
        mkdirSync(path.dirname(to), { recursive: true });
        if (sameAs(before, file.bytes)) linkSync(before, to);
        else writeFileSync(to, file.bytes);
      }
      renameSync(temporary, release);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
  const link = `${current}.${process.pid}.tmp`;
  rmSync(link, { force: true });
  symlinkSync(target, link);
  renameSync(link, current);
  const others = releasesIn(path.join(folder, RELEASES)).filter((name) => name !== digest);
  for (const name of others.slice(0, Math.max(0, others.length - KEPT)))
    rmSync(path.join(folder, RELEASES, name), { recursive: true, force: true });
  return { folder: release, unchanged: exists };
}
