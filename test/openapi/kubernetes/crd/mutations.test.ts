import { expect, test } from "vitest";
import { checkCel } from "../../../../openapi/kubernetes/cel/check-cel.js";
import { checkCrd } from "../../../../openapi/kubernetes/crd/check-crd.js";
import { harbour } from "./support/harbour.js";
import { allowed } from "./support/allowed.js";
import { changed, mutated, mutations } from "./support/mutations.js";

const rulesOf = (manifest: Readonly<Record<string, unknown>>): readonly string[] =>
  [...checkCrd(manifest), ...checkCel(manifest)].map(({ rule }) => rule);

test("a definition that servers accept has no problem", () => {
  expect([...checkCrd(harbour()), ...checkCel(harbour())]).toEqual([]);
});

test("every mutation is refused for the rule that it breaks", () => {
  const wrong = mutations.flatMap((mutation) => {
    const rules = rulesOf(mutated(mutation));
    return rules.includes(mutation[0]) ? [] : [`${mutation[1]} = ${JSON.stringify(mutation[2])}: ${rules.join(" ")}`];
  });
  expect(wrong).toEqual([]);
  expect(mutations.length).toBeGreaterThan(80);
});

test("a change that servers accept is accepted", () => {
  const refused = allowed.flatMap((change) => {
    const rules = rulesOf(changed(change));
    return rules.length === 0 ? [] : [`${change[0]} = ${JSON.stringify(change[1])}: ${rules.join(" ")}`];
  });
  expect(refused).toEqual([]);
});
