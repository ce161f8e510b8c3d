import { describe, expect, test } from "vitest";
import { losslessJson } from "../../../templates/typescript/runtime/index.js";
import { operation, undiciClient } from "../support/clients.js";
import { serve } from "../support/serve.js";

describe("exact integers", () => {
  test.each([
    ["9223372036854775807", 9223372036854775807n],
    ["-9223372036854775808", -9223372036854775808n],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["-9007199254740993", -9007199254740993n],
    ["1234567890123456", 1234567890123456],
    ["0.12345678901234567", 0.12345678901234567],
    ["12345678901234567.5", 12345678901234568],
    ["12345678901234567e2", 1234567890123456700],
    ["1e400", Infinity],
    ["0.1", 0.1],
    ["-0", -0],
    ['"9223372036854775807"', "9223372036854775807"],
    ['"a\\"9223372036854775807\\\\"', 'a"9223372036854775807\\'],
    ['{"9223372036854775807":[9223372036854775807]}', { "9223372036854775807": [9223372036854775807n] }],
    ['["\\\\",9223372036854775807,"\\"",1]', ["\\", 9223372036854775807n, '"', 1]],
  ])("%s", (text, value) => {
    expect(losslessJson.parse(text)).toEqual(value);
  });

  test.each(["9223372036854775807", '{"a":[9007199254740993,{"b":-9007199254740993}],"c":"9007199254740993"}'])(
    "%s comes back as it was",
    (text) => {
      expect(losslessJson.stringify(losslessJson.parse(text))).toBe(text);
    },
  );

  test.each([
    "01234567890123456789",
    "12345678901234567890 1",
    "[12345678901234567890",
    "+12345678901234567890",
    '"12345678901234567890',
    "-",
  ])("%s is refused, as by JSON.parse", (text) => {
    expect(() => losslessJson.parse(text)).toThrow(SyntaxError);
  });

  test("objects equal those of JSON, even with a property named like the prototype", () => {
    const value = losslessJson.parse('{"__proto__":9223372036854775807}') as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(losslessJson.stringify(value)).toBe('{"__proto__":9223372036854775807}');
  });

  test("deep nesting and long strings are parsed", () => {
    const deep = `${"[".repeat(5000)}9223372036854775807${"]".repeat(5000)}`;
    let inner = losslessJson.parse(deep);
    while (Array.isArray(inner)) inner = (inner as unknown[])[0];
    expect(inner).toBe(9223372036854775807n);
    const long = JSON.stringify(['x\\"'.repeat(1_000_000), 1]).replace(",1]", ",9223372036854775807]");
    expect((losslessJson.parse(long) as unknown[])[1]).toBe(9223372036854775807n);
  });

  test("undefined, dates and cycles behave as in JSON", () => {
    expect(losslessJson.stringify(undefined)).toBeUndefined();
    expect(losslessJson.stringify({ a: 1n, b: new Date(0), c: undefined })).toBe(
      '{"a":1,"b":"1970-01-01T00:00:00.000Z"}',
    );
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => losslessJson.stringify(cycle)).toThrow(TypeError);
  });

  test("a client with this codec keeps values exact both ways, and unknown fields unchanged", async () => {
    const server = await serve((_, response) => {
      response.end('{"max":9223372036854775807,"unknown":{"deep":[1,"2"]},"name":"x"}');
    });
    const client = undiciClient(server.url, { json: losslessJson });
    const value = await client.call<{ max: bigint; name: string }>(operation());
    await client.call(operation({ method: "PUT" }), { body: { ...value, name: "y" } });
    expect(server.requests[1]?.body.toString()).toBe(
      '{"max":9223372036854775807,"unknown":{"deep":[1,"2"]},"name":"y"}',
    );
  });
});
