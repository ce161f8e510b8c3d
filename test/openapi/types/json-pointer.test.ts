import { expect, test } from "vitest";
import {
  decodeToken,
  encodeToken,
  escapeToken,
  pointerOf,
  resolvePointer,
  tokensOf,
  unescapeToken,
} from "../../../openapi/types/json-pointer.js";

const KEYS = ["", "a", "a/b", "~1", "~01", "a~/b", "50%", "%2F", "a b", "List<Pet>", "ü", "__proto__"];

test.each(KEYS)("%j survives a pointer and a reference", (key) => {
  expect(unescapeToken(escapeToken(key))).toBe(key);
  expect(decodeToken(encodeToken(key))).toBe(key);
  expect(tokensOf(pointerOf(["definitions", key, 0]))).toEqual(["definitions", key, "0"]);
  const document: unknown = JSON.parse(`{ "definitions": { ${JSON.stringify(key)}: [{}, "here"] } }`);
  expect(resolvePointer(document as object, `#/definitions/${encodeToken(key)}/1`)).toBe("here");
});

test("a % that encodes nothing is unchanged", () => {
  expect(decodeToken("50%")).toBe("50%");
});

test.each(["#/list/length", "#/list/01", "#/list/-1", "#/toString", "other.json#/a", "#a"])(
  "%s leads nowhere",
  (reference) => {
    expect(resolvePointer({ list: [1, 2], a: 1 }, reference)).toBeUndefined();
  },
);
