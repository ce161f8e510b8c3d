import { describe, expect, it } from "vitest";
import { linearPattern } from "../../../openapi/kubernetes/crd/linear-pattern.js";

describe("patterns of Go", () => {
  it.each([
    ["^[a-z]+$", "abc", true],
    ["^[a-z]+$", "abc\n", false],
    ["^v\\d{1,3}$", "v12", true],
    ["^v\\d{1,3}$", "v1234", false],
    ["^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "a-b", true],
    ["^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "a-", false],
    ["(?i)^ABC\\z", "abc", true],
    ["^[[:alpha:]]+$", "aé", false],
    ["\\p{Greek}", "λ", true],
    ["^\\s$", "\u00a0", false],
    ["b", "abc", true],
    ["", "", true],
  ])("%s finds in %j: %j", (source, text, found) => {
    expect(linearPattern(source)?.test(text)).toBe(found);
  });

  it.each(["(?=a)", "(a", "a{1001}", "\\1"])("%s is not a pattern of Go", (source) => {
    expect(linearPattern(source)).toBeUndefined();
  });

  it("list what they match", () => {
    expect([...(linearPattern("^[a-z]+$")?.matches("abc") ?? [])]).toEqual(["abc"]);
    expect([...(linearPattern("a+|b")?.matches("aab c b") ?? [])]).toEqual(["aa", "b", "b"]);
  });

  it.each([
    "^(a+)+$",
    "^(a|a)*$",
    "^(a|aa)+$",
    "(a*)*b",
    "^a*a*a*a*a*b$",
    "a*b",
    "^[a-z]{0,63}[a-z]{0,63}[a-z]{0,63}!$",
  ])("%s takes no time that grows faster than the text", (source) => {
    // With an engine that tries every way, this does not end.
    expect(linearPattern(source)?.test(`${"a".repeat(20_000)}!?`)).toBe(false);
  });
});
