import { expect, test } from "vitest";
import type { Marker } from "../../../../generator/model/api-model.js";
import { isPublished } from "../../../../generator/publish/documents/releases.js";

const since = (value: string): readonly Marker[] => [
  { name: "since", value, span: { file: "a.ts", line: 1, column: 1, length: 1 } },
];

test.each([
  { release: "1.5", value: "1.5", want: true },
  { release: "1.5", value: "1.8", want: false },
  { release: "1.10", value: "1.9", want: true },
  { release: "1.9", value: "1.10", want: false },
  { release: "2", value: "1.10", want: true },
  { release: "1", value: "1.0", want: true },
  { release: "1", value: "1.0.1", want: false },
  { release: undefined, value: "9.9", want: true },
])("@since $value under release $release: $want", ({ release, value, want }) => {
  expect(isPublished(since(value), release)).toBe(want);
});

test("a declaration without @since is always published", () => {
  expect(isPublished([], "1.5")).toBe(true);
});
