import { expect, test } from "vitest";
import { dialectOf } from "../../../openapi/read/dialect.js";

test.each([
  { value: { swagger: "2.0" }, want: "2.0" },
  { value: { openapi: "3.0.3" }, want: "3.0" },
  { value: { openapi: "3.1.0" }, want: "3.1" },
  { value: { openapi: "3.2" }, want: "3.2" },
  { value: { openapi: "3.10.0" }, want: "3.2" },
  { value: { openapi: "3" }, want: "3.0" },
  { value: { openapi: 3.1 }, want: "3.1" },
  { value: { openapi: "4.0.0" }, want: undefined },
  { value: { openapi: "31" }, want: undefined },
  { value: { swagger: 2 }, want: undefined },
  { value: { swagger: "1.2" }, want: undefined },
  { value: { swaggerVersion: "2.0" }, want: undefined },
  { value: JSON.parse('{"__proto__": {"swagger": "2.0"}}') as unknown, want: undefined },
  { value: "2.0", want: undefined },
  { value: null, want: undefined },
])("$value is in $want", ({ value, want }) => {
  expect(dialectOf(value)).toBe(want);
});
