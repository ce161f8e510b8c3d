import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";

const runtime = fileURLToPath(new URL("../../../templates/typescript/runtime/index.ts", import.meta.url));

/** The bundle of a program that makes one call. */
async function bundle(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    external: ["undici"],
  });
  return result.outputFiles[0]?.text ?? "";
}

const oneCall = `
  import { createClient } from ${JSON.stringify(runtime)};
  const client = createClient({ baseUrl: "http://127.0.0.1" });
  export const read = (params: object) => client.call({ id: "read", method: "GET", path: "/pods/{name}" }, params);
`;

test("one call, bundled and minified, is at most 20 KB gzipped", async () => {
  expect(gzipSync(await bundle(oneCall)).length).toBeLessThan(20_000);
});

test("neither importing nor creating a client loads undici, or anything of Node.js", async () => {
  const folder = await mkdtemp(join(tmpdir(), "footprint-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "one.mjs");
  const probe = `
    const before = new Set(process.moduleLoadList);
    const { createClient } = await import("./one.mjs");
    createClient({ baseUrl: "http://127.0.0.1", token: "x" });
    const loaded = process.moduleLoadList.filter((name) => !before.has(name));
    console.log(JSON.stringify(loaded.filter((name) => /undici|net$|tls|http|zlib|stream|crypto/.test(name))));
  `;
  await writeFile(file, await bundle(`export * from ${JSON.stringify(runtime)};`));
  await writeFile(join(folder, "probe.mjs"), probe);
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "probe.mjs")]);
  expect(JSON.parse(stdout)).toEqual([]);
});
