import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { lacks } from "../../support/tools.js";
import { runTool } from "../../support/run-tool.js";
import { datedCertificate } from "./support/dated-certificate.js";
import { gadgets } from "./support/documents.js";
import { ask } from "./support/listen.js";
import { newFolder } from "./support/new-folder.js";
import { startServe, type ServeProcess } from "./support/serve-process.js";

const toys = (description?: string): string => JSON.stringify(gadgets(description));

const says = ({ output }: ServeProcess, text: string) =>
  expect.poll(() => output().stderr, { timeout: 10_000 }).toContain(text);

const linesOf = (file: string): string[] => readFileSync(file, "utf8").split("\n").slice(0, -1);

test("SIGHUP opens the access log anew, and no response is cut short", async () => {
  const folder = newFolder({ "toys.json": toys("toys ".repeat(100_000)) });
  const log = path.join(folder, "access.log");
  const serve = await startServe(folder, ["toys.json", "--access-log", "access.log"]);
  const size = readFileSync(path.join(folder, "toys.json")).length;
  let sent = 0;
  const stop = performance.now() + 1500;
  const read = async (): Promise<void> => {
    while (performance.now() < stop) {
      sent++;
      expect((await ask(serve.port, "/swagger.json")).body.length).toBe(size);
    }
  };
  const rotate = async (): Promise<void> => {
    for (let i = 1; i <= 3; i++) {
      await wait(300);
      renameSync(log, `${log}.${i}`);
      serve.child.kill("SIGHUP");
    }
  };
  await Promise.all([rotate(), ...Array.from({ length: 8 }, read)]);
  expect(await serve.end()).toBe(0);
  const files = [`${log}.1`, `${log}.2`, `${log}.3`, log];
  for (const file of files) expect([file, linesOf(file).length > 0]).toEqual([file, true]);
  expect(files.flatMap(linesOf)).toHaveLength(sent);
});

test("if the access log cannot be opened anew, the open file stays in use", async () => {
  const folder = newFolder({ "toys.json": toys(), "logs/access.log": "" });
  const serve = await startServe(folder, ["toys.json", "--access-log", "logs/access.log"]);
  renameSync(path.join(folder, "logs"), path.join(folder, "moved"));
  serve.child.kill("SIGHUP");
  await says(serve, "logs/access.log cannot be opened anew: ENOENT; the open file stays in use");
  await ask(serve.port, "/swagger.json");
  expect(await serve.end()).toBe(0);
  expect(linesOf(path.join(folder, "moved", "access.log"))).toHaveLength(1);
});

test("SIGHUP reads documents and tokens again, and asks upstreams", async () => {
  const upstream = newFolder({ "more.json": toys("upstream").replaceAll("toys.example.com", "more.example.com") });
  const other = await startServe(upstream, ["more.json"]);
  const folder = newFolder({ "toys.json": toys("first"), tokens: "a-secret\n" });
  const args = ["toys.json", "--token-file", "tokens", "--upstream", `${other.url},name=more,poll=600`];
  const serve = await startServe(folder, args);
  const spec = async (): Promise<string> =>
    (await ask(serve.port, "/swagger.json", { authorization: "Bearer a-secret" })).body.toString();
  await expect.poll(spec, { timeout: 10_000 }).toContain("more.example.com");
  writeFileSync(
    path.join(upstream, "more.json"),
    toys("upstream").replaceAll("toys.example.com", "changed.example.com"),
  );
  await says(other, "more.json changed");
  serve.child.kill("SIGHUP");
  await expect.poll(spec, { timeout: 10_000 }).toContain("changed.example.com");
  await says(serve, "tokens was read: its tokens are in use");
});

test("a log that cannot be written and documentation that is not there are errors", () => {
  const folder = newFolder({ "toys.json": toys() });
  const { status, stderr } = runTool(folder, "serve", "toys.json", "--access-log", "none/a.log", "--docs", "site");
  expect(status).toBe(1);
  expect(stderr).toContain("GV8008 cannot write the access log none/a.log: its folder does not exist");
  expect(stderr).toContain("GV8007 there is no documentation in site: it has no index.html");
});

test("a document that was broken and is as it was again has no problem", async () => {
  const folder = newFolder({ "toys.json": toys(), "more.json": toys().replaceAll("toys.example", "more.example") });
  const one = await startServe(folder, ["toys.json"]);
  const both = await startServe(folder, ["toys.json", "more.json"]);
  const health = async ({ port }: ServeProcess): Promise<string> =>
    (await ask(port, "/readyz?verbose")).body.toString();
  writeFileSync(path.join(folder, "toys.json"), "{");
  for (const each of [one, both])
    await expect.poll(() => health(each), { timeout: 10_000 }).toContain("[-]member/toys.json failed: ");
  writeFileSync(path.join(folder, "toys.json"), toys());
  for (const each of [one, both])
    await expect.poll(() => health(each), { timeout: 10_000 }).toContain("[+]member/toys.json ok");
});

describe.skipIf(lacks("openssl"))("the dates of a certificate (needs openssl)", () => {
  const args = ["toys.json", "--tls-cert", "tls.crt", "--tls-key", "tls.key"];
  const read = (port: number, url: string): Promise<string> =>
    new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port, path: url, rejectUnauthorized: false, agent: false }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve(text));
      }).on("error", reject);
    });
  const put = (folder: string, { cert, key }: { readonly cert: string; readonly key: string }): void => {
    writeFileSync(path.join(folder, "tls.crt"), cert);
    writeFileSync(path.join(folder, "tls.key"), key);
  };

  test.each([
    ["expired", -20, -10, /it expired at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/],
    ["not valid yet", 10, 20, /it is not valid before \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/],
  ] as const)("one that is %s is warned of, and stands in /readyz and the metrics", async (_, from, to, problem) => {
    const folder = newFolder({ "toys.json": toys() });
    put(folder, datedCertificate(from, to));
    const serve = await startServe(folder, args);
    expect(serve.output().stderr).toMatch(/^serving on https:/m);
    await says(serve, "warning: the certificate in tls.crt needs to be renewed: ");
    expect(serve.output().stderr).toMatch(problem);
    const health = await read(serve.port, "/readyz?verbose");
    expect(health).toContain("[-]certificate failed: ");
    expect(health).toMatch(problem);
    expect(health).toContain("readyz check passed");
    const [, seconds] =
      /^groupversion_certificate_expiration_timestamp_seconds (\d+)$/m.exec(await read(serve.port, "/metrics")) ?? [];
    expect(Math.abs(Number(seconds) - (Date.now() / 1000 + to * 86_400))).toBeLessThan(600);
    // Any other certificate is better, and one that clients accept is best.
    put(folder, datedCertificate(-1, 300));
    await says(serve, "the certificate was read and is in use");
    expect(await read(serve.port, "/readyz?verbose")).toContain("[+]certificate ok");
  });

  test("one that clients refuse does not replace a good one", async () => {
    const folder = newFolder({ "toys.json": toys() });
    put(folder, datedCertificate(-1, 300));
    const serve = await startServe(folder, args);
    for (const [from, to, problem] of [
      [-20, -10, "it expired at"],
      [10, 20, "it is not valid before"],
    ] as const) {
      put(folder, datedCertificate(from, to));
      await says(serve, `warning: tls.crt cannot be used: ${problem}`);
    }
    expect(await read(serve.port, "/readyz?verbose")).toContain("[+]certificate ok");
    expect(serve.output().stderr).not.toContain("needs to be renewed");
  });

  test("one that expires soon is warned of", async () => {
    const folder = newFolder({ "toys.json": toys() });
    put(folder, datedCertificate(-89, 1));
    const serve = await startServe(folder, args);
    await says(serve, "warning: the certificate in tls.crt needs to be renewed: it expires at ");
    expect(await read(serve.port, "/readyz?verbose")).toContain("[+]certificate ok");
  });
});
