import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGo } from "../../../support/build-go.js";
import { lacks } from "../../../support/tools.js";
import { harbour } from "./support/harbour.js";
import { allowed } from "./support/allowed.js";
import { changed, mutated, mutations } from "./support/mutations.js";

describe.skipIf(lacks("go"))("the API server's own validation (needs go)", () => {
  let program: string;
  beforeAll(() => {
    program = buildGo("test/openapi/kubernetes/crd/go");
  }, 1_200_000);

  const judge = (manifests: readonly object[]): readonly (readonly string[])[] => {
    const input = manifests.map((manifest) => JSON.stringify(manifest)).join("\n");
    const { stdout, stderr, status } = spawnSync(program, { input, encoding: "utf8", maxBuffer: 64 << 20 });
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as readonly string[]);
  };

  test("accepts the definition that we accept", () => {
    expect(judge([harbour()])).toEqual([[]]);
  });

  test("accepts every change that we accept", () => {
    const verdicts = judge(allowed.map(changed));
    expect(verdicts).toHaveLength(allowed.length);
    expect(allowed.flatMap(([path], i) => (verdicts[i] ?? []).map((verdict) => `${path}: ${verdict}`))).toEqual([]);
  });

  test("refuses every mutation that we refuse", () => {
    const verdicts = judge(mutations.map(mutated));
    expect(verdicts).toHaveLength(mutations.length);
    const accepted = mutations.filter((_, i) => verdicts[i]?.length === 0);
    expect(accepted.map(([, path, value]) => `${path} = ${JSON.stringify(value)}`)).toEqual([]);
  });
});
