import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeProtobufObject } from "../../../server/http/protobuf/decode-object.js";
import { KIND_MESSAGES } from "../../../server/http/protobuf/message-tables.js";
import { parseExact } from "../../../server/machinery/json/exact-json.js";
import { buildGo } from "../../support/build-go.js";
import { findTool } from "../../support/tools.js";

const OBJECTS_PER_KIND = 20;

/** Removes `null`, which Go writes for lists and times that are not set. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
  );
}

describe.skipIf(findTool("go") === undefined)("Kubernetes' protobuf (needs go)", () => {
  const kinds = [...KIND_MESSAGES.keys(), "v1 DeleteOptions", "apps/v1 DeleteOptions"];
  let program = "";

  beforeAll(() => {
    program = buildGo("test/server/clients/go/protobuf");
  }, 900_000);

  it.each(kinds)("of %s is read as its JSON", (kind) => {
    const { status, stdout, stderr } = spawnSync(program, [String(OBJECTS_PER_KIND), kind], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const pairs = stdout.trimEnd().split("\n");
    expect(pairs).toHaveLength(OBJECTS_PER_KIND);
    for (const pair of pairs) {
      const [protobuf = "", json = ""] = pair.split("\t");
      expect(decodeProtobufObject(Buffer.from(protobuf, "base64"))).toEqual(withoutNulls(parseExact(json)));
    }
  });
});
