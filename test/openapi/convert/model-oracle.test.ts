import path from "node:path";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "../../support/run-tool.js";
import { conversionDifferences } from "./support/compare-models.js";

const CASES = [
  "all-of",
  "nullable-and-read-only",
  "discriminator",
  "enums",
  "formats",
  "inline-schemas",
  "maps",
  "recursion",
];

describe("a document in Swagger 2.0 gives the same client as its conversion to OpenAPI 3.0", () => {
  test.each(CASES)("%s", async (name) => {
    const file = path.join(REPOSITORY, "test", "cases", "clients-input", name, "input", "api.json");
    expect(await conversionDifferences(file)).toEqual([]);
  });

  test("Kubernetes 1.5", async () => {
    const file = path.join(REPOSITORY, "spec-output", "extended", "swagger.json");
    expect(await conversionDifferences(file)).toEqual([]);
  });
});
