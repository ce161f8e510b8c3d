import type { LockSection } from "../../names/locked-in.js";

/**
 * The name lock's entry for document names whose Python names follow by rule, such as `podIP` and `pod_ip`. One line
 * lists them all. It reserves the names: a property `pod_ip` that is added later gets another one.
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

/** The document names in an owner's entry; empty if there is no entry. */
export function lockedDerivedNames(locked: LockSection, owner: string): readonly string[] {
  const identity = derivedNamesIdentity(owner);
  const text = Object.hasOwn(locked, identity) ? (locked[identity] ?? "") : "";
  return text === "" ? [] : text.split(" ").map(unescaped);
}

/** An owner's entry with more names added; `undefined` if there are none. */
export function derivedNamesEntry(
  locked: LockSection,
  owner: string,
  names: readonly string[],
): readonly [identity: string, text: string] | undefined {
  const all = [...new Set([...lockedDerivedNames(locked, owner), ...names])].sort((a, b) => (a < b ? -1 : 1));
  return all.length === 0 ? undefined : [derivedNamesIdentity(owner), all.map(escaped).join(" ")];
}
