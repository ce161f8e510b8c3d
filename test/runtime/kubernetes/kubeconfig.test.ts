import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { TokenSource } from "../../../templates/typescript/runtime/auth.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { loadInCluster } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/in-cluster.js";
import {
  listContexts,
  loadKubeconfig,
} from "../../../templates/typescript/runtime/kubernetes/kubeconfig/load-kubeconfig.js";
import { lacks, toolPath } from "../../support/tools.js";
import { json, serve } from "../support/serve.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kubeconfig-"));
  vi.stubEnv("HOME", folder);
  vi.stubEnv("USERPROFILE", folder);
  vi.stubEnv("KUBECONFIG", "");
  vi.stubEnv("KUBERNETES_SERVICE_HOST", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function config(user: object = { token: "s3cret-token" }, cluster: object = {}, context: object = {}): object {
  return {
    "current-context": "one",
    clusters: [{ name: "c", cluster: { server: "https://10.0.0.1:6443", ...cluster } }],
    contexts: [{ name: "one", context: { cluster: "c", user: "u", ...context } }],
    users: [{ name: "u", user }],
  };
}

async function tokenOf(source: TokenSource | undefined): Promise<string | undefined> {
  const given = typeof source === "function" ? await source({ refresh: false }) : source;
  return typeof given === "object" ? given.token : given;
}

const first = `
current-context: b
clusters:
- {name: red, cluster: {server: "https://first"}}
contexts:
- name: a
  context: {cluster: red, user: u, namespace: team}
users:
- {name: u, user: {token: one}}
`;
const second = `
current-context: a
clusters:
- {name: red, cluster: {server: "https://second", tls-server-name: x}}
- {name: blue, cluster: {server: "https://blue"}}
contexts:
- name: b
  context: {cluster: blue, user: v}
users:
- {name: u, user: {token: two}}
- {name: v, user: {token: three}}
`;

describe("finding a kubeconfig", () => {
  it("merges the files of KUBECONFIG: the first file that sets a value wins", async () => {
    const files = [write("first", first), path.join(folder, "missing"), write("second", second)];
    vi.stubEnv("KUBECONFIG", files.join(path.delimiter));
    const current = await loadKubeconfig();
    expect(current).toMatchObject({ context: "b", baseUrl: "https://blue", namespace: "default" });
    expect(await tokenOf(current.token)).toBe("three");
    const other = await loadKubeconfig({ context: "a" });
    expect(other).toMatchObject({ baseUrl: "https://first", namespace: "team", tls: { servername: undefined } });
    expect(await tokenOf(other.token)).toBe("one");
    expect(await listContexts()).toEqual({ current: "b", names: expect.arrayContaining(["a", "b"]) as string[] });
  });

  it.skipIf(lacks("kubectl"))("merges as kubectl does (needs kubectl)", async () => {
    const files = [write("first", first), write("second", second)].join(path.delimiter);
    vi.stubEnv("KUBECONFIG", files);
    for (const context of ["a", "b"]) {
      const args = ["config", "view", "--raw", "--minify", "--context", context, "-o", "json"];
      const { stdout } = spawnSync(toolPath("kubectl"), args, { env: process.env, encoding: "utf8" });
      const view = JSON.parse(stdout) as {
        clusters: { cluster: { server: string } }[];
        users: { user: { token: string } }[];
      };
      const ours = await loadKubeconfig({ context });
      expect(ours.baseUrl).toBe(view.clusters[0]?.cluster.server);
      expect(await tokenOf(ours.token)).toBe(view.users[0]?.user.token);
    }
  });

  it("reads the file in the home folder if KUBECONFIG is not set, and says what is missing", async () => {
    await expect(loadKubeconfig()).rejects.toThrow("no kubeconfig");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(path.join(folder, ".kube"));
    write(path.join(".kube", "config"), second.replace("current-context: a", "current-context: b"));
    expect((await loadKubeconfig()).baseUrl).toBe("https://blue");
    await expect(loadKubeconfig({ context: "x" })).rejects.toThrow('no context "x"');
    await expect(loadKubeconfig({ path: path.join(folder, "nope") })).rejects.toThrow("ENOENT");
  });

  it("uses the pod's service account", async () => {
    write("token", "first\n");
    write("namespace", "team\n");
    write("ca.crt", "PEM");
    await expect(loadInCluster({ folder })).rejects.toThrow("not in a cluster");
    vi.stubEnv("KUBERNETES_SERVICE_HOST", "fd00::1");
    vi.stubEnv("KUBERNETES_SERVICE_PORT", "443");
    const options = await loadInCluster({ folder });
    expect(options).toMatchObject({ baseUrl: "https://[fd00::1]:443", namespace: "team" });
    expect(await tokenOf(options.token)).toBe("first");
    write("token", "second");
    expect(await tokenOf(options.token)).toBe("second");
  });
});

describe("the content of a kubeconfig", () => {
  it("resolves relative files, and reads inline data", async () => {
    write("ca.pem", "CA");
    write("client.pem", "CERT");
    const file = write(
      "config",
      JSON.stringify(
        config(
          { "client-certificate": "client.pem", "client-key-data": Buffer.from("KEY").toString("base64") },
          { "certificate-authority": "./ca.pem", "tls-server-name": "kubernetes" },
        ),
      ),
    );
    const { tls } = await loadKubeconfig({ path: file });
    expect({
      ...tls,
      ca: String(tls?.ca),
      cert: String(tls?.cert),
      key: Buffer.from(tls?.key as Uint8Array).toString(),
    }).toMatchObject({
      ca: "CA",
      cert: "CERT",
      key: "KEY",
      servername: "kubernetes",
    });
  });

  it("rereads a token file", async () => {
    write("token", "one");
    const file = write("config", JSON.stringify(config({ tokenFile: "token" })));
    const { token } = await loadKubeconfig({ path: file });
    expect(await tokenOf(token)).toBe("one");
    write("token", "two");
    expect(await tokenOf(token)).toBe("two");
  });

  it("keeps using a token while its file cannot be read, but not a refused one", async () => {
    let valid = "one";
    const seen: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      seen.push(request.headers.authorization);
      json(response, {}, request.headers.authorization === `Bearer ${valid}` ? 200 : 401);
    });
    write("token", "one");
    const file = write("config", JSON.stringify(config({ tokenFile: "token" }, { server: server.url })));
    const client = createClient({ ...(await loadKubeconfig({ path: file })), proxy: false });
    const call = () => client.call({ id: "call", method: "GET", path: "/" });
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    await call();
    unlinkSync(path.join(folder, "token"));
    vi.setSystemTime(Date.now() + 61_000);
    await call();
    // The token was rotated early, and its file is still missing.
    valid = "two";
    await expect(call()).rejects.toMatchObject({ name: "KubeconfigError" });
    write("token", "two\n");
    await call();
    await client.close();
    expect(seen).toEqual(["Bearer one", "Bearer one", "Bearer one", "Bearer two"]);
  });

  it("supports user names, impersonation, proxies and unverified certificates", async () => {
    const user = {
      username: "me",
      password: "s3cret",
      as: "boss",
      "as-uid": "7",
      "as-groups": ["dev"],
      "as-user-extra": { "a/b": ["c"] },
    };
    const cluster = { "proxy-url": "http://me:s3cret@proxy:3128", "insecure-skip-tls-verify": true };
    const options = await loadKubeconfig({ content: config(user, cluster) });
    expect(options).toMatchObject({
      auth: { type: "basic", username: "me" },
      headers: {
        "impersonate-user": "boss",
        "impersonate-uid": "7",
        "impersonate-group": "dev",
        "impersonate-extra-a%2Fb": "c",
      },
      tls: { insecureSkipTlsVerify: true },
    });
    expect(String(options.proxy)).toBe("http://me:s3cret@proxy:3128/");
  });

  it.each([
    ["localhost:8080", {}, {}, "http://localhost:8080"],
    ["10.0.0.1", { "insecure-skip-tls-verify": true }, {}, "https://10.0.0.1"],
    ["10.0.0.1:6443", { "certificate-authority-data": "QQ==" }, {}, "https://10.0.0.1:6443"],
    ["[::1]:6443/at", {}, { "client-certificate-data": "QQ==", "client-key-data": "QQ==" }, "https://[::1]:6443/at"],
  ])("reaches %s over TLS only if that is configured: %j %j", async (server, cluster, user, url) => {
    const { baseUrl } = await loadKubeconfig({ content: config(user, { ...cluster, server }) });
    expect(baseUrl).toBe(url);
  });

  it.each([
    ["users[0].user.token must be a string", config({ token: ["x"] })],
    ["auth-provider (gcp)", config({ "auth-provider": { name: "gcp" } })],
    ["clusters[0].cluster.server is missing", config({}, { server: null })],
    ["begins with https://", config({}, { server: "unix:///var/run/cluster" })],
    ["begins with https://", config({}, { server: "not a host" })],
    [
      "both insecure-skip-tls-verify and",
      config({}, { "insecure-skip-tls-verify": true, "certificate-authority-data": "QQ==" }),
    ],
    ["certificate-authority-data must be base64", config({}, { "certificate-authority-data": "-----BEGIN" })],
    ["more than one group", config({ as: "a", "as-groups": ["b", "c"] })],
    ["require `as`", config({ "as-groups": ["b"] })],
    ["scheme that is not supported (socks5:)", config({}, { "proxy-url": "socks5://x:1" })],
    ["names a user that does not exist", config({}, {}, { user: "nobody" })],
    ["names a cluster that does not exist", config({}, {}, { cluster: "nowhere" })],
    ["cannot read", config({ "client-certificate": "/nowhere/x" })],
    ["no current context", { contexts: [] }],
    ["must be Config", { kind: "Pod" }],
    ["must be a mapping", "- a\n"],
    ["kubeconfig: line 2", "a: 1\na: 2\n"],
  ])("says %s", async (message, content) => {
    await expect(loadKubeconfig({ content })).rejects.toMatchObject({
      name: "KubeconfigError",
      message: expect.stringContaining(message) as string,
    });
  });

  it("shows no secrets in any representation", async () => {
    const key = Buffer.from("s3cret key").toString("base64");
    const users = [
      { token: "s3cret-token" },
      { username: "me", password: "s3cret" },
      { "client-certificate-data": key, "client-key-data": key },
    ];
    for (const user of users) {
      const options = await loadKubeconfig({ content: config(user, { "proxy-url": "http://me:s3cret@proxy:3128" }) });
      const shown = [inspect(options, { depth: 9, showHidden: true }), JSON.stringify(options)];
      for (const text of shown) {
        expect(text).not.toContain("s3cret");
        expect(text).not.toContain("115, 51, 99");
        expect(text).not.toContain("73 33 63");
      }
    }
  });
});
