import { expect, test } from "vitest";
import {
  allocateNames,
  type NameScope,
  type NameSeeker,
} from "../../../../generator/codegen/targets/names/allocate-names.js";
import { seededRandom } from "./support/seeded-random.js";

const seeker = (identity: string, ...candidates: readonly string[]): NameSeeker => ({ identity, candidates });

const names = (seekers: readonly NameSeeker[], scope?: NameScope): Record<string, string> =>
  Object.fromEntries(allocateNames(seekers, scope));

test("each seeker gets its first candidate if nobody else wants it", () => {
  expect(names([seeker("a", "Pod", "V1Pod"), seeker("b", "Job")])).toEqual({ a: "Pod", b: "Job" });
});

test("all parties of a collision move on, and the name they wanted stays free", () => {
  const parties = [seeker("a", "Job", "V1Job"), seeker("b", "Job", "V2Job"), seeker("c", "Jobs", "Job", "C")];
  expect(names(parties)).toEqual({ a: "V1Job", b: "V2Job", c: "Jobs" });
  // A later seeker does not get the name either: it would be mistaken for one of the parties.
  expect(names([...parties, seeker("d", "Jobs", "D")])).toEqual({ a: "V1Job", b: "V2Job", c: "C", d: "D" });
});

test("in a collision, the party whose name in the document is exactly that one keeps it", () => {
  const exact: NameSeeker = { ...seeker("a", "petId", "petId1"), spellings: ["petId"] };
  expect(names([seeker("b", "petId", "petId2"), exact])).toEqual({ a: "petId", b: "petId2" });
});

test("names with the same key collide", () => {
  const key = (name: string): string => name.toLowerCase();
  expect(names([seeker("a", "Pod", "A"), seeker("b", "POD", "B")], { key })).toEqual({ a: "A", b: "B" });
});

test("a reserved name is never allocated", () => {
  expect(names([seeker("a", "class", "class_")], { reserved: (name) => name === "class" })).toEqual({ a: "class_" });
});

test("if candidates run out, a hash of the identity makes the name unique", () => {
  const { a = "", b = "" } = names([seeker("a", "x"), seeker("b", "x")]);
  expect(a).toMatch(/^x\w+$/);
  expect(b).toMatch(/^x\w+$/);
  expect(a).not.toBe(b);
  expect(names([seeker("a", "x"), seeker("c", "x")])["a"]).toBe(a);
});

test("a locked name is kept despite rivals, and stays taken after its owner is gone", () => {
  const locked = new Map([
    ["a", "Job"],
    ["gone", "Task"],
  ]);
  expect(names([seeker("a", "Work"), seeker("b", "Job", "B"), seeker("c", "Task", "C")], { locked })).toEqual({
    a: "Job",
    b: "B",
    c: "C",
  });
});

const LETTERS = ["a", "b", "c", "d", "e", "f"];

/** Seekers that compete for names. */
function randomSeekers(random: () => number, prefix: string): NameSeeker[] {
  const pick = (): string => LETTERS[Math.floor(random() * LETTERS.length)] ?? "";
  const spelled = (name: string): string => (random() < 0.3 ? name.toUpperCase() : name);
  return Array.from({ length: 1 + Math.floor(random() * 8) }, (_, i): NameSeeker => {
    const candidates = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      spelled(pick() + (random() < 0.3 ? pick() : "")),
    );
    return {
      ...seeker(`${prefix}${i}`, ...candidates),
      ...(random() < 0.3 && candidates[0] !== undefined && { spellings: [candidates[0]] }),
      ...(random() < 0.3 && { rank: 1 }),
    };
  });
}

test("names are unique, do not depend on order, and with a lock never change as seekers come and go", () => {
  const random = seededRandom(12);
  const key = (name: string): string => name.toLowerCase();
  const reserved = (name: string): boolean => key(name) === "a";
  for (let i = 0; i < 3000; i++) {
    const first = randomSeekers(random, "old");
    const before = allocateNames(first, { key, reserved });
    expect(new Set([...before.values()].map(key)).size, JSON.stringify(first)).toBe(first.length);
    expect([...before.values()].some(reserved)).toBe(false);
    const shuffled = first.map((each) => ({ each, at: random() })).sort((a, b) => a.at - b.at);
    const again = allocateNames(
      shuffled.map(({ each }) => each),
      { key, reserved },
    );
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(before));

    const kept = first.filter(() => random() < 0.7);
    const now = [...kept, ...randomSeekers(random, "new")];
    const after = allocateNames(now, { key, reserved, locked: before });
    for (const { identity } of kept) expect(after.get(identity)).toBe(before.get(identity));
    // Names of removed seekers are never reused: code that still uses one fails instead of finding something else.
    const all = new Map([...before, ...after]);
    expect(new Set([...all.values()].map(key)).size, JSON.stringify([first, now])).toBe(all.size);
  }
});
