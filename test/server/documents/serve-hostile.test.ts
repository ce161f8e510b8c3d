import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runTool, TOOL } from "../../support/run-tool.js";
import { lacks } from "../../support/tools.js";
import { gadgets } from "./support/documents.js";
import { ask, listen } from "./support/listen.js";
import { newFolder } from "./support/new-folder.js";
import { startServe } from "./support/serve-process.js";

const toys = JSON.stringify(gadgets());

test("names of documents neither forge lines of the log and of /readyz, nor steer a terminal", async () => {
  const name = "Gadget\n[+]forged ok\u001b[2J\u202e";
  const { Gadget: gadget = {} } = gadgets().definitions ?? {};
  const other = JSON.stringify({
    ...gadgets(),
    paths: {
      "/other": { get: { responses: { 200: { description: "OK", schema: { $ref: `#/definitions/${name}` } } } } },
    },
    definitions: { [name]: { type: "string" } },
  });
  const first = JSON.stringify({ ...gadgets(), definitions: { Gadget: gadget, [name]: { type: "integer" } } });
  const { port: upstream } = await listen((request, response) =>
    request.url === "/openapi/v2" ? response.end(other) : response.writeHead(404).end(),
  );
  const folder = newFolder({ "toys.json": first });
  const args = ["toys.json", "--upstream", `http://127.0.0.1:${upstream},name=other`];
  const { port, output } = await startServe(folder, args);
  await expect.poll(() => output().stderr, { timeout: 10_000 }).toContain("is published as");
  const health = (await ask(port, "/readyz?verbose")).body.toString();
  expect(health).toContain("is published as");
  for (const shown of [health, output().stderr]) {
    expect(shown).not.toMatch(/^\[\+\]forged/m);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  }
});

test("a token file may begin with a byte order mark, as editors of Windows write it", async () => {
  const folder = newFolder({ "toys.json": toys, tokens: "\ufeffa-secret\r\n" });
  const { port } = await startServe(folder, ["toys.json", "--token-file", "tokens"]);
  expect((await ask(port, "/swagger.json", { authorization: "Bearer a-secret" })).status).toBe(200);
});

test("without any document yet, the server is live, not ready, and says which upstream is to blame", async () => {
  const { port } = await startServe(newFolder(), ["--upstream", "http://127.0.0.1:1,name=gone"]);
  expect((await ask(port, "/livez")).status).toBe(200);
  for (const path of ["/readyz", "/openapi/v2", "/openapi/v3", "/apis"])
    expect([path, (await ask(port, path)).status]).toEqual([path, 503]);
  await expect
    .poll(async () => (await ask(port, "/readyz?verbose")).body.toString(), { timeout: 10_000 })
    .toContain("[-]member/gone failed: ");
});

test("many SIGHUPs in a row are harmless", async () => {
  const folder = newFolder({ "toys.json": toys });
  const { child, port, end } = await startServe(folder, ["toys.json", "--access-log", "access.log"]);
  for (let i = 0; i < 50; i++) {
    child.kill("SIGHUP");
    expect((await ask(port, "/swagger.json")).status).toBe(200);
  }
  expect(await end()).toBe(0);
  expect(readFileSync(path.join(folder, "access.log"), "utf8").trim().split("\n")).toHaveLength(50);
});

/** Starts a program on a new terminal, and closes the terminal once the program listens. */
const CLOSE_TERMINAL = `
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
text = b""
while b"serving on" not in text:
    text += os.read(terminal, 1024)
os.close(terminal)
_, status = os.waitpid(child, 0)
sys.exit(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 100 + os.WEXITSTATUS(status))
`;

const hasPython = process.platform !== "win32" && spawnSync("python3", ["-c", "import pty"]).status === 0;

test.skipIf(!hasPython)("when its terminal closes, the server ends in order (needs python3)", async () => {
  const folder = newFolder({ "toys.json": toys });
  const args = [process.execPath, TOOL, "serve", "toys.json", "--socket", "s", "--access-log", "off"];
  const child = spawn("python3", ["-c", CLOSE_TERMINAL, ...args], { cwd: folder, stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(constants.signals.SIGHUP);
  expect(existsSync(path.join(folder, "s"))).toBe(false);
});

describe.skipIf(lacks("openssl"))("TLS (needs openssl)", () => {
  test("a key with a passphrase is refused with the reason", () => {
    const folder = newFolder({ "toys.json": toys });
    const openssl = (...args: readonly string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
    openssl("req", "-x509", "-newkey", "rsa:2048", "-passout", "pass:a-secret", "-keyout", "key", "-out", "crt", "-subj", "/CN=x"); // prettier-ignore
    const { stderr } = runTool(folder, "serve", "toys.json", "--tls-cert", "crt", "--tls-key", "key");
    expect(stderr).toContain("GV8004 cannot use key for TLS: it is encrypted; remove its passphrase");
    writeFileSync(path.join(folder, "key"), "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n");
    expect(runTool(folder, "serve", "toys.json", "--tls-cert", "crt", "--tls-key", "key").stderr).toContain(
      "encrypted",
    );
  });
});
