import { createServer as createPlainServer } from "node:http";
import { createServer } from "node:https";
import type { ServerOptions } from "node:https";
import type { TLSSocket } from "node:tls";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { undiciTransport } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, undiciClient } from "../support/clients.js";
import { lacks } from "../../support/tools.js";
import { makeCertificates } from "../support/certificates.js";
import type { Certificates } from "../support/certificates.js";
import { startProxy } from "../support/proxy.js";
import { json, listen, serve } from "../support/serve.js";

let certificates: Certificates;
beforeAll(() => {
  if (!lacks("openssl")) certificates = makeCertificates();
});

/** Sets the proxy variables for a test. */
function setEnvironment(variables: Record<string, string>): void {
  for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"]) {
    vi.stubEnv(name, variables[name]);
  }
}

function serveSecurely(options: ServerOptions = {}) {
  const server = createServer({ ...certificates.server, ca: certificates.ca, ...options }, (request, response) => {
    // Empty if the client presents no certificate.
    const { subject } = (request.socket as object as Pick<TLSSocket, "getPeerCertificate">).getPeerCertificate() as {
      readonly subject?: { readonly CN: string };
    };
    json(response, { host: request.headers.host, client: subject?.CN });
  });
  return listen(server, [], "https");
}

describe.skipIf(lacks("openssl"))("TLS (needs openssl)", () => {
  test("a server is trusted through its certificate authority, passed as text or bytes", async () => {
    const server = await serveSecurely();
    for (const ca of [certificates.ca, new TextEncoder().encode(certificates.ca), [certificates.ca]]) {
      const answer = await undiciClient(server.url, { tls: { ca } }).call(operation());
      expect(answer).toEqual({ host: `127.0.0.1:${String(server.port)}` });
    }
  });

  test("an untrusted server is refused unless verification is off", async () => {
    const server = await serveSecurely();
    const error = await failure(undiciClient(server.url, { retry: false, token: "x" }).call(operation()));
    expect(error).toMatchObject({ name: "ConnectionError", stage: "connect" });
    expect(String(error)).toContain("certificate");
    const careless = undiciClient(server.url, { tls: { insecureSkipTlsVerify: true } });
    expect(await careless.call(operation())).toBeDefined();
  });

  test("a certificate for another name is refused unless that name is expected", async () => {
    const server = await serveSecurely();
    const url = server.url.replace("127.0.0.1", "localhost");
    const { ca } = certificates;
    expect(await failure(undiciClient(url, { tls: { ca }, retry: false }).call(operation()))).toMatchObject({
      code: "ERR_TLS_CERT_ALTNAME_INVALID",
      stage: "connect",
    });
    const named = undiciClient(url, { tls: { ca, servername: "internal.example" } });
    expect(await named.call(operation())).toBeDefined();
  });

  test("a client authenticates with a certificate", async () => {
    const server = await serveSecurely({ requestCert: true, rejectUnauthorized: true });
    const { ca, client } = certificates;
    const known = undiciClient(server.url, { tls: { ca, ...client } });
    expect(await known.call(operation())).toMatchObject({ client: "tester" });
    const unknown = undiciClient(server.url, { tls: { ca }, retry: false });
    expect(await failure(unknown.call(operation()))).toMatchObject({ name: "ConnectionError" });
  });

  test("a client certificate is not presented to another origin, by any transport", async () => {
    const foreign = await serveSecurely({ requestCert: true, rejectUnauthorized: false });
    const home = createServer(
      { ...certificates.server, requestCert: true, rejectUnauthorized: false },
      (_, response) => {
        response.writeHead(307, { location: `${foreign.url}/elsewhere` }).end();
      },
    );
    const { url } = await listen(home, [], "https");
    const { ca, client } = certificates;
    const tls = { ca, ...client };
    const transport = undiciTransport({ tls, proxy: false });
    for (const options of [{ tls }, { transport }]) {
      expect(await failure(undiciClient(url, options).call(operation()))).toMatchObject({ status: 307 });
    }
    await transport.close?.();
    expect(foreign.connections()).toBe(0);
    expect(await undiciClient(url, { tls: { ca } }).call(operation())).toEqual({
      host: `127.0.0.1:${String(foreign.port)}`,
    });
  });

  test("HTTPS_PROXY applies to https, and NO_PROXY may name a port", async () => {
    const server = await serveSecurely();
    const proxy = await startProxy(server.port);
    const { ca } = certificates;
    const options = { proxy: undefined, tls: { ca, servername: "internal.example" }, retry: false } as const;
    const port = String(server.port);
    setEnvironment({ HTTPS_PROXY: proxy.url, HTTP_PROXY: "http://127.0.0.1:9", NO_PROXY: `localhost:${port}, ::1` });
    expect(await undiciClient("https://far.example", options).call(operation())).toEqual({ host: "far.example" });
    expect(await undiciClient(`https://localhost:${port}`, options).call(operation())).toBeDefined();
    expect(proxy.tunnels).toMatchObject([{ target: "far.example:443" }]);
    await undiciClient(server.url, options).call(operation());
    expect(proxy.tunnels).toHaveLength(2);
  });

  test("certificates are verified and presented through a proxy as without one", async () => {
    const server = await serveSecurely({ requestCert: true, rejectUnauthorized: true });
    const proxy = await startProxy();
    const { ca, client } = certificates;
    const through = undiciClient(server.url, { proxy: proxy.url, tls: { ca, ...client } });
    expect(await through.call(operation())).toMatchObject({ client: "tester" });
    expect(proxy.tunnels).toMatchObject([{ target: `127.0.0.1:${String(server.port)}` }]);
    const strict = undiciClient(server.url, { proxy: proxy.url, retry: false });
    expect(await failure(strict.call(operation()))).toMatchObject({ name: "ConnectionError", stage: "connect" });
  });
});

describe("proxies", () => {
  test("the client's option is used, with its password", async () => {
    const server = await serve((request, response) => json(response, request.headers));
    const proxy = await startProxy(server.port);
    const url = proxy.url.replace("//", "//user:p%40ss@");
    const sent = await undiciClient("http://far.example:8080", { proxy: url }).call<Record<string, string>>(
      operation(),
    );
    expect(sent["host"]).toBe("far.example:8080");
    expect(JSON.stringify(sent)).not.toContain("proxy-auth");
    const authorization = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;
    expect(proxy.tunnels).toEqual([{ target: "far.example:8080", authorization }]);
  });

  test.each(["HTTP_PROXY", "http_proxy"])("%s is used", async (name) => {
    const server = await serve((_request, response) => json(response, "ok"));
    const proxy = await startProxy(server.port);
    setEnvironment({ [name]: proxy.url });
    expect(await undiciClient("http://far.example", { proxy: undefined }).call(operation())).toBe("ok");
    expect(proxy.tunnels).toMatchObject([{ target: "far.example:80" }]);
  });

  test.each([
    ["127.0.0.1", false],
    ["other.example,127.0.0.1", false],
    ["127.0.0.1:1", true],
    ["*", false],
    ["7.0.0.1", true],
    ["", true],
  ])("NO_PROXY=%s", async (noProxy, proxied) => {
    const server = await serve((_request, response) => json(response, "ok"));
    const proxy = await startProxy();
    setEnvironment({ HTTP_PROXY: proxy.url, NO_PROXY: noProxy });
    expect(await undiciClient(server.url, { proxy: undefined }).call(operation())).toBe("ok");
    expect(proxy.tunnels).toHaveLength(proxied ? 1 : 0);
  });

  test("false means no proxy, whatever the environment says", async () => {
    const server = await serve((_request, response) => json(response, "ok"));
    setEnvironment({ HTTP_PROXY: "http://127.0.0.1:9" });
    expect(await undiciClient(server.url, { proxy: false }).call(operation())).toBe("ok");
  });

  test.each([
    ["refuses", "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"],
    ["hangs up", ""],
  ])("a proxy that %s is a connection error after a single request", async (_, answer) => {
    const server = createPlainServer();
    server.on("connect", (_request, socket) => void socket.on("error", () => undefined).end(answer));
    const proxy = await listen(server);
    const client = undiciClient("http://far.example", { proxy: proxy.url, retry: false });
    expect(await failure(client.call(operation()))).toMatchObject({ name: "ConnectionError", stage: "connect" });
    expect(proxy.connections()).toBe(1);
  });
});
