import { expect, test } from "vitest";
import { applyLock } from "../../../../generator/codegen/targets/names/apply-lock.js";
import { emptyNameLock, nameLockText, type NameLock } from "../../../../generator/codegen/targets/names/name-lock.js";

const lockOf = (types: Readonly<Record<string, string>>): NameLock => ({ ...emptyNameLock, types });

/** Names types after their ids unless the lock says otherwise, and counts how often it is asked. */
function giver(ids: readonly string[]): {
  readonly give: (lock: NameLock) => { lock: () => NameLock; diagnostics: [] };
  asked: number;
} {
  const giver = {
    asked: 0,
    give: (lock: NameLock) => {
      giver.asked += 1;
      const types = Object.fromEntries(ids.map((id) => [id, lock.types[id] ?? id]));
      return { lock: () => lockOf(types), diagnostics: [] as [] };
    },
  };
  return giver;
}

const published = ({ lock }: { readonly lock: () => NameLock }): ReadonlyMap<string, string> =>
  new Map(Object.entries(lock().types));

test.each([
  ["no lock", undefined, 1, 0, { Cat: "Cat", Pet: "Pet" }],
  ["a lock with the same names", { Cat: "Cat", Pet: "Pet" }, 1, 0, { Cat: "Cat", Pet: "Pet" }],
  ["a lock without a new name", { Pet: "Pet" }, 2, 0, { Cat: "Cat", Pet: "Pet" }],
  ["a lock with another name", { Pet: "Animal" }, 2, 1, { Cat: "Cat", Pet: "Animal" }],
  ["a lock with something removed", { Dog: "Dog", Pet: "Pet" }, 2, 0, { Cat: "Cat", Dog: "Dog", Pet: "Pet" }],
])("with %s, names are worked out as often as necessary", (_, types, asked, kept, want) => {
  const names = giver(["Pet", "Cat"]);
  const lock = types === undefined ? {} : { nameLock: nameLockText(lockOf(types)) };
  const given = applyLock(lock, names.give, published);
  expect(given).toMatchObject({ kept, lock: { types: want }, diagnostics: [] });
  expect(names.asked).toBe(asked);
});
