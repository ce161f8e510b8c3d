import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { targets } from "../../../generator/codegen/targets/registry.js";
import { generateClient } from "../../../generator/pipeline/generate-client.js";
import { generateDocs } from "../../../generator/pipeline/generate-docs.js";
import type { GenerateContext } from "../../../generator/pipeline/generated.js";

const DOCUMENT = JSON.stringify({
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  paths: { "/pets": { get: { operationId: "list", responses: { 200: { description: "OK" } } } } },
});

test("a run reads a document once, whatever it generates from it, and the next run reads it again", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.setHeader("content-type", "application/json").end(DOCUMENT);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const spec = `http://127.0.0.1:${(server.address() as AddressInfo).port}/swagger.json`;
  const run = async (): Promise<void> => {
    const context: GenerateContext = { root: tmpdir(), targets, models: new Map() };
    const made = [
      await generateClient({ language: "typescript", spec, out: "none/typescript" }, context),
      await generateClient({ language: "python", spec, out: "none/python" }, context),
      await generateDocs({ spec, out: "none/docs" }, context),
    ];
    for (const { files, diagnostics } of made) {
      expect(diagnostics).toEqual([]);
      expect(files.length).toBeGreaterThan(1);
    }
  };
  await run();
  expect(asked).toBe(1);
  await run();
  expect(asked).toBe(2);
});
