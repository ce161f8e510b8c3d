/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ADMIN } from "../../../server/access/authenticator.js";
import { readCertificates } from "../../../server/access/certificates/certificate-chain.js";
import { ClientCertificateAuthenticator } from "../../../server/access/certificates/client-certificate-authenticator.js";
import { createAuthority, issueCertificate } from "../../../server/access/certificates/issue-certificate.js";
import { RequestHeaderAuthenticator } from "../../../server/access/certificates/request-header-authenticator.js";
import { ClusterClient } from "../../../openapi/read/sources/cluster-client.js";
import { DelegatedAuthenticator } from "../../../server/access/delegated/delegated-authenticator.js";
import { DelegatedAuthorizer } from "../../../server/access/delegated/delegated-authorizer.js";
import { readExtensionConfiguration } from "../../../server/access/delegated/extension-configuration.js";
import { everyone } from "../../../server/access/everyone.js";
import { ApiListener, ExposedError } from "../../../server/http/api-listener.js";
import { createApiServer } from "../../../server/http/create-api-server.js";
import { AuditLog } from "../../../server/http/observe/audit-log.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";
import { bed, beds } from "./garden.js";
import { addresses, closeAll, own, proxies, start, type Send, type Sender } from "./secure-server.js";

/** Has the name of the first one, and another key. */
const forged = createAuthority("own");

const ann = issueCertificate(own, { name: "ann", groups: ["gardeners", "with, comma"] });
const root = issueCertificate(own, { name: "root", groups: ["system:masters"] });
const aggregator = issueCertificate(proxies, { name: "aggregator" });
const stranger = issueCertificate(proxies, { name: "stranger" });

const WHO = "/apis/authentication.k8s.io/v1/selfsubjectreviews";
const lines: string[] = [];
let send: Send;

const who = async (sender: Sender): Promise<unknown> => {
  const { status, body } = await send("POST", WHO, sender, {});
  return status === 201 ? body.status.userInfo : status;
};

beforeAll(async () => {
  send = await start({
    rbac: true,
    metrics: true,
    observers: [new AuditLog("Request", { write: (text) => void lines.push(text) })],
    authenticators: [
      new RequestHeaderAuthenticator({ authorities: readCertificates(proxies.cert), allowedNames: ["aggregator"] }),
      new ClientCertificateAuthenticator(readCertificates(own.cert)),
    ],
  });
});
afterAll(closeAll);

describe("certificates", () => {
  it("name users and groups", async () => {
    const authenticated = "system:authenticated";
    expect(await who({ pair: ann })).toEqual({ username: "ann", groups: ["gardeners", "with, comma", authenticated] });
    expect((await send("GET", "/version")).status).toBe(200);
    expect((await send("POST", WHO, {}, {})).status).toBe(403);
  });

  it("are refused where another authority issued them", async () => {
    expect(await who({ pair: issueCertificate(forged, { name: "root", groups: ["system:masters"] }) })).toBe(401);
    expect(await who({ pair: issueCertificate(proxies, { name: "root", groups: ["system:masters"] }) })).toBe(401);
    const past = Date.now() - 400 * 24 * 60 * 60 * 1000;
    expect(await who({ pair: issueCertificate(own, { name: "late" }, past) })).toBe(401);
    // A server's certificate is for no client.
    expect(await who({ pair: issueCertificate(own, { name: "server", hosts: ["localhost"] }) })).toBe(401);
  });
});

describe("a proxy", () => {
  const headers = {
    "X-Remote-User": "bob",
    "X-Remote-Group": ["cooks", "with, comma"],
    "X-Remote-Extra-Scopes%2Fx": ["a", "b"],
    "X-Remote-Uid": "7",
  };

  it("says who sends a request", async () => {
    expect(await who({ pair: aggregator, headers })).toEqual({
      username: "bob",
      uid: "7",
      groups: ["cooks", "with, comma", "system:authenticated"],
      extra: { "scopes/x": ["a", "b"] },
    });
  });

  it("is not believed without a certificate of its authority and an allowed name", async () => {
    expect(await who({ pair: stranger, headers })).toBe(401);
    expect(await who({ headers })).toBe(403);
    expect(await who({ pair: ann, headers })).toMatchObject({ username: "ann" });
    expect(await who({ pair: aggregator })).toBe(401);
  });
});

describe("impersonation", () => {
  it("takes repeated headers one by one, and is for those who may", async () => {
    const headers = { "Impersonate-User": "carl", "Impersonate-Group": ["cooks", "with, comma"] };
    expect(await who({ pair: root, headers })).toEqual({
      username: "carl",
      groups: ["cooks", "with, comma", "system:authenticated"],
    });
    expect(await who({ pair: ann, headers })).toBe(403);
    expect(await who({ pair: root, headers: { "Impersonate-Group": "cooks" } })).toBe(400);
    const broken = { "Impersonate-User": "carl", "Impersonate-Extra-%": "x" };
    expect(await who({ pair: root, headers: broken })).toBe(400);
  });
});

describe("ServiceAccounts", () => {
  const ACCOUNTS = "/api/v1/namespaces/default/serviceaccounts";
  const asked = (spec: object = {}): object => ({
    apiVersion: "authentication.k8s.io/v1",
    kind: "TokenRequest",
    spec,
  });
  const bearer = (token: string): Sender => ({ headers: { Authorization: `Bearer ${token}` } });
  const admin = { pair: root };

  it("get tokens that end with them", async () => {
    const { body: account } = await send("POST", ACCOUNTS, admin, { metadata: { name: "robot" } });
    const { status, body } = await send("POST", `${ACCOUNTS}/robot/token`, admin, asked({ expirationSeconds: 600 }));
    expect(status).toBe(201);
    const { token } = body.status;
    expect(await who(bearer(token))).toMatchObject({
      username: "system:serviceaccount:default:robot",
      uid: account.metadata.uid,
      groups: ["system:serviceaccounts", "system:serviceaccounts:default", "system:authenticated"],
    });
    const [head, claims = "", signature] = token.split(".");
    const other = JSON.parse(Buffer.from(claims, "base64url").toString());
    other.sub = "system:serviceaccount:kube-system:robot";
    const changed = Buffer.from(JSON.stringify(other)).toString("base64url");
    expect(await who(bearer(`${head}.${changed}.${signature}`))).toBe(401);
    expect(await who(bearer(`eyJhbGciOiJub25lIn0.${claims}.`))).toBe(401);
    await send("DELETE", `${ACCOUNTS}/robot`, admin);
    expect(await who(bearer(token))).toBe(401);
    await send("POST", ACCOUNTS, admin, { metadata: { name: "robot" } });
    expect(await who(bearer(token))).toBe(401);
  });

  it("get tokens for others, and tokens that end with a Secret", async () => {
    await send("POST", ACCOUNTS, admin, { metadata: { name: "bound" } });
    const { body } = await send("POST", `${ACCOUNTS}/bound/token`, admin, asked({ audiences: ["vault"] }));
    expect(await who(bearer(body.status.token))).toBe(401);
    const review = async (audiences: readonly string[]): Promise<unknown> =>
      (
        await send("POST", "/apis/authentication.k8s.io/v1/tokenreviews", admin, {
          spec: { token: body.status.token, audiences },
        })
      ).body.status;
    expect(await review(["vault", "other"])).toMatchObject({ authenticated: true, audiences: ["vault"] });
    expect(await review([])).toEqual({ authenticated: false });
    const secrets = "/api/v1/namespaces/default/secrets";
    await send("POST", secrets, admin, { metadata: { name: "s" }, stringData: { key: "never-in-the-log" } });
    const bound = asked({ boundObjectRef: { kind: "Secret", apiVersion: "v1", name: "s" } });
    const { body: made } = await send("POST", `${ACCOUNTS}/bound/token`, admin, bound);
    expect(await who(bearer(made.status.token))).toMatchObject({ username: "system:serviceaccount:default:bound" });
    await send("DELETE", `${secrets}/s`, admin);
    expect(await who(bearer(made.status.token))).toBe(401);
    const wrong = await send("POST", `${ACCOUNTS}/bound/token`, admin, asked({ expirationSeconds: 5 }));
    expect(wrong.status).toBe(422);
    expect((await send("POST", `${ACCOUNTS}/nobody/token`, admin, asked())).status).toBe(404);
    expect((await send("POST", `${ACCOUNTS}/bound/token`, { pair: ann }, asked())).status).toBe(403);
  });
});

describe("what a server tells of itself", () => {
  it("is an event of each request, without secrets and tokens", async () => {
    lines.length = 0;
    await send("POST", beds("default"), { pair: root }, bed("logged"));
    await send("GET", `${beds("default")}?token=never-in-the-log`, {
      headers: { Authorization: "Bearer never-in-the-log" },
    });
    const secret = { metadata: { name: "x" }, stringData: { key: "never-in-the-log" } };
    await send("POST", "/api/v1/namespaces/default/secrets", { pair: root }, secret);
    const review = { spec: { token: "never-in-the-log" } };
    await send("POST", "/apis/authentication.k8s.io/v1/tokenreviews", { pair: root }, review);
    await vi.waitFor(() => expect(lines).toHaveLength(4));
    expect(lines.join("")).not.toContain("never-in-the-log");
    const events = lines.map((line) => JSON.parse(line));
    expect(events[0]).toMatchObject({
      kind: "Event",
      apiVersion: "audit.k8s.io/v1",
      level: "Request",
      stage: "ResponseComplete",
      verb: "create",
      user: { username: "root" },
      sourceIPs: ["127.0.0.1"],
      objectRef: { resource: "beds", namespace: "default", apiGroup: "garden.example", apiVersion: "v1" },
      responseStatus: { code: 201 },
      requestObject: { metadata: { name: "logged" } },
      annotations: { "authorization.k8s.io/decision": "allow" },
    });
    expect(events[1]).toMatchObject({ user: {}, responseStatus: { code: 401 } });
    expect(events[2]).toMatchObject({ objectRef: { resource: "secrets" }, responseStatus: { code: 201 } });
  });

  it("is counted, without names that anybody may choose", async () => {
    await send("GET", "/apis/made.up/v7/things", { pair: root });
    await send("GET", "/api/v1/namespaces/default/configmaps/x/made-up", { pair: root });
    expect((await send("GET", "/metrics", { pair: ann })).status).toBe(403);
    const { body } = await send("GET", "/metrics", { pair: root });
    expect(body).toMatch(/^apiserver_request_total\{verb="CREATE",[^}]*resource="beds",[^}]*code="201"\} 1$/m);
    expect(body).toMatch(/^apiserver_request_duration_seconds_count\{verb="CREATE",[^}]*resource="beds"/m);
    expect(body).toMatch(/^apiserver_current_inflight_requests\{request_kind="readOnly"\} \d+$/m);
    expect(body).toContain("nodejs_eventloop_lag_seconds");
    expect(body).not.toContain("made");
  });
});

describe("too many requests at once", () => {
  it("are refused, except for those who have to mend that", async () => {
    const crowded = await start({
      inFlight: { reading: 0, writing: 1 },
      authenticators: [new ClientCertificateAuthenticator(readCertificates(own.cert))],
    });
    const { status, body } = await crowded("GET", beds("default"), { pair: ann });
    expect({ status, retry: body.details }).toMatchObject({ status: 429, retry: { retryAfterSeconds: 1 } });
    expect((await crowded("GET", beds("default"), { pair: root })).status).toBe(200);
    expect((await crowded("POST", beds("default"), { pair: ann }, bed("one"))).status).toBe(201);
  });
});

describe("a server without TLS or without users", () => {
  it("does not listen where other machines reach it", async () => {
    const storage = createMemoryStorage();
    const pair = issueCertificate(own, { name: "server", hosts: ["localhost"] });
    const open = await createApiServer({ storage });
    const known = await createApiServer({ storage, authenticators: [everyone(ADMIN)] });
    const at = { host: "0.0.0.0", port: 0 };
    for (const listener of [new ApiListener(open, pair), new ApiListener(open), new ApiListener(known)])
      await expect(listener.listen(at)).rejects.toThrow(ExposedError);
    const safe = new ApiListener(known, pair);
    expect(await safe.listen(at)).toMatch(/^https:/);
    await safe.close(0);
    await open.close();
    await storage.close();
  });
});

describe("a server behind another one", () => {
  it("asks it who bears a token, and who may do what", async () => {
    const main = await start({
      rbac: true,
      authenticators: [new ClientCertificateAuthenticator(readCertificates(own.cert))],
    });
    const address = addresses.at(-1) ?? "";
    const admin = { pair: root };
    await main("POST", "/api/v1/namespaces/default/serviceaccounts", admin, { metadata: { name: "robot" } });
    const rule = { verbs: ["create"], apiGroups: ["garden.example"], resources: ["beds"] };
    const rbac = "/apis/rbac.authorization.k8s.io/v1/namespaces/default";
    await main("POST", `${rbac}/roles`, admin, { metadata: { name: "gardener" }, rules: [rule] });
    await main("POST", `${rbac}/rolebindings`, admin, {
      metadata: { name: "gardener" },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: "gardener" },
      subjects: [{ kind: "ServiceAccount", name: "robot", namespace: "default" }],
    });
    const request = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} };
    const { body } = await main("POST", "/api/v1/namespaces/default/serviceaccounts/robot/token", admin, request);
    const headers = { Authorization: `Bearer ${body.status.token}` };
    const cluster = new ClusterClient({
      server: address,
      ca: own.cert,
      cert: root.cert,
      key: root.key,
      insecure: false,
    });
    expect(await readExtensionConfiguration(cluster)).toEqual({ allowedNames: [] });
    await main("POST", "/api/v1/namespaces/kube-system/configmaps", admin, {
      metadata: { name: "extension-apiserver-authentication" },
      data: {
        "client-ca-file": own.cert,
        "requestheader-client-ca-file": proxies.cert,
        "requestheader-allowed-names": '["aggregator"]',
        "requestheader-username-headers": '["X-Remote-User"]',
      },
    });
    expect(await readExtensionConfiguration(cluster)).toEqual({
      clientCa: own.cert,
      requestHeaderCa: proxies.cert,
      allowedNames: ["aggregator"],
      usernameHeaders: ["X-Remote-User"],
    });
    const faults: unknown[] = [];
    const behind = await start({
      authenticators: [new DelegatedAuthenticator(cluster, (fault) => faults.push(fault))],
      authorizer: new DelegatedAuthorizer(cluster),
    });
    expect((await behind("POST", beds("default"), { headers }, bed("far"))).status).toBe(201);
    expect((await behind("GET", beds("default"), { headers })).body.message).toContain(
      'User "system:serviceaccount:default:robot" cannot list resource "beds"',
    );
    expect((await behind("GET", beds("default"), { headers: { Authorization: "Bearer wrong" } })).status).toBe(401);
    expect(faults).toEqual([]);
    cluster.close();
  });
});
