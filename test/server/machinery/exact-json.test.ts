import { describe, expect, it } from "vitest";
import { encodeExact, parseExact, roundIntegers, stringifyExact } from "../../../server/machinery/json/exact-json.js";
import { markLongIntegers } from "../../../server/machinery/json/long-integers.js";
import { parseYaml } from "../../../openapi/read/yaml/parse-yaml.js";

describe("JSON with integers of 64 bits", () => {
  it.each([
    '{"a":9223372036854775807,"b":-9223372036854775808,"c":[9007199254740993]}',
    '{"text":"9007199254740993 \\" 9007199254740993","a":9007199254740993}',
    '{"9007199254740993":9007199254740993}',
    '{"a":{"b":[[1,2.5,"x",null,true],9007199254740995]}}',
  ])("survives parsing and encoding: %s", (json) => {
    expect(stringifyExact(parseExact(json))).toBe(json);
    expect(encodeExact(parseExact(json)).exact).toBe(true);
  });

  it("has no bigints for other numbers", () => {
    const json =
      '{"a":9007199254740991,"b":9223372036854775808,"c":1.5e300,"d":1234567890123456789.5,"e":"9007199254740993"}';
    expect(parseExact(json)).toEqual(JSON.parse(json));
    expect(encodeExact(parseExact(json)).exact).toBe(false);
  });

  it("refuses what is not JSON", () => {
    for (const text of ["{9007199254740993:1}", "[9007199254740993", "09007199254740993"])
      expect(() => parseExact(text), text).toThrow(SyntaxError);
  });

  it("is rounded if it has bigints, and returned as it is if not", () => {
    const plain = { a: [1, "x"] };
    expect(roundIntegers(plain)).toBe(plain);
    expect(roundIntegers({ a: [9007199254740993n] })).toEqual({ a: [9007199254740992] });
  });
});

describe("YAML with integers of 64 bits", () => {
  const read = (yaml: string): unknown => {
    const { text, restore } = markLongIntegers(yaml);
    const parsed = parseYaml(text);
    if ("problem" in parsed) throw new Error(parsed.problem);
    return restore(parsed.value);
  };

  it("keeps their digits", () => {
    const yaml = [
      "a: 9007199254740993",
      "b: { c: 9007199254740993, d: -9223372036854775808 } # 9007199254740993",
      "list:",
      "  - 9007199254740993",
      "  - k: 9007199254740993 # a comment",
      "flow: [9007199254740993, 9007199254740995]",
    ];
    expect(read(yaml.join("\n"))).toEqual({
      a: 9007199254740993n,
      b: { c: 9007199254740993n, d: -9223372036854775808n },
      list: [9007199254740993n, { k: 9007199254740993n }],
      flow: [9007199254740993n, 9007199254740995n],
    });
  });

  it("leaves texts alone", () => {
    const yaml = [
      'quoted: "9007199254740993"',
      "inside: a b 9007199254740993 c",
      'colon: "x: 9007199254740993"',
      "block: |",
      "  key: 9007199254740993",
      "  - 9007199254740993",
      "9007199254740993: key",
    ].join("\n");
    expect(read(yaml)).toEqual({
      quoted: "9007199254740993",
      inside: "a b 9007199254740993 c",
      colon: "x: 9007199254740993",
      block: "key: 9007199254740993\n- 9007199254740993\n",
      "9007199254740993": "key",
    });
  });
});
