import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import {
  portForwardDeployment,
  portForwardService,
} from "../../../templates/typescript/runtime/kubernetes/port-forward-to.js";
import type { PortForwardSession } from "../../../templates/typescript/runtime/kubernetes/port-forward-session.js";
import { FakePodServer } from "./support/fake-pod-server.js";

const target = { namespace: "default", name: "web" };
const core = "/api/v1/namespaces/default";

const podOf = (name: string, ready: string, more: object = {}): object => ({
  metadata: { name, namespace: "default", ...more },
  spec: { containers: [{ name: "app", ports: [{ name: "http", containerPort: 8080 }] }] },
  status: { conditions: [{ type: "Ready", status: ready }] },
});

let server: FakePodServer;
let client: Client;
let echo: Server;

beforeEach(async () => {
  server = new FakePodServer();
  client = createClient({ baseUrl: await server.listen(), proxy: false });
  echo = createServer((socket) => socket.on("error", () => undefined).pipe(socket)).listen(0, "127.0.0.1");
  await once(echo, "listening");
  server.ports.set(8080, (echo.address() as AddressInfo).port);
  servePods("app=web", [
    podOf("starting", "False"),
    podOf("leaving", "True", { deletionTimestamp: "2024-01-01T00:00:00Z" }),
    podOf("web-1", "True"),
    podOf("web-2", "True"),
  ]);
});

afterEach(async () => {
  await server.close();
  echo.close();
});

function servePods(selector: string, items: object[]): void {
  server.objects.set(`${core}/pods?labelSelector=${selector}&limit=500`, { kind: "PodList", items });
}

function serveService(spec: object): void {
  server.objects.set(`${core}/services/web`, { spec });
}

async function expectEcho(session: PortForwardSession, port: number): Promise<void> {
  const { readable, writable } = session.port(port);
  await writable.getWriter().write("hello");
  const { value } = await readable.getReader().read();
  expect(new TextDecoder().decode(value)).toBe("hello");
  await session.close();
}

describe("forwarding ports of a service", () => {
  const selector = { app: "web" };

  it.each([
    ["its number", { port: 80, targetPort: 8080 }, 80],
    ["its name", { port: 80, targetPort: "http" }, 80],
    ["the same number", { port: 8080 }, 8080],
    ["the number that the pod has", { port: 80, targetPort: "http" }, 8080],
  ])("connects to the first ready pod, by %s", async (_, port, asked) => {
    serveService({ selector, ports: [{ port: 9, targetPort: "other" }, port] });
    await expectEcho(await portForwardService(client, target, { ports: asked }), asked);
    expect(server.requests.at(-1)).toBe(`${core}/pods/web-1/portforward?ports=8080`);
  });

  it("connects to the same port of a headless service's pod", async () => {
    serveService({ selector, clusterIP: "None", ports: [{ port: 80, targetPort: 9 }] });
    await expectEcho(await portForwardService(client, target, { ports: [8080] }), 8080);
  });

  it("says what ports there are", async () => {
    serveService({ selector, ports: [{ port: 80 }, { port: 443, targetPort: "none" }] });
    const message = "does not lead port 443 to its pod; its ports are: 80, 443";
    await expect(portForwardService(client, target, { ports: 443 })).rejects.toThrow(message);
  });

  it("fails if the service has no pods", async () => {
    serveService({ ports: [{ port: 80 }] });
    await expect(portForwardService(client, target, { ports: 80 })).rejects.toMatchObject({
      name: "NoReadyPodError",
      message: "the service default/web selects no pods",
    });
    serveService({ selector, ports: [{ port: 80 }] });
    servePods("app=web", [podOf("starting", "False")]);
    await expect(portForwardService(client, target, { ports: 80 })).rejects.toMatchObject({
      name: "NoReadyPodError",
      message: "the service default/web has no ready pod (1 in all)",
    });
  });

  it("fails with the server's answer if there is no such service", async () => {
    await expect(portForwardService(client, target, { ports: 80 })).rejects.toMatchObject({ status: 404 });
  });
});

describe("forwarding ports of a deployment", () => {
  const deployment = {
    spec: {
      selector: {
        matchLabels: { app: "web" },
        matchExpressions: [
          { key: "tier", operator: "In", values: ["a", "b"] },
          { key: "zone", operator: "NotIn", values: ["c"] },
          { key: "live", operator: "Exists" },
          { key: "old", operator: "DoesNotExist" },
        ],
      },
    },
  };

  it.each(["apps/v1", "extensions/v1beta1"])("connects to a pod that its selector matches, in %s", async (version) => {
    server.objects.set(`/apis/${version}/namespaces/default/deployments/web`, deployment);
    servePods("app=web,tier in (a,b),zone notin (c),live,!old", [podOf("web-1", "True")]);
    await expectEcho(await portForwardDeployment(client, target, { ports: 8080 }), 8080);
    expect(server.requests.at(-1)).toContain("/pods/web-1/portforward");
  });

  it("fails with the server's answer if there is no such deployment", async () => {
    await expect(portForwardDeployment(client, target, { ports: 1 })).rejects.toMatchObject({
      status: 404,
      url: expect.stringContaining("/apis/apps/v1/") as string,
    });
  });
});
