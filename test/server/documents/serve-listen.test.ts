import { existsSync, readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runTool } from "../../support/run-tool.js";
import { gadgets } from "./support/documents.js";
import { newFolder } from "./support/new-folder.js";
import { startServe } from "./support/serve-process.js";

const toys = JSON.stringify(gadgets());

/** Requests the document over a socket or an address. */
const statusOf = (at: { readonly socketPath: string } | { readonly host: string; readonly port: number }) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ ...at, path: "/swagger.json", agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });

describe.skipIf(process.platform === "win32")("a Unix socket", () => {
  test("is served, for this user only unless said otherwise, and removed at the end", async () => {
    const folder = newFolder({ "toys.json": toys });
    const socketPath = path.join(folder, "s");
    for (const [mode, args] of [
      [0o600, []],
      [0o660, ["--socket-mode", "660"]],
      [0o666, ["--socket-mode", "0666"]],
    ] as const) {
      const { url, end, output } = await startServe(folder, ["toys.json", "--socket", "s", ...args]);
      expect(url).toBe(`unix:${socketPath}`);
      expect(statSync(socketPath).mode & 0o777).toBe(mode);
      expect(await statusOf({ socketPath })).toBe(200);
      expect(await end()).toBe(0);
      expect(JSON.parse(output().stdout)).toMatchObject({ path: "/swagger.json", status: 200 });
      expect(existsSync(socketPath)).toBe(false);
    }
  });

  test("that a server left behind is replaced; one in use and other files are not", async () => {
    const folder = newFolder({ "toys.json": toys, file: "precious" });
    const socketPath = path.join(folder, "s");
    const first = await startServe(folder, ["toys.json", "--socket", "s"]);
    const refused = runTool(folder, "serve", "toys.json", "--socket", "s");
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining("GV8003 cannot listen on s: the address is already in use"),
    ]);
    expect(await statusOf({ socketPath })).toBe(200);
    await first.end("SIGKILL");
    expect(existsSync(socketPath)).toBe(true);
    const second = await startServe(folder, ["toys.json", "--socket", "s"]);
    expect(await statusOf({ socketPath })).toBe(200);
    expect(await second.end()).toBe(0);
    const other = runTool(folder, "serve", "toys.json", "--socket", "file");
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining("a file that is not a socket is there")]);
    expect(readFileSync(path.join(folder, "file"), "utf8")).toBe("precious");
    expect(runTool(folder, "serve", "toys.json", "--socket", "none/s").stderr).toContain("its folder does not exist");
  });
});

/** Whether this machine has IPv6. */
const hasIpv6 = await new Promise<boolean>((resolve) => {
  const server = createServer();
  server.once("error", () => resolve(false));
  server.listen(0, "::1", () => server.close(() => resolve(true)));
});

test.skipIf(!hasIpv6)("an IPv6 address may be written as in a URL", async () => {
  const folder = newFolder({ "toys.json": toys });
  for (const host of ["::1", "[::1]"]) {
    const { url, port } = await startServe(folder, ["toys.json", "--host", host]);
    expect(url).toBe(`http://[::1]:${port}`);
    expect(await statusOf({ host: "::1", port })).toBe(200);
    const { stderr } = runTool(folder, "serve", "toys.json", "--host", host, "--port", String(port));
    expect(stderr).toContain(`cannot listen on [::1]:${port}: the address is already in use`);
  }
  expect(runTool(folder, "serve", "toys.json", "--host", "[::]").stderr).toContain("GV8002");
});

test("the log says where the documentation is, and / leads there", async () => {
  const folder = newFolder({ "toys.json": toys, "site/index.html": "<p>Toys</p>" });
  const { url, output } = await startServe(folder, ["toys.json", "--docs", "site", "--base-path", "/specs/"]);
  await expect.poll(() => output().stderr).toContain(`documentation: ${url}/specs/docs/\n`);
  for (const address of ["/", "/specs/", "/specs"]) {
    const response = await fetch(url + address, { redirect: "manual" });
    expect([address, response.status, response.headers.get("location")]).toEqual([address, 301, "/specs/docs/"]);
  }
  expect(await (await fetch(`${url}/specs`)).text()).toBe("<p>Toys</p>");
  const plain = await startServe(folder, ["toys.json"]);
  expect((await fetch(plain.url)).status).toBe(404);
  expect(plain.output().stderr).not.toContain("documentation");
});
