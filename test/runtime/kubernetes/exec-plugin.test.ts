import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { loadKubeconfig } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/load-kubeconfig.js";
import { apiVersion, plugin, runs, usePlugins, who } from "./support/exec-plugin.js";

const setting = usePlugins();

async function serve(accept: (token: string) => boolean): Promise<{ url: string; tokens: string[] }> {
  const tokens: string[] = [];
  const server = createServer((request, response) => {
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    tokens.push(token);
    response.writeHead(accept(token) ? 200 : 401, { "content-type": "application/json" }).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  setting.closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, tokens };
}

describe("exec plugins", () => {
  it("run once, and again when their token is refused", async () => {
    const { url, tokens } = await serve((token) => token !== "token-1");
    const content = plugin('give({ token: "token-" + run });', {}, url);
    const client = createClient({ ...(await loadKubeconfig({ content })), proxy: false });
    await client.call(who);
    await Promise.all([client.call(who), client.call(who)]);
    expect(tokens).toEqual(["token-1", "token-2", "token-2", "token-2"]);
    expect(runs()).toBe(2);
  });

  it("run again when their token expires", async () => {
    const { url, tokens } = await serve(() => true);
    const soon = 'give({ token: "token-" + run, expirationTimestamp: new Date().toISOString() });';
    const client = createClient({ ...(await loadKubeconfig({ content: plugin(soon, {}, url) })), proxy: false });
    await client.call(who);
    await client.call(who);
    expect(tokens).toEqual(["token-2", "token-3"]);
  });

  it("receive the cluster if they ask for it, and their arguments and variables", async () => {
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
    ["returned invalid JSON", 'console.log("s3cret");', {}],
    ["returned invalid JSON", "", {}],
    ["returned invalid JSON", "process.stdout.write(Buffer.from([0, 255, 0xc3, 0x28, 0x73, 0x33]));", {}],
    ["returned no ExecCredential", 'console.log("null");', {}],
    ["returned no ExecCredential", 'console.log(JSON.stringify(["s3cret"]));', {}],
    ["returned neither a token nor a certificate", 'give({ token: ["s3cret"] });', {}],
    ["returned too much output", 'setInterval(() => process.stdout.write("s3cret".repeat(9999)), 1);', {}],
    ["was ended by SIGKILL", 'console.log("s3cret"); process.kill(process.pid, "SIGKILL");', {}],
    ["cannot be run with its arguments and variables", "", { env: [{ name: "A", value: "s3cret\0" }] }],
    ["returned neither a token nor a certificate", "give({});", {}],
    ["returned only one of certificate and key", 'give({ clientKeyData: "s3cret" });', {}],
    [
      "returned a credential whose apiVersion is not",
      'give({ token: "s3cret" }, "client.authentication.k8s.io/v1beta1");',
      {},
    ],
    ["returned an expirationTimestamp", 'give({ token: "s3cret", expirationTimestamp: "soon" });', {}],
    [
      "is not installed; get it at example.com",
      "",
      { command: "no-such-plugin", installHint: "get it at example.com" },
    ],
    ["apiVersion must be", "", { apiVersion: "client.authentication.k8s.io/v1alpha1" }],
    ["must be Never, IfAvailable, Always", "", { interactiveMode: "Sometimes" }],
  ])("that fail are reported by name: %s", async (message, script, more) => {
    const failure = await loadKubeconfig({ content: plugin(script, more) }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "KubeconfigError", message: expect.stringContaining(message) as string });
    expect(String(failure)).not.toContain("s3cret");
  });
});

describe("exec plugins that hang", () => {
  const hanging = `if (run > 1 || process.argv[3] === "at once") {
  // The child process keeps the plugin's output open after the plugin itself has ended.
  require("node:child_process").spawn("sleep", ["5"], { stdio: ["ignore", "inherit", "ignore"] });
  setInterval(() => undefined, 1000);
} else give({ token: "token-1" });`;

  it("are stopped, and reported by name", async () => {
    const content = plugin(`process.argv.push("at once");\n${hanging}`);
    const failure = await loadKubeconfig({ content, execTimeout: 700 }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "KubeconfigError" });
    expect(String(failure)).toContain("did not finish within 700 ms");
  });

  it("do not delay the timeout of a waiting call, and do not fail later calls", async () => {
    const { url } = await serve((token) => token !== "token-1");
    const content = plugin(hanging, {}, url);
    const client = createClient({ ...(await loadKubeconfig({ content, execTimeout: 2000 })), proxy: false });
    const reason = new Error("enough");
    const controller = new AbortController();
    const given = client.call(who, {}, { signal: controller.signal }).catch((error: unknown) => error);
    const limited = client.call(who, {}, { timeouts: { total: 500 } }).catch((error: unknown) => error);
    const patient = client.call(who).catch((error: unknown) => error);
    setTimeout(() => controller.abort(reason), 100);
    expect(await given).toBe(reason);
    expect(await limited).toMatchObject({ name: "TimeoutError", limit: "total" });
    expect(await patient).toMatchObject({ name: "KubeconfigError" });
    expect(await client.call(who).catch((error: unknown) => error)).toMatchObject({ name: "KubeconfigError" });
    expect(runs()).toBe(3);
  });
});
