import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { TLSSocket } from "node:tls";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { loadKubeconfig } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/load-kubeconfig.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { hasOpenssl, makeCertificates } from "../support/certificates.js";

const who: Operation = { id: "who", method: "GET", path: "/who" };
const apiVersion = "client.authentication.k8s.io/v1";

let folder: string;
let closers: (() => void)[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plugin-"));
  closers = [];
});

afterEach(() => {
  for (const close of closers) close();
  rmSync(folder, { recursive: true });
});

/** A plugin that counts its runs, and a kubeconfig that uses it. */
function plugin(script: string, more: object = {}, server = "http://127.0.0.1:9", cluster: object = {}): object {
  const file = path.join(folder, "plugin.cjs");
  const count = path.join(folder, "count");
  writeFileSync(count, "0");
  writeFileSync(
    file,
    `const fs = require("node:fs");
const run = Number(fs.readFileSync(${JSON.stringify(count)}, "utf8")) + 1;
fs.writeFileSync(${JSON.stringify(count)}, String(run));
const give = (status, apiVersion = ${JSON.stringify(apiVersion)}) =>
  process.stdout.write(JSON.stringify({ kind: "ExecCredential", apiVersion, status }));
${script}`,
  );
  chmodSync(file, 0o755);
  const exec = { apiVersion, command: process.execPath, args: [file, "argument"], interactiveMode: "Never", ...more };
  return {
    "current-context": "x",
    clusters: [{ name: "c", cluster: { server, ...cluster } }],
    contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
    users: [{ name: "u", user: { exec } }],
  };
}

const runs = (): number => Number(readFileSync(path.join(folder, "count"), "utf8"));

async function serve(accept: (token: string) => boolean): Promise<{ url: string; tokens: string[] }> {
  const tokens: string[] = [];
  const server = createServer((request, response) => {
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    tokens.push(token);
    response.writeHead(accept(token) ? 200 : 401, { "content-type": "application/json" }).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, tokens };
}

describe("exec plugins", () => {
  it("are run once, and again when their token is refused", async () => {
    const { url, tokens } = await serve((token) => token !== "token-1");
    const content = plugin('give({ token: "token-" + run });', {}, url);
    const client = createClient({ ...(await loadKubeconfig({ content })), proxy: false });
    await client.call(who);
    await Promise.all([client.call(who), client.call(who)]);
    expect(tokens).toEqual(["token-1", "token-2", "token-2", "token-2"]);
    expect(runs()).toBe(2);
  });

  it("are run again when their token expires", async () => {
    const { url, tokens } = await serve(() => true);
    const soon = 'give({ token: "token-" + run, expirationTimestamp: new Date(Date.now() + 1000).toISOString() });';
    const client = createClient({ ...(await loadKubeconfig({ content: plugin(soon, {}, url) })), proxy: false });
    await client.call(who);
    await client.call(who);
    expect(tokens).toEqual(["token-2", "token-3"]);
  });

  it("are told of the cluster where they ask for it, and get their arguments and variables", async () => {
    const script = `const info = JSON.parse(process.env.KUBERNETES_EXEC_INFO);
give({ token: Buffer.from(JSON.stringify([process.argv.slice(2), process.env.PLUGIN, info])).toString("base64url") });`;
    const more = { env: [{ name: "PLUGIN", value: "yes" }], provideClusterInfo: true };
    const cluster = {
      "certificate-authority-data": "Q0E=",
      "tls-server-name": "kubernetes",
      extensions: [{ name: "client.authentication.k8s.io/exec", extension: { audience: "a" } }],
    };
    const { token } = await loadKubeconfig({ content: plugin(script, more, "https://127.0.0.1:9", cluster) });
    const given = typeof token === "function" ? await token({ refresh: false }) : "";
    const text = Buffer.from(typeof given === "string" ? given : given.token, "base64url").toString();
    expect(JSON.parse(text)).toEqual([
      ["argument"],
      "yes",
      {
        kind: "ExecCredential",
        apiVersion,
        spec: {
          interactive: false,
          cluster: {
            server: "https://127.0.0.1:9",
            "tls-server-name": "kubernetes",
            "certificate-authority-data": "Q0E=",
            config: { audience: "a" },
          },
        },
      },
    ]);
  });

  it.each([
    ["failed with exit code 3", 'console.log("s3cret"); process.exit(3);', {}],
    ["gave no JSON", 'console.log("s3cret");', {}],
    ["gave neither a token nor a certificate", "give({});", {}],
    ["gave a certificate or key alone", 'give({ clientKeyData: "s3cret" });', {}],
    ["gave a credential that is not of", 'give({ token: "s3cret" }, "client.authentication.k8s.io/v1beta1");', {}],
    ["gave an expirationTimestamp", 'give({ token: "s3cret", expirationTimestamp: "soon" });', {}],
    [
      "is not installed; get it at example.com",
      "",
      { command: "no-such-plugin", installHint: "get it at example.com" },
    ],
    ["apiVersion must be", "", { apiVersion: "client.authentication.k8s.io/v1alpha1" }],
    ["must be Never, IfAvailable, Always", "", { interactiveMode: "Sometimes" }],
  ])("that do wrong are told by name: %s", async (message, script, more) => {
    const failure = await loadKubeconfig({ content: plugin(script, more) }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "KubeconfigError", message: expect.stringContaining(message) as string });
    expect(String(failure)).not.toContain("s3cret");
  });
});

describe.skipIf(!hasOpenssl)("client certificates (needs openssl)", () => {
  async function serveSecurely(): Promise<{ url: string; certificates: ReturnType<typeof makeCertificates> }> {
    const certificates = makeCertificates();
    const options = { ...certificates.server, ca: certificates.ca, requestCert: true, rejectUnauthorized: false };
    const server = createSecureServer(options, (request, response) => {
      const peer = request.socket instanceof TLSSocket ? request.socket.getPeerCertificate() : undefined;
      const { CN } = (peer?.subject ?? {}) as { CN?: string };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ name: CN ?? "nobody" }));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    closers.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`, certificates };
  }

  it("are shown to the server, which is checked in turn", async () => {
    const { url, certificates } = await serveSecurely();
    const data = (text: string): string => Buffer.from(text).toString("base64");
    const content = (cluster: object): object => ({
      "current-context": "x",
      clusters: [{ name: "c", cluster: { server: url, ...cluster } }],
      contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
      users: [
        {
          name: "u",
          user: {
            "client-certificate-data": data(certificates.client.cert),
            "client-key-data": data(certificates.client.key),
          },
        },
      ],
    });
    const ca = { "certificate-authority-data": data(certificates.ca) };
    const call = async (cluster: object): Promise<unknown> => {
      const client = createClient({
        ...(await loadKubeconfig({ content: content(cluster) })),
        proxy: false,
        retry: false,
      });
      return client.call(who);
    };
    expect(await call(ca)).toEqual({ name: "tester" });
    expect(await call({ ...ca, "tls-server-name": "internal.example" })).toEqual({ name: "tester" });
    expect(await call({ "insecure-skip-tls-verify": true })).toEqual({ name: "tester" });
    await expect(call({})).rejects.toMatchObject({ name: "ConnectionError" });
    await expect(call({ ...ca, "tls-server-name": "other.example" })).rejects.toMatchObject({
      name: "ConnectionError",
    });
  });

  it("come from exec plugins as well, and are renewed", async () => {
    const { url, certificates } = await serveSecurely();
    const { cert, key } = certificates.client;
    const script = `give({
  clientCertificateData: ${JSON.stringify(cert)},
  clientKeyData: ${JSON.stringify(key)},
  expirationTimestamp: new Date(Date.now() + (run > 2 ? 3600e3 : 1000)).toISOString(),
});`;
    const cluster = { "certificate-authority-data": Buffer.from(certificates.ca).toString("base64") };
    const client = createClient(await loadKubeconfig({ content: plugin(script, {}, url, cluster) }));
    expect(await client.call(who)).toEqual({ name: "tester" });
    expect(await client.call(who)).toEqual({ name: "tester" });
    expect(await client.call(who)).toEqual({ name: "tester" });
    expect(runs()).toBe(3);
    await client.close();
  });
});
