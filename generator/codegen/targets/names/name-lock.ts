import { isObject } from "../../../../openapi/types/objects.js";

/**
 * The names that a client was published with, by what they name. A later run keeps them, whatever the document gains, and
 * leaves the names of what is gone unused: an old import breaks, but never means something else.
 *
 * Each target documents what it keeps in which section, in its `names/lock-package.ts`. The comments below are an example.
 *
 * It is written to `names.lock.json` of the client, which belongs under version control with the rest of it.
 */
export interface NameLock {
  /** Folders below `src/`, by what they hold: `tag pets`, `group-version core/v1`, `package unversioned`. */
  readonly modules: Readonly<Record<string, string>>;
  /** Classes, by what their operations have in common, as modules are. */
  readonly classes: Readonly<Record<string, string>>;
  /** Files of operations, as `module/file`, by module and resource. */
  readonly files: Readonly<Record<string, string>>;
  /** Functions, as `module/name`, by operation: `GET /pets`; a variant appends its name: `GET /pods watch`. */
  readonly operations: Readonly<Record<string, string>>;
  /** Types, as `module/name`, by their id in the client model. */
  readonly types: Readonly<Record<string, string>>;
  /** Properties of params objects whose name is not the one on the wire: `GET /pets header X-Request-ID`. */
  readonly parameters: Readonly<Record<string, string>>;
}

const SECTIONS = ["modules", "classes", "files", "operations", "types", "parameters"] as const;

/** Something for each section. */
const each = <T>(make: (section: (typeof SECTIONS)[number]) => T): Record<(typeof SECTIONS)[number], T> => ({
  modules: make("modules"),
  classes: make("classes"),
  files: make("files"),
  operations: make("operations"),
  types: make("types"),
  parameters: make("parameters"),
});

export const emptyNameLock: NameLock = each(() => ({}));

/** A lock as it was written; `undefined` where the text is none. Names are taken over only if `isName` lets them. */
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

/** Both locks in one, entries sorted by identity; those of `later` win. */
export function mergeNameLocks(earlier: NameLock, later: NameLock): NameLock {
  const merged = (section: (typeof SECTIONS)[number]): Record<string, string> => {
    const entries = new Map([...Object.entries(earlier[section]), ...Object.entries(later[section])]);
    return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  };
  return each(merged);
}

/** What a reader of the file could not see; its own line ends stay. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
  ).join("");

/** The lock as a file: one entry a line, sorted, so that an addition is a line in review. */
export const nameLockText = (lock: NameLock): string =>
  `${JSON.stringify(lock, null, 2).replace(INVISIBLE, escaped)}\n`;
