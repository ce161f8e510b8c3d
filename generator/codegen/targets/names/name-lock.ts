import { isObject } from "../../../../openapi/types/objects.js";

/**
 * The names that a client was published with, by identity. Later runs keep them, whatever the document gains, and never
 * reuse the names of removed things: an old import breaks, but never means something else.
 *
 * Each target documents its use of the sections in its `names/lock-package.ts`. The comments below are an example.
 *
 * The lock is written to the client's `names.lock.json` and belongs under version control.
 */
export interface NameLock {
  /** Folders below `src/`, by content: `tag pets`, `group-version core/v1`, `package unversioned`. */
  readonly modules: Readonly<Record<string, string>>;
  /** Classes, by the group of their operations, with the same identities as modules. */
  readonly classes: Readonly<Record<string, string>>;
  /** Files of operations, as `module/file`, by module and resource. */
  readonly files: Readonly<Record<string, string>>;
  /** Functions, as `module/name`, by operation: `GET /pets`; variants append their name: `GET /pods watch`. */
  readonly operations: Readonly<Record<string, string>>;
  /** Types, as `module/name`, by id in the client model. */
  readonly types: Readonly<Record<string, string>>;
  /** Properties of params objects whose name differs from the wire name: `GET /pets header X-Request-ID`. */
  readonly parameters: Readonly<Record<string, string>>;
}

const SECTIONS = ["modules", "classes", "files", "operations", "types", "parameters"] as const;

/** Makes a value for each section. */
const each = <T>(make: (section: (typeof SECTIONS)[number]) => T): Record<(typeof SECTIONS)[number], T> => ({
  modules: make("modules"),
  classes: make("classes"),
  files: make("files"),
  operations: make("operations"),
  types: make("types"),
  parameters: make("parameters"),
});

export const emptyNameLock: NameLock = each(() => ({}));

/** Parses a lock file; `undefined` if the text is not a name lock. Readers of its sections check the names. */
export function parseNameLock(text: string): NameLock | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const lock = each((): Record<string, string> => ({}));
  for (const section of SECTIONS) {
    const entries = value[section];
    if (entries === undefined) continue;
    if (!isObject(entries)) return undefined;
    for (const [identity, name] of Object.entries(entries)) {
      if (typeof name !== "string") return undefined;
      Object.defineProperty(lock[section], identity, { value: name, enumerable: true });
    }
  }
  return lock;
}

/** Merges two locks, with entries sorted by identity; entries of `later` win. */
export function mergeNameLocks(earlier: NameLock, later: NameLock): NameLock {
  const merged = (section: (typeof SECTIONS)[number]): Record<string, string> => {
    const entries = new Map([...Object.entries(earlier[section]), ...Object.entries(later[section])]);
    return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  };
  return each(merged);
}

/** Whether a lock has every entry of another one. */
const containsLock = (whole: NameLock, part: NameLock): boolean =>
  SECTIONS.every((section) =>
    Object.entries(part[section]).every(
      ([identity, name]) => Object.hasOwn(whole[section], identity) && whole[section][identity] === name,
    ),
  );

/** Whether two locks have the same entries. */
export const equalLocks = (one: NameLock, other: NameLock): boolean =>
  containsLock(one, other) && containsLock(other, one);

/** Invisible characters; the lock's own line ends stay. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
  ).join("");

/** The lock as a file: one sorted entry per line, so that an addition is one line in a diff. */
export const nameLockText = (lock: NameLock): string =>
  `${JSON.stringify(lock, null, 2).replace(INVISIBLE, escaped)}\n`;
