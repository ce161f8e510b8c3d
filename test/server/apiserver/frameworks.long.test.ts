import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { linkedProject } from "../../packages/support/linked-project.js";
import { STRICT } from "../../packages/support/programs.js";
import { freePort } from "../../support/free-port.js";
import { REPOSITORY, runNode } from "../../support/run-tool.js";
import type { Tree } from "../../support/write-tree.js";
import { bed, beds, GARDEN } from "../http/garden.js";

// Runs the programs of docs/apiserver.md that serve an API beside routes of the reader.

const PAGE = readFileSync(path.join(REPOSITORY, "docs", "apiserver.md"), "utf8");
const [, SECTION = ""] = /^### Beside your own routes\n(.*?)^## /ms.exec(PAGE) ?? [];

const [SHARED = "", NODE = "", EXPRESS = "", FASTIFY = "", HONO = "", ...MORE] = [
  ...SECTION.matchAll(/^```ts\n(.*?)^```$/gms),
].map(([, code = ""]) => code);

interface Framework {
  readonly name: string;
  readonly program: string;
  /** What its own answer to an unknown address contains; absent: it has a page at every address. */
  readonly unknown?: string;
}

const FRAMEWORKS: readonly Framework[] = [
  { name: "node", program: NODE },
  { name: "express-5", program: EXPRESS, unknown: "Cannot GET /apisx" },
  { name: "express-4", program: EXPRESS.replace('"express"', '"express-4"'), unknown: "Cannot GET /apisx" },
  { name: "fastify", program: FASTIFY, unknown: "Route GET:/apisx not found" },
  { name: "hono", program: HONO, unknown: "404 Not Found" },
];

const JAVASCRIPT: ts.CompilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
const javascript = (code: string): string => ts.transpile(code, JAVASCRIPT);

let project: Tree;
beforeAll(() => {
  project = linkedProject({
    "package.json": { type: "module" },
    "tsconfig.json": { compilerOptions: { ...STRICT.compilerOptions, skipLibCheck: true } },
    "garden.json": GARDEN,
    "garden-api.ts": SHARED,
    "garden-api.js": javascript(SHARED),
    ...Object.fromEntries(
      FRAMEWORKS.filter(({ name }) => name !== "express-4").map(({ name, program }) => [`${name}.ts`, program]),
    ),
  });
});
afterAll(() => project.remove());

test("the page has one program for each framework, and they compile in strict mode", () => {
  expect(MORE).toEqual([]);
  const tsc = path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc");
  const { status, stdout } = runNode(project.folder, [tsc, "-p", "."]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

/** Runs a program on a free port until the test ends, and returns its address. */
async function start({ name, program }: Framework): Promise<string> {
  const port = await freePort();
  const code = javascript(program).replace("8080", String(port));
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: project.folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok === true) return url;
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error(`${name} does not answer: ${said}`);
}

const statusAndBody = async (answer: Promise<Response>): Promise<readonly [number, unknown]> => {
  const { status, json } = await answer.then((found) => ({ status: found.status, json: found.json() }));
  return [status, await json];
};

const send = (method: string, type: string, body: unknown): RequestInit => ({
  method,
  headers: { "Content-Type": type },
  body: JSON.stringify(body),
});

const NOTES = "n".repeat(200_000);

describe.each(FRAMEWORKS)("$name", (framework) => {
  test("serves the API beside its own routes", async () => {
    const url = await start(framework);
    const collection = `${url}${beds("default")}`;

    const own = await fetch(url);
    expect([own.status, await own.text()]).toEqual([200, "my own page"]);
    if (framework.unknown !== undefined) {
      const unknown = await fetch(`${url}/apisx`);
      expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining(framework.unknown)]);
    }
    expect(await statusAndBody(fetch(`${url}/apis/nowhere`))).toMatchObject([404, { kind: "Status" }]);
    expect(await statusAndBody(fetch(`${url}/version?timeout=5s`))).toMatchObject([200, { major: "1" }]);

    const leave = new AbortController();
    const watch = await fetch(`${collection}?watch=true`, { signal: leave.signal });
    expect(watch.status).toBe(200);
    const events = watch.body?.pipeThrough(new TextDecoderStream()).getReader();

    const made = bed("a", { metadata: { name: "a", annotations: { notes: NOTES } } });
    expect(await statusAndBody(fetch(collection, send("POST", "application/json", made)))).toMatchObject([
      201,
      { metadata: { annotations: { notes: NOTES } }, spec: { rows: 3 } },
    ]);
    let first = "";
    while (events !== undefined && !first.includes("\n")) first += (await events.read()).value ?? "\n";
    expect(JSON.parse(first)).toMatchObject({ type: "ADDED", object: { metadata: { name: "a" } } });
    leave.abort();

    const applied = bed("a", { spec: { rows: 5 } });
    const apply = `${collection}/a?fieldManager=test&force=true`;
    expect(await statusAndBody(fetch(apply, send("PATCH", "application/apply-patch+yaml", applied)))).toMatchObject([
      200,
      { spec: { rows: 5 } },
    ]);
    expect(await statusAndBody(fetch(`${collection}/a`, { method: "DELETE" }))).toMatchObject([
      200,
      { status: "Success" },
    ]);
    expect(await statusAndBody(fetch(collection))).toMatchObject([200, { items: [] }]);
  }, 60_000);
});
