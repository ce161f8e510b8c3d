import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildClientModel } from "../../generator/client-model/build-client-model.js";
import type { ClientModel } from "../../generator/client-model/client-model.js";
import { loadDocument } from "../../generator/document/load-document.js";
import { createCalls } from "../../generator/targets/docs/calls.js";
import { TypeIndex } from "../../generator/targets/docs/type-index.js";
import { buildPackage } from "../support/build-package.js";
import { foreignDocuments, ownDocuments } from "../support/corpus-documents.js";
import { REPOSITORY, runNode } from "../support/run-tool.js";

// The calls that pages show are compiled against the client that they are calls of: what does not compile is not its spelling.

const NAME = "@example/generated";
const LONG = process.env["GROUPVERSION_LONG"] === "1";

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-examples-")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function modelOf(file: string): Promise<ClientModel> {
  const { documents } = await loadDocument(file, { cwd: path.dirname(file) });
  const model = documents === undefined ? undefined : buildClientModel(documents).model;
  if (model === undefined) throw new Error(`${file} has no model`);
  return model;
}

const documents = [...ownDocuments.slice(0, 1), ...(LONG ? foreignDocuments : [])];

describe.each(documents)("$name", ({ name, file }) => {
  test("every example in TypeScript compiles, and all but operations that the client leaves out have one", async () => {
    const consumer = path.join(folder, name.replaceAll("/", "-"));
    await buildPackage(consumer, path.resolve(file), NAME);
    const model = await modelOf(path.resolve(file));
    const calls = createCalls(model, new TypeIndex(model), {
      typescript: { package: NAME },
      python: { package: "generated" },
    });
    const sources = path.join(consumer, "calls");
    mkdirSync(sources);
    const without: string[] = [];
    for (const [index, operation] of model.groups.flatMap((group) => group.operations).entries()) {
      const example = calls(operation).find(({ title }) => title === "TypeScript");
      if (example === undefined) without.push(operation.id);
      else writeFileSync(path.join(sources, `${index}.ts`), `// ${operation.id}\n${example.code}\nexport {};\n`);
    }
    writeFileSync(path.join(consumer, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(
      path.join(consumer, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          target: "ES2022",
          module: "NodeNext",
          noEmit: true,
          skipLibCheck: true,
          types: ["node"],
        },
        include: ["calls"],
      }),
    );
    const tsc = path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc");
    const { stdout } = runNode(consumer, [tsc, "-p", consumer, "--pretty", "false"]);
    expect(stdout).toBe("");
    // A connection is upgraded from one of several operations.
    for (const id of without) expect(id).toMatch(/^(?!GET )\w+ .*\/(?:exec|attach|portforward)$/);
  });
});
