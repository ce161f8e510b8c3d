import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { format } from "prettier";
import { afterAll, expect, test } from "vitest";
import { generateSpec, type Config } from "../../../generator/index.js";
import { importDocument } from "../../../generator/pipeline/import-document.js";
import { canonical } from "../../../generator/publish/infer/majority.js";
import { swaggerSource } from "../../../generator/publish/infer/source-document.js";
import { RandomDocument } from "./support/random-document.js";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-import-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([1, 2, 3, 4, 5, 6])(
  "a document is built again from the sources that it was imported to (seed %i)",
  async (seed) => {
    const document = new RandomDocument(seed).build();
    const { files, losses } = importDocument(swaggerSource(document));
    expect(losses).toEqual([]);
    const root = path.join(folder, String(seed));
    for (const file of files) {
      mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
      writeFileSync(path.join(root, file.path), file.text);
      expect(await format(file.text, { filepath: file.path, printWidth: 120 }), file.path).toBe(file.text);
    }
    const config = JSON.parse(readFileSync(path.join(root, "groupversion.config.json"), "utf8")) as Config;
    const spec = await generateSpec(config, root);
    expect(spec.diagnostics).toEqual([]);
    const text = spec.files.find((file) => file.path.endsWith("swagger.json"))?.text ?? "{}";
    const built = JSON.parse(text) as typeof document;
    for (const [name, schema] of Object.entries(document.definitions ?? {}))
      expect(canonical(built.definitions?.[name]), name).toBe(canonical(schema));
    for (const [name, item] of Object.entries(document.paths))
      expect(canonical(built.paths[name]), name).toBe(canonical(item));
    expect(canonical(built)).toBe(canonical(document));
  },
);
