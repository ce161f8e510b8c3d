import { createHash } from "node:crypto";
import { groupVersionName } from "../../kubernetes/group-version.js";
import { ruleOf } from "../catalogue/catalogue.js";
import { levelIn, type ChangeRule, type LevelOptions } from "../catalogue/change-rule.js";
import { compareLevels, worse, type Level } from "../levels/level.js";
import { contextsIn, REQUESTS, RESPONSES, type Contexts } from "../levels/contexts.js";
import { pointerTo, type Part } from "../parts/part.js";
import type { Change, ChangePlace } from "./change.js";
import type { RawChange } from "./collector.js";
import { pathText } from "./path-text.js";

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const fill = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!(name in values)) return whole;
    const value = values[name];
    return value === undefined ? "nothing" : text(value);
  });

/** The message of a change, filled in. */
export const messageOf = (
  { message }: Pick<ChangeRule, "message">,
  { from, to, details }: Pick<RawChange, "from" | "to" | "details">,
): string => fill(message, { from, to, ...details });

function levelOf({ id, contexts }: RawChange, options: LevelOptions): Level {
  const stated = options.levels?.get(id);
  if (stated !== undefined) return stated;
  const rule = ruleOf(id);
  // A schema that no direction reaches concerns nobody.
  return contextsIn(contexts).reduce<Level>((level, context) => worse(level, levelIn(rule, context, options)), "safe");
}

const directionOf = (contexts: Contexts): Change["direction"] =>
  (contexts & REQUESTS) === 0 ? "response" : (contexts & RESPONSES) === 0 ? "request" : "both";

const placeOf = (part: Part): ChangePlace => {
  const pointer = pointerTo(part);
  return { ...part.source.locate(pointer), pointer };
};

/** What makes a change of one operation the same as that of another: everything but the operation. */
const sharedKey = ({ id, steps = [], from, to, details, key }: RawChange, level: Level): string =>
  JSON.stringify([id, level, steps, from, to, details, key]);

const versionName = ({ groupVersion }: RawChange): string =>
  groupVersion === undefined ? "" : groupVersionName(groupVersion);

interface Graded {
  change: RawChange;
  readonly level: Level;
  readonly operations: Set<string>;
}

/** Puts together changes that operations share, so that each is reported once. */
function group(changes: readonly RawChange[], options: LevelOptions): readonly Graded[] {
  const graded: Graded[] = [];
  const shared = new Map<string, Graded>();
  for (const change of changes) {
    const level = levelOf(change, options);
    const key = change.shared === true ? sharedKey(change, level) : undefined;
    const known = key === undefined ? undefined : shared.get(key);
    if (known !== undefined) {
      for (const operation of change.operations ?? []) known.operations.add(operation);
      if (versionName(known.change) !== versionName(change)) {
        const { groupVersion: _, kind: __, ...rest } = known.change;
        known.change = rest;
      }
      continue;
    }
    const one = { change, level, operations: new Set(change.operations) };
    graded.push(one);
    if (key !== undefined) shared.set(key, one);
  }
  return graded;
}

function finishOne({ change, level, operations }: Graded): Change {
  const { id, subject, steps = [], isApart = false, from, to, details, groupVersion, kind, key } = change;
  const rule = ruleOf(id);
  const values = { from, to, ...details };
  const [first] = [...operations].sort();
  const isShared = change.shared === true && operations.size > 1;
  const path = pathText(isShared ? (first ?? subject) : subject, steps, isApart);
  const identity = [id, isShared ? "" : subject, ...steps, key ?? "", versionName(change)];
  return {
    id,
    level,
    path: isShared ? `${path} and ${operations.size - 1} more` : path,
    message: fill(rule.message, values),
    advice: fill(rule.advice, values),
    ...(groupVersion !== undefined && { groupVersion: groupVersionName(groupVersion) }),
    ...(kind !== undefined && { kind }),
    direction: directionOf(change.contexts),
    operations: operations.size,
    ...(first !== undefined && { operation: first }),
    ...(from !== undefined && { from: text(from) }),
    ...(to !== undefined && { to: text(to) }),
    ...(change.old !== undefined && { old: placeOf(change.old) }),
    ...(change.new !== undefined && { new: placeOf(change.new) }),
    fingerprint: createHash("sha256").update(identity.join("\n")).digest("hex").slice(0, 12),
  };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Sorts changes from worst to best, then by what they are about. */
export const compareChanges = (a: Change, b: Change): number =>
  compareLevels(a.level, b.level) ||
  compareTexts(a.groupVersion ?? "", b.groupVersion ?? "") ||
  compareTexts(a.path, b.path) ||
  compareTexts(a.id, b.id) ||
  compareTexts(a.message, b.message);

/**
 * Grades changes and gives them their texts and places, sorted from worst to best, then by what they are about.
 *
 * @param isWanted - other levels are only counted, which saves looking up their places
 */
export function finishChanges(
  changes: readonly RawChange[],
  options: LevelOptions,
  isWanted: (level: Level) => boolean,
): { readonly changes: readonly Change[]; readonly counts: Readonly<Record<Level, number>> } {
  const counts = { breaking: 0, dangerous: 0, safe: 0 };
  const seen = new Set<string>();
  const finished: Change[] = [];
  for (const graded of group(changes, options)) {
    const change = isWanted(graded.level) ? finishOne(graded) : undefined;
    // Definitions that several documents repeat are reported once.
    if (change !== undefined) {
      const identity = `${change.fingerprint} ${change.from ?? ""} ${change.to ?? ""} ${change.path}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      finished.push(change);
    }
    counts[graded.level]++;
  }
  return { changes: finished.sort(compareChanges), counts };
}
