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

/** Link to the release that is served. */
export const CURRENT = "current";

const RELEASES = "releases";

/** Releases that stay beside the new one, for whoever is still reading them. */
const KEPT = 2;

/** What writing a release did. */
export interface WrittenRelease {
  /** Absolute. */
  readonly folder: string;
  /** Whether it was there already. */
  readonly unchanged: boolean;
}

function sameAs(file: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(file), bytes) === 0;
  } catch {
    return false;
  }
}

/** Names of releases, the newest last. */
const releasesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => ({ name, time: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => a.time - b.time)
    .map(({ name }) => name);

/**
 * Writes an export as a release of its own, `releases/<digest>`, and then turns the link `current` to it in one step: a
 * server that follows the link has the old files or the new ones, never some of each. Files that did not change are links
 * to the former release's, so that their times, and the ETags that servers make of them, stay as they were.
 *
 * @param folder - absolute
 * @throws what the file system throws
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
