import { describe, expect, test } from "vitest";
import { faultOf } from "../scripts/lint/arrows-rule.mjs";

describe("an arrow that lint refuses", () => {
  test.each([
    ["openapi/read/limits.ts", "generator/model/api-model.js"],
    ["openapi/types/json.ts", "openapi/read/limits.js"],
    ["server/documents/index.ts", "generator/output/output-file.js"],
    ["generator/index.ts", "server/documents/index.js"],
    ["generator/pipeline/list-sources.ts", "server/documents/index.js"],
    ["generator/output/serialize.ts", "generator/config/schema.js"],
    ["generator/codegen/targets/python/view.ts", "generator/codegen/targets/typescript/view.js"],
    ["generator/codegen/targets/docs/view.ts", "generator/codegen/targets/typescript/view.js"],
    ["generator/codegen/targets/klingon/view.ts", "generator/codegen/targets/python/view.js"],
    ["generator/codegen/targets/common/shapes.ts", "generator/codegen/targets/klingon/view.js"],
    ["generator/codegen/client-model/client-model.ts", "generator/codegen/targets/names/file-name.js"],
  ])("%s → %s", (from, to) => {
    expect(faultOf(from, to)).toMatch(/must not import|may import/);
  });
});

describe("an arrow that lint allows", () => {
  test.each([
    ["generator/model/api-model.ts", "openapi/types/json.js"],
    ["server/aggregate/aggregator.ts", "server/documents/index.js"],
    ["generator/commands/serve/serve.ts", "server/documents/index.js"],
    ["generator/cli.ts", "generator/commands/commands.js"],
    ["generator/codegen/targets/registry.ts", "generator/codegen/targets/klingon/target.js"],
    ["generator/codegen/targets/klingon/view.ts", "generator/codegen/targets/common/shapes.js"],
    ["generator/codegen/targets/klingon/target.ts", "generator/codegen/targets/target.js"],
    ["test/reference.test.ts", "generator/annotations/table.js"],
  ])("%s → %s", (from, to) => {
    expect(faultOf(from, to)).toBeUndefined();
  });
});
