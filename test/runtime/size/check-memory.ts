import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { json, serve } from "../support/serve.js";

const runtime = fileURLToPath(new URL("../../../templates/typescript/runtime/index.ts", import.meta.url));
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));

/** Makes calls of every kind, and prints the memory in use, in bytes, after each tenth of them. */
const program = `
  import { createClient, fetchTransport } from "./runtime.mjs";
  const [, , baseUrl, transport, count] = process.argv;
  const client = createClient({
    baseUrl,
    proxy: false,
    token: async () => ({ token: "t", expiresAt: Date.now() + 1000 }),
    retry: { baseDelay: 1 },
    timeouts: { total: 60_000 },
    ...(transport === "fetch" ? { transport: fetchTransport() } : {}),
  });
  const { signal } = new AbortController();
  const get = { id: "get", method: "GET", path: "/{kind}" };
  const put = { id: "put", method: "PUT", path: "/{kind}" };
  async function* pieces() {
    for (let piece = 0; piece < 3; piece++) yield "piece";
  }
  const kinds = [
    () => client.call(get, { kind: "ok" }, { signal }),
    () => client.call(put, { kind: "ok", body: { a: 1 } }, { signal }),
    () => client.call({ ...put, consumes: ["*/*"] }, { kind: "ok", body: pieces() }, { signal }),
    () => client.call(get, { kind: "missing" }, { signal }),
    () => client.call(get, { kind: "busy" }, { signal, retry: { attempts: 2 } }),
    () => client.call(get, { kind: "cut" }, { signal, retry: false }),
    () => client.call(get, { kind: "slow" }, { signal: AbortSignal.any([signal, AbortSignal.timeout(1)]), retry: false }),
    () => client.call(get, { kind: "slow" }, { signal, timeouts: { headers: 1 }, retry: false }),
    async () => (await client.open(get, { kind: "ok" }, { signal })).cancel(),
    async () => {
      for await (const line of (await client.open(get, { kind: "ok" }, { signal })).lines()) if (line) break;
    },
  ];
  let done = 0;
  const worker = async (calls) => {
    while (done < calls) await kinds[done++ % kinds.length]().catch(() => undefined);
  };
  const used = [];
  for (let round = 1; round <= 10; round++) {
    await Promise.all(Array.from({ length: 20 }, () => worker((round * count) / 10)));
    for (let again = 0; again < 3; again++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      gc();
    }
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    used.push(heapUsed + external + arrayBuffers);
  }
  console.log(JSON.stringify(used));
  process.exit();
`;

/** Registers a test that many calls do not leak memory. */
export function checkMemory(transport: "undici" | "fetch", calls: number): void {
  test(`${calls} calls of every kind over ${transport} do not leak memory`, async () => {
    const server = await serve((request, response) => {
      if (request.url === "/missing") json(response, { message: "no" }, 404);
      else if (request.url === "/busy") json(response, { message: "later" }, 503);
      else if (request.url === "/cut")
        response.writeHead(200, { "content-length": 9 }).write("x", () => response.destroy());
      else if (request.url === "/slow") setTimeout(() => json(response, {}), 20);
      else json(response, { text: "x".repeat(1000) });
    });
    const folder = await mkdtemp(join(tmpdir(), "memory-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const outfile = join(folder, "runtime.mjs");
    await build({
      entryPoints: [runtime],
      bundle: true,
      format: "esm",
      platform: "node",
      external: ["undici"],
      outfile,
    });
    await symlink(modules, join(folder, "node_modules"), "dir");
    const file = join(folder, "program.mjs");
    await writeFile(file, program);
    const args = ["--expose-gc", "--no-warnings", file, server.url, transport, String(calls)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const used = JSON.parse(stdout) as number[];
    // Loading and compiling are done by the second round. A leak is at least 1 KB per call.
    const growth = Math.min(...used.slice(-3)) - (used[1] ?? 0);
    expect(growth).toBeLessThan(0.8 * calls * 250);
  });
}
