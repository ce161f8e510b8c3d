import { once } from "node:events";
import { createServer as createSecureServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import { TLSSocket } from "node:tls";
import { describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { loadKubeconfig } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/load-kubeconfig.js";
import { lacks } from "../../support/tools.js";
import { makeCertificates } from "../support/certificates.js";
import { plugin, runs, usePlugins, who } from "./support/exec-plugin.js";
import { waitFor } from "./support/wait-for.js";

const setting = usePlugins();

/** Listens until the test ends. */
async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  setting.closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

type Certificates = ReturnType<typeof makeCertificates>;

/** A client whose certificate comes from a plugin. */
async function clientWithPlugin(url: string, { ca, client }: Certificates): Promise<Client> {
  const status = { clientCertificateData: client.cert, clientKeyData: client.key };
  const cluster = { "certificate-authority-data": Buffer.from(ca).toString("base64") };
  const content = plugin(`give(${JSON.stringify(status)});`, {}, url, cluster);
  return createClient({ ...(await loadKubeconfig({ content })), retry: false });
}

describe.skipIf(lacks("openssl"))("client certificates (needs openssl)", () => {
  async function serveSecurely(): Promise<{ url: string; certificates: Certificates }> {
    const certificates = makeCertificates();
    const options = { ...certificates.server, ca: certificates.ca, requestCert: true, rejectUnauthorized: false };
    const server = createSecureServer(options, (request, response) => {
      const peer = request.socket instanceof TLSSocket ? request.socket.getPeerCertificate() : undefined;
      const { CN } = (peer?.subject ?? {}) as { CN?: string };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ name: CN ?? "nobody" }));
    });
    return { url: await listen(server), certificates };
  }

  it("are presented to the server, whose own certificate is verified", async () => {
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

  it("are renewed once if calls are refused at the same time, in any order of responses", async () => {
    const certificates = makeCertificates();
    let refusing = true;
    const waiting: (() => void)[] = [];
    const server = createSecureServer(certificates.server, (_, response) => {
      const status = refusing ? 401 : 200;
      const answer = (): void => void response.writeHead(status, { "content-type": "application/json" }).end("{}");
      if (refusing) waiting.push(answer);
      else answer();
    });
    const client = await clientWithPlugin(await listen(server), certificates);
    const calls = [1, 2, 3].map(() => client.call(who).catch((error: unknown) => error));
    await waitFor(() => waiting.length === 3);
    refusing = false;
    waiting.shift()?.();
    expect(await Promise.race(calls)).toMatchObject({ status: 401 });
    await client.call(who);
    expect(runs()).toBe(2);
    for (const answer of waiting) answer();
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ status: 401 });
    await client.call(who);
    expect(runs()).toBe(2);
    await client.close();
  });

  it("from exec plugins are not presented to another origin", async () => {
    const foreign = await serveSecurely();
    const { certificates } = foreign;
    const home = createSecureServer(certificates.server, (_, response) => {
      response.writeHead(307, { location: foreign.url }).end();
    });
    const client = await clientWithPlugin(await listen(home), certificates);
    await expect(client.call(who)).rejects.toMatchObject({ name: "ApiError", status: 307 });
    await client.close();
  });

  it("come from exec plugins as well, and are renewed", async () => {
    const { url, certificates } = await serveSecurely();
    const { cert, key } = certificates.client;
    const script = `give({
  clientCertificateData: ${JSON.stringify(cert)},
  clientKeyData: ${JSON.stringify(key)},
  expirationTimestamp: new Date(Date.now() + (run > 2 ? 3600e3 : 0)).toISOString(),
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
