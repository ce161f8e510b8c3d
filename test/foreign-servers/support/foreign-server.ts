import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { install } from "../../packages/support/real-npm.js";
import { generatePythonPackage } from "../../support/packages/generate-package.js";
import { buildPackage } from "../../support/packages/build-package.js";
import { STRICTEST } from "../../support/packages/compile-packages.js";
import { pythonTool } from "../../support/python-tools.js";
import { REPOSITORY, runNode } from "../../support/run-tool.js";

/** A server of another framework that runs. */
export interface ForeignServer {
  readonly url: string;
  /** The document that it publishes, in a file. */
  readonly document: string;
  readonly stop: () => Promise<void>;
}

/** The framework could not be installed: most likely, no package registry can be reached. */
export class NotInstalled extends Error {}

/** Starts a server; returns why not if it cannot be installed, unless this run must not skip tests. */
export async function startIfInstalled(starts: () => Promise<ForeignServer>): Promise<ForeignServer | NotInstalled> {
  try {
    return await starts();
  } catch (error) {
    if (error instanceof NotInstalled && process.env["GROUPVERSION_REQUIRE"] === undefined) return error;
    throw error;
  }
}

/** Exact versions, as the server's files were written for. */
const PYTHON_PACKAGES = ["fastapi==0.128.0", "pydantic==2.14.4", "python-multipart==0.0.21", "uvicorn==0.40.0"];
const NODE_PACKAGES = ["@hono/node-server@2.1.9", "@hono/zod-openapi@1.6.3", "hono@4.13.19", "zod@4.6.7"];

/** Starts a program that prints `listening on URL`, and fetches its document. */
async function start(folder: string, program: string, args: readonly string[]): Promise<ForeignServer> {
  const child: ChildProcess = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const first = await Promise.race([once(lines, "line"), closed.then(() => undefined)]);
  const url = /^listening on (\S+)$/.exec(String(first?.[0]))?.[1];
  if (url === undefined) throw new Error(`${program} ${args.join(" ")} does not listen`);
  const document = path.join(folder, "document.json");
  writeFileSync(document, await (await fetch(`${url}/openapi.json`)).text());
  return {
    url,
    document,
    stop: async () => {
      child.kill();
      await closed;
    },
  };
}

/** Installs FastAPI into a folder and starts `fastapi_app.py`. */
export async function startFastApi(folder: string): Promise<ForeignServer> {
  const environment = path.join(folder, "venv");
  const bin = path.join(environment, process.platform === "win32" ? "Scripts" : "bin", "python");
  const run = (program: string, ...args: readonly string[]): void => {
    const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) throw new NotInstalled(`${program} ${args.join(" ")}: ${stderr}`);
  };
  run(pythonTool("python"), "-m", "venv", environment);
  run(bin, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", ...PYTHON_PACKAGES);
  return await start(folder, bin, [path.join(import.meta.dirname, "fastapi_app.py")]);
}

/** Installs Hono into a folder and starts `hono-app.mjs`. */
export async function startHono(folder: string): Promise<ForeignServer> {
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "library", private: true, type: "module" }));
  try {
    install(folder, "--save-exact", ...NODE_PACKAGES);
  } catch (error) {
    throw new NotInstalled(error instanceof Error ? error.message : "not installed");
  }
  copyFileSync(path.join(import.meta.dirname, "hono-app.mjs"), path.join(folder, "app.mjs"));
  return await start(folder, process.execPath, ["app.mjs"]);
}

/** Compiles a program against the TypeScript client of a server, runs it, and returns what it prints. */
export async function callInTypeScript(folder: string, server: ForeignServer, program: string): Promise<unknown> {
  mkdirSync(folder, { recursive: true });
  await buildPackage(folder, server.document, "@example/client", "typescript-7");
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(path.join(folder, "program.ts"), program);
  const options = { ...STRICTEST, isolatedDeclarations: false, target: "ES2023", module: "NodeNext", types: ["node"] };
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["program.ts"] }),
  );
  const compiled = runNode(folder, [path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc"), "-p", "."]);
  if (compiled.status !== 0) throw new Error(compiled.stdout);
  return run(process.execPath, ["program.js", server.url], folder);
}

/** Runs a program with the Python client of a server, and returns what it prints. */
export async function callInPython(folder: string, server: ForeignServer, program: string): Promise<unknown> {
  mkdirSync(folder, { recursive: true });
  const project = path.join(folder, "project");
  const { exitCode, diagnostics } = await generatePythonPackage(server.document, project, "--package", "example");
  if (exitCode !== 0) throw new Error(`not generated: ${JSON.stringify(diagnostics)}`);
  copyFileSync(path.join(import.meta.dirname, program), path.join(project, "program.py"));
  return run(pythonTool("python"), ["-W", "error", "program.py", server.url], project);
}

/** Runs a program without blocking, since hooks of a test may have time limits, and reads its output. */
async function run(program: string, args: readonly string[], cwd: string): Promise<unknown> {
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout);
}
