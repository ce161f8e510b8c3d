import { describe, expect, test } from "vitest";
import { buildUrl, parseBaseUrl } from "../../../templates/typescript/runtime/build-url.js";
import type { ParameterSpec } from "../../../templates/typescript/runtime/index.js";
import { operation } from "../support/clients.js";

const base = parseBaseUrl("https://api.example.com/v1/");

describe("path parameters", () => {
  const url = (path: string, params: object) => buildUrl(base, operation({ path }), params as Record<string, unknown>);

  test.each([
    ["web-0", "web-0"],
    ["a/b", "a%2Fb"],
    ["../x", "..%2Fx"],
    ["a b?c#d", "a%20b%3Fc%23d"],
    ["100%", "100%25"],
    ["%2e%2e", "%252e%252e"],
    ["it's(1)!*", "it%27s%281%29%21%2A"],
    ["é☃😀", "%C3%A9%E2%98%83%F0%9F%98%80"],
    ["\ud800", "%EF%BF%BD"],
    ["a\\b", "a%5Cb"],
    ["a;b=c,d", "a%3Bb%3Dc%2Cd"],
    [0, "0"],
    [false, "false"],
    [12345678901234567890n, "12345678901234567890"],
    [["a", "b,c"], "a,b%2Cc"],
    [new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
  ])("%s stays in its segment", (value, expected) => {
    expect(url("/things/{name}/status", { name: value })).toBe(`https://api.example.com/v1/things/${expected}/status`);
  });

  test.each([[""], ["."], [".."], [undefined], [null], [{}], [[]]])("%j is refused", (value) => {
    expect(() => url("/things/{name}", { name: value })).toThrow(TypeError);
  });

  test.each([
    ["csv", "1,2%2C"],
    ["ssv", "1%202%2C"],
    ["tsv", "1%092%2C"],
    ["pipes", "1%7C2%2C"],
  ] as const)("a list as %s", (format, expected) => {
    const route = [{ name: "ids", format }];
    expect(buildUrl(base, operation({ path: "/things/{ids}", route }), { ids: [1, "2,"] })).toBe(
      `https://api.example.com/v1/things/${expected}`,
    );
  });

  test("two values cannot form a segment that leads upwards", () => {
    expect(() => url("/{a}{b}", { a: ".", b: "." })).toThrow(TypeError);
    expect(url("/{a}.{b}", { a: "x", b: "y" })).toBe("https://api.example.com/v1/x.y");
  });

  test("inherited properties are not values", () => {
    expect(() => url("/{constructor}", {})).toThrow(TypeError);
  });

  test("a path without its slash cannot change the host", () => {
    expect(buildUrl(parseBaseUrl("https://api.example.com"), operation({ path: "@evil.example/" }), {})).toBe(
      "https://api.example.com/@evil.example/",
    );
  });
});

test.each([
  [{ name: "q", format: "pipes" }, "?q=1,2%7C3"],
  [{ name: "q", inner: ["pipes"] }, "?q=1%7C2,3"],
  [{ name: "q", format: "multi" }, "?q=1,2&q=3"],
] as const)("lists in a list are joined by their own format: %j", (spec, expected) => {
  const url = buildUrl(base, operation({ query: [spec] }), { q: [[1, 2], [3]] });
  expect(url).toBe(`https://api.example.com/v1/${expected}`);
});

describe("query parameters", () => {
  const query = (spec: ParameterSpec, value: unknown) =>
    buildUrl(base, operation({ query: [spec] }), { q: value }).replace("https://api.example.com/v1/", "");

  test.each([
    ["csv", "?q=a,b%2C%20c"],
    ["ssv", "?q=a%20b%2C%20c"],
    ["tsv", "?q=a%09b%2C%20c"],
    ["pipes", "?q=a%7Cb%2C%20c"],
    ["multi", "?q=a&q=b%2C%20c"],
  ] as const)("a list as %s", (format, expected) => {
    expect(query({ name: "q", format }, ["a", "b, c"])).toBe(expected);
  });

  test.each([
    ["text", "?q=text"],
    ["a&b=c+d", "?q=a%26b%3Dc%2Bd"],
    ["", "?q="],
    [0, "?q=0"],
    [true, "?q=true"],
    [false, "?q=false"],
    [1e21, "?q=1e%2B21"],
    [9223372036854775807n, "?q=9223372036854775807"],
    [undefined, ""],
    [null, ""],
    [[], ""],
    [[1, 2], "?q=1,2"],
    [new Set(["a", "b"]), "?q=a,b"],
  ])("%s", (value, expected) => {
    expect(query("q", value)).toBe(expected);
  });

  test("objects are refused instead of being sent as [object Object]", () => {
    expect(() => query("q", { a: { b: 1 } })).toThrow(TypeError);
    expect(() => query("q", [{ a: 1 }])).toThrow(TypeError);
  });

  test("the wire name may differ, and is encoded", () => {
    expect(query({ name: "q", wire: "$filter[x]" }, "1")).toBe("?%24filter%5Bx%5D=1");
  });
});

describe("base URLs", () => {
  test.each(["", "not a url", "ftp://x", "https://x/?a=1", "https://x/#a", "https://user:hunter2@x/", "file:///etc"])(
    "%j is refused without being repeated",
    (url) => {
      let message = "";
      try {
        parseBaseUrl(url);
      } catch (error) {
        message = String(error);
      }
      expect(message).toMatch(/^TypeError: baseUrl/);
      expect(message).not.toContain("hunter2");
    },
  );
});
