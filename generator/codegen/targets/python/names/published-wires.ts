import type { LockSection } from "../../names/locked-in.js";

/**
 * The entry of a name lock for raw names whose Python names follow from them alone: `podIP`, `pod_ip`. One line says them
 * all, and holds them against a newcomer whose name would be the same: a later `pod_ip` makes way.
 */
export const wiresIdentity = (owner: string): string => `plain names of ${owner}`;

const escaped = (wire: string): string => wire.replace(/[%\s]/g, encodeURIComponent);

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The raw names of an entry; none where there is no entry. */
export function publishedWires(locked: LockSection, owner: string): readonly string[] {
  const identity = wiresIdentity(owner);
  const text = Object.hasOwn(locked, identity) ? (locked[identity] ?? "") : "";
  return text === "" ? [] : text.split(" ").map(unescaped);
}

/** An entry with raw names in it, besides those that are there; undefined where there are none. */
export function wiresEntry(
  locked: LockSection,
  owner: string,
  wires: readonly string[],
): readonly [identity: string, text: string] | undefined {
  const all = [...new Set([...publishedWires(locked, owner), ...wires])].sort((a, b) => (a < b ? -1 : 1));
  return all.length === 0 ? undefined : [wiresIdentity(owner), all.map(escaped).join(" ")];
}
