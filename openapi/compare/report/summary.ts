import { LEVELS, type Level } from "../levels/level.js";
import type { DiffResult } from "./result.js";

/** `7 breaking, 4 dangerous, 305 safe`. */
export function countsText(counts: Readonly<Record<Level, number>>): string {
  return LEVELS.map((level) => `${counts[level]} ${level}`).join(", ");
}

/** How many changes each GroupVersion has: `apps/v1  1 breaking, 2 dangerous`. Empty where no change names one. */
export function versionLines({ changes }: DiffResult): readonly string[] {
  const versions = new Map<string, Record<Level, number>>();
  for (const { groupVersion = "", level } of changes) {
    const counts = versions.get(groupVersion) ?? { breaking: 0, dangerous: 0, safe: 0 };
    counts[level]++;
    versions.set(groupVersion, counts);
  }
  if ([...versions.keys()].every((version) => version === "")) return [];
  const rows = [...versions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([version, counts]) => {
      const parts = LEVELS.flatMap((level) => (counts[level] > 0 ? [`${counts[level]} ${level}`] : []));
      return [version === "" ? "(shared)" : version, parts.join(", ")] as const;
    });
  const width = Math.max(...rows.map(([version]) => version.length));
  return rows.map(([version, text]) => `${version.padEnd(width)}  ${text}`);
}
