import { expect, test } from "vitest";
import { withFacts } from "../../../../generator/codegen/targets/common/text/with-facts.js";
import { schemaFacts } from "../../../../generator/codegen/targets/common/types/schema-facts.js";

test.each([
  [{ minimum: 1, maximum: 5 }, ["From 1 to 5."]],
  [{ minimum: 1 }, ["At least 1."]],
  [{ exclusiveMinimum: 1 }, ["More than 1."]],
  [{ exclusiveMaximum: 5 }, ["Less than 5."]],
  [{ exclusiveMinimum: 1, exclusiveMaximum: 5 }, ["More than 1 and less than 5."]],
  [{ minimum: 1, exclusiveMaximum: 5 }, ["At least 1 and less than 5."]],
  [{ exclusiveMinimum: 1, maximum: 5 }, ["More than 1 and at most 5."]],
  [{ minimum: 2, exclusiveMinimum: 1 }, ["At least 2."]],
  [{ minimum: 1, exclusiveMinimum: 1 }, ["More than 1."]],
] as const)("the bounds %j", (constraints, want) => {
  const type = { kind: "scalar", scalar: "number" } as const;
  expect(schemaFacts({ type, constraints }, (text) => text)).toEqual(want);
});

test.each([
  ["", "Read-only."],
  ["ID", "ID. Read-only."],
  ["Who owns it", "Who owns it. Read-only."],
  ["Who owns it.", "Who owns it. Read-only."],
  ["`id`", "`id`. Read-only."],
  ["Size (MB)", "Size (MB). Read-only."],
  ["Really?", "Really? Read-only."],
  ["See https://example.com/a", "See https://example.com/a\n\nRead-only."],
  ["- one", "- one\n\nRead-only."],
  ["One line\n\nanother", "One line.\n\nanother\n\nRead-only."],
])("facts after %j do not run on", (text, want) => {
  expect(withFacts(text, "Read-only.")).toBe(want);
});
