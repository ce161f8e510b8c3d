import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/nearest.js";
import type { Span } from "../../diagnostics/span.js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import { changeIds, isChangeId, type ChangeId } from "../catalogue/catalogue.js";
import { LEVELS, type Level } from "../levels/level.js";
import type { AcceptedChange } from "../report/result.js";
import type { Change } from "./change.js";

/** A line of a file of accepted changes. */
interface Acceptance {
  readonly fingerprint?: string;
  readonly id?: ChangeId;
  readonly path?: string;
  readonly groupVersion?: string;
  readonly reason: string;
  readonly expires: string;
  readonly span: Span;
}

/** What a file accepts, and which levels it gives to changes. */
export interface Acceptances {
  readonly accepted: readonly Acceptance[];
  readonly levels: ReadonlyMap<ChangeId, Level>;
}

const CRITERIA = ["fingerprint", "id", "path", "groupVersion"] as const;
const KEYS: readonly string[] = [...CRITERIA, "reason", "expires"];

/** Finds a place in the file. */
type Locate = (pointer: string) => Span;

const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/**
 * Reads a file of accepted changes: `{ accepted: [{ fingerprint or id, path, groupVersion, reason, expires }], levels }`.
 *
 * @param value - the parsed file
 */
export function readAcceptances(
  value: unknown,
  locate: Locate,
): { readonly acceptances: Acceptances; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const wrong = (pointer: string, problem: string): void =>
    void diagnostics.push(diagnostic("GV6234", locate(pointer), { problem }));
  const accepted: Acceptance[] = [];
  const levels = new Map<ChangeId, Level>();
  if (!isObject(value)) wrong("", "it is not an object with `accepted` or `levels`");
  const file: UnknownObject = isObject(value) ? value : {};
  for (const key of Object.keys(file))
    if (key !== "accepted" && key !== "levels")
      wrong(`/${key}`, `there is no option ${key}; known are accepted and levels`);
  const list = file["accepted"] ?? [];
  if (!Array.isArray(list)) wrong("/accepted", "accepted is not a list");
  else
    list.forEach((entry: unknown, index) => {
      const read = readEntry(entry, `/accepted/${index}`, locate, wrong);
      if (read !== undefined) accepted.push(read);
    });
  const stated = file["levels"] ?? {};
  if (!isObject(stated)) wrong("/levels", "levels is not an object of levels by id");
  else
    for (const [id, level] of Object.entries(stated)) {
      const pointer = `/levels/${id}`;
      if (!isChangeId(id)) wrong(pointer, unknownId(id));
      else if (!isLevel(level)) wrong(pointer, `the level of ${id} is none of ${LEVELS.join(", ")}`);
      else levels.set(id, level);
    }
  return { acceptances: { accepted, levels }, diagnostics };
}

function unknownId(id: string): string {
  const guess = nearest(id, changeIds);
  return `there is no change ${id}${guess === undefined ? "" : `; did you mean ${guess}?`}`;
}

function readEntry(
  entry: unknown,
  pointer: string,
  locate: Locate,
  wrong: (pointer: string, problem: string) => void,
): Acceptance | undefined {
  if (!isObject(entry)) {
    wrong(pointer, "an entry is not an object");
    return undefined;
  }
  const faults: [string, string][] = [];
  for (const [key, value] of Object.entries(entry))
    if (!KEYS.includes(key)) faults.push([`${pointer}/${key}`, `there is no key ${key}; known are ${KEYS.join(", ")}`]);
    else if (typeof value !== "string" || value === "") faults.push([`${pointer}/${key}`, `${key} is not a text`]);
  const { fingerprint, id, path, groupVersion, reason, expires } = entry as Readonly<
    Record<string, string | undefined>
  >;
  if (fingerprint === undefined && id === undefined) faults.push([pointer, "an entry needs a fingerprint or an id"]);
  if (reason === undefined) faults.push([pointer, "an entry needs a reason"]);
  if (expires === undefined) faults.push([pointer, "an entry needs a date in expires"]);
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(expires))
    faults.push([`${pointer}/expires`, "expires is not a date such as 2027-01-31"]);
  if (id !== undefined && !isChangeId(id)) faults.push([`${pointer}/id`, unknownId(id)]);
  for (const [place, problem] of faults) wrong(place, problem);
  if (faults.length > 0 || reason === undefined || expires === undefined) return undefined;
  return {
    ...(fingerprint !== undefined && { fingerprint }),
    ...(id !== undefined && isChangeId(id) && { id }),
    ...(path !== undefined && { path }),
    ...(groupVersion !== undefined && { groupVersion }),
    reason,
    expires,
    span: locate(pointer),
  };
}

const fits = (change: Change, acceptance: Acceptance): boolean =>
  CRITERIA.every((key) => acceptance[key] === undefined || acceptance[key] === change[key]);

/**
 * Takes accepted changes out.
 *
 * @param today - as `2026-11-30`; entries that expired before it accept nothing
 */
export function acceptChanges(
  changes: readonly Change[],
  { accepted: entries }: Acceptances,
  today: string,
): {
  readonly changes: readonly Change[];
  readonly accepted: readonly AcceptedChange[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const valid = entries.filter(({ expires }) => expires >= today);
  const used = new Set<Acceptance>();
  const accepted: AcceptedChange[] = [];
  const left = changes.filter((change) => {
    const matching = valid.filter((entry) => fits(change, entry));
    const [entry] = matching;
    for (const each of matching) used.add(each);
    if (entry !== undefined) accepted.push({ change, reason: entry.reason, expires: entry.expires });
    return entry === undefined;
  });
  const diagnostics = entries.flatMap((entry) => {
    const name = entry.fingerprint ?? entry.id ?? "";
    if (entry.expires < today)
      return changes.some((change) => fits(change, entry))
        ? [diagnostic("GV6235", entry.span, { name, date: entry.expires })]
        : [diagnostic("GV6236", entry.span, { name })];
    return used.has(entry) ? [] : [diagnostic("GV6236", entry.span, { name })];
  });
  return { changes: left, accepted, diagnostics };
}
