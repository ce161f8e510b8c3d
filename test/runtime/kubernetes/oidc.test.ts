import { createServer as createSecureServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../../support/tools.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import type { OidcTokens } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/oidc-token.js";
import { loadKubeconfig } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/load-kubeconfig.js";
import { makeCertificates } from "../support/certificates.js";
import { json, serve } from "../support/serve.js";

const read = { id: "read", method: "GET", path: "/x" } as const;

/** A token that expires after some seconds; its payload has characters of base64url. */
function token(seconds: number, name = "me"): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode({ alg: "none" })}.${encode({ name: `${name}?>~ü`, exp: Math.floor(Date.now() / 1000) + seconds })}.s`;
}

interface Issuer {
  readonly url: string;
  /** Forms that the token endpoint received, with the header's credentials. */
  readonly asked: Record<string, string>[];
}

/** An issuer: discovery, and a token endpoint that takes each refresh token once. */
function issue(asked: Record<string, string>[], options: { header?: boolean; more?: object } = {}) {
  let round = 0;
  return (
    url: string,
    request: Pick<IncomingMessage, "url" | "headers">,
    body: string,
    response: ServerResponse,
  ): void => {
    if (request.url === "/realm/.well-known/openid-configuration") {
      json(response, { token_endpoint: `${url}/realm/token`, ...options.more });
      return;
    }
    const form = Object.fromEntries(new URLSearchParams(body));
    const basic = request.headers.authorization;
    asked.push({ ...form, ...(basic !== undefined && { basic: atob(basic.replace("Basic ", "")) }) });
    if (options.header === false && basic !== undefined) json(response, { error: "invalid_client" }, 401);
    else if (form["refresh_token"] !== `r${String(round)}`) {
      json(response, { error: "invalid_grant", error_description: "s3cret" }, 400);
    } else {
      round += 1;
      json(response, { id_token: token(3600, `renewed ${String(round)}`), refresh_token: `r${String(round)}` });
    }
  };
}

async function startIssuer(options: Parameters<typeof issue>[1] = {}): Promise<Issuer> {
  const asked: Record<string, string>[] = [];
  const handle = issue(asked, options);
  const server = await serve((request, response) => handle(server.url, request, String(request.body), response));
  return { url: `${server.url}/realm`, asked };
}

const kubeconfig = (config: object, server = "https://127.0.0.1:1"): object => ({
  "current-context": "x",
  clusters: [{ name: "c", cluster: { server } }],
  contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
  users: [{ name: "u", user: { "auth-provider": { name: "oidc", config } } }],
});

/** The tokens that a server receives in some calls. */
async function callsWith(
  config: object,
  options: {
    readonly calls?: number;
    readonly refuse?: string;
    readonly onOidcTokens?: (tokens: OidcTokens) => void;
  } = {},
): Promise<string[]> {
  const { calls = 1, refuse, onOidcTokens } = options;
  const received: string[] = [];
  const server = await serve((request, response) => {
    const given = (request.headers.authorization ?? "").replace("Bearer ", "");
    received.push(given);
    json(response, {}, given === refuse ? 401 : 200);
  });
  const loaded = await loadKubeconfig({ content: kubeconfig(config, server.url), onOidcTokens });
  const client = createClient({ ...loaded, proxy: false });
  for (let call = 0; call < calls; call += 1) await client.call(read);
  return received;
}

const payload = (given: string | undefined): string =>
  (JSON.parse(Buffer.from(given?.split(".")[1] ?? "", "base64url").toString()) as { name: string }).name;

describe("a user with auth-provider oidc", () => {
  it("sends its id-token while it is valid", async () => {
    const given = token(3600);
    expect(await callsWith({ "id-token": given }, { calls: 2 })).toEqual([given, given]);
  });

  it("sends an id-token of which it cannot read the expiry", async () => {
    expect(await callsWith({ "id-token": "a.b.c" })).toEqual(["a.b.c"]);
    await expect(callsWith({ "id-token": "a.b.c" }, { refuse: "a.b.c" })).rejects.toMatchObject({ status: 401 });
  });

  it.each([
    ["expired", token(-1)],
    ["about to expire", token(5)],
    ["absent", undefined],
  ])("renews an id-token that is %s, once, by the issuer's token endpoint", async (_, given) => {
    const { url, asked } = await startIssuer();
    const reported: OidcTokens[] = [];
    const config = {
      "idp-issuer-url": url,
      "client-id": "a client",
      "client-secret": "a:secret",
      "refresh-token": "r0",
      ...(given !== undefined && { "id-token": given }),
    };
    const received = await callsWith(config, { calls: 3, onOidcTokens: (tokens) => reported.push(tokens) });
    expect(received.map(payload)).toEqual(Array(3).fill("renewed 1?>~ü"));
    // Both parts are encoded as forms encode them (RFC 6749, section 2.3.1).
    expect(asked).toEqual([{ grant_type: "refresh_token", refresh_token: "r0", basic: "a%20client:a%3Asecret" }]);
    expect(reported).toEqual([{ idToken: received[0], refreshToken: "r1" }]);
  });

  it("renews a token that the server refuses", async () => {
    const { url, asked } = await startIssuer();
    const refuse = token(3600);
    const config = { "idp-issuer-url": `${url}/`, "client-id": "id", "refresh-token": "r0", "id-token": refuse };
    expect((await callsWith(config, { refuse })).map(payload)).toEqual(["me?>~ü", "renewed 1?>~ü"]);
    expect(asked).toEqual([{ grant_type: "refresh_token", refresh_token: "r0", client_id: "id" }]);
  });

  it("uses each refresh token once, also for several clients", async () => {
    const { url, asked } = await startIssuer();
    const config = { "idp-issuer-url": url, "client-id": "id", "refresh-token": "r0" };
    const server = await serve((_, response) => json(response, {}));
    const options = { ...(await loadKubeconfig({ content: kubeconfig(config, server.url) })), proxy: false as const };
    await Promise.all([1, 2, 3].map(() => createClient(options).call(read)));
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["refuses them in a header", {}, 2],
    ["says that it takes only those", { token_endpoint_auth_methods_supported: ["client_secret_post"] }, 1],
  ])("sends id and secret in the body if the issuer %s", async (_, more, requests) => {
    const { url, asked } = await startIssuer({ header: false, more });
    const config = { "idp-issuer-url": url, "client-id": "id", "client-secret": "s", "refresh-token": "r0" };
    expect((await callsWith(config)).map(payload)).toEqual(["renewed 1?>~ü"]);
    expect(asked).toHaveLength(requests);
    expect(asked.at(-1)).toEqual({
      grant_type: "refresh_token",
      refresh_token: "r0",
      client_id: "id",
      client_secret: "s",
    });
  });

  it.skipIf(lacks("openssl"))("trusts the issuer's own authority (needs openssl)", async () => {
    const certificates = makeCertificates();
    const asked: Record<string, string>[] = [];
    const handle = issue(asked);
    const issuer = createSecureServer({ ...certificates.server }, (request, response) => {
      void (async () => {
        let body = "";
        for await (const piece of request) body += String(piece);
        handle(`https://${request.headers.host ?? ""}`, request, body, response);
      })();
    }).listen(0, "127.0.0.1");
    await once(issuer, "listening");
    onTestFinished(() => void issuer.close());
    const url = `https://127.0.0.1:${String((issuer.address() as AddressInfo).port)}/realm`;
    const config = { "idp-issuer-url": url, "client-id": "id", "refresh-token": "r0" };
    const data = Buffer.from(certificates.ca).toString("base64");
    expect((await callsWith({ ...config, "idp-certificate-authority-data": data })).map(payload)).toHaveLength(1);
    await expect(callsWith(config)).rejects.toMatchObject({ name: "ConnectionError" });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["has no refresh-token", { "id-token": token(-1) }],
    ["has no idp-issuer-url", { "id-token": token(-1), "refresh-token": "r0", "client-id": "id" }],
    ["has no client-id", { "refresh-token": "r0", "idp-issuer-url": "https://127.0.0.1" }],
    ["not a valid URL", { "refresh-token": "r0", "idp-issuer-url": "issuer", "client-id": "id" }],
  ])("cannot be renewed if its auth-provider %s", async (message, config) => {
    const failure: unknown = await callsWith(config).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "KubeconfigError", message: expect.stringContaining(message) as string });
  });

  it("says why the issuer refused, without what it wrote, and shows no secrets", async () => {
    const { url } = await startIssuer();
    const config = { "idp-issuer-url": url, "client-id": "id", "client-secret": "s3cret", "refresh-token": "s3cret-r" };
    const failure: unknown = await callsWith(config).catch((error: unknown) => error);
    expect(String(failure)).toBe(
      "KubeconfigError: the issuer did not renew the id-token (HTTP 400: invalid_grant); log in again",
    );
    const shown = JSON.stringify(await loadKubeconfig({ content: kubeconfig(config) }));
    expect(shown).not.toContain("s3cret");
  });

  it.each([
    ["has no config", { "auth-provider": { name: "oidc" } }],
    ["both an auth-provider and an exec plugin", { "auth-provider": { name: "oidc", config: {} }, exec: plugin() }],
  ])("is refused if it %s", async (message, user) => {
    const content = { ...kubeconfig({}), users: [{ name: "u", user }] };
    await expect(loadKubeconfig({ content })).rejects.toThrow(message);
  });
});

function plugin(): object {
  return { apiVersion: "client.authentication.k8s.io/v1", command: "x", interactiveMode: "Never" };
}
