import type { LockSection } from "../../names/locked-in.js";

/**
 * The entry of a name lock for document names whose Python names follow from them by rule: `podIP`, `pod_ip`. One line
 * lists them all. It keeps those names taken: a property `pod_ip` that is added later gets another name.
 */
export const derivedNamesIdentity = (owner: string): string => `plain names of ${owner}`;

const escaped = (name: string): string => name.replace(/[%\s]/g, encodeURIComponent);

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The document names that the entry of an owner lists; empty where there is no entry. */
export function lockedDerivedNames(locked: LockSection, owner: string): readonly string[] {
  const identity = derivedNamesIdentity(owner);
  const text = Object.hasOwn(locked, identity) ? (locked[identity] ?? "") : "";
  return text === "" ? [] : text.split(" ").map(unescaped);
}

/** The entry of an owner with names added to those that it lists already; `undefined` where there are none. */
export function derivedNamesEntry(
  locked: LockSection,
  owner: string,
  names: readonly string[],
): readonly [identity: string, text: string] | undefined {
  const all = [...new Set([...lockedDerivedNames(locked, owner), ...names])].sort((a, b) => (a < b ? -1 : 1));
  return all.length === 0 ? undefined : [derivedNamesIdentity(owner), all.map(escaped).join(" ")];
}
