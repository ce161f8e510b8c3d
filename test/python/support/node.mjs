// What a node does for tests: it runs workloads, and answers for the logs and commands of pods.
import { WebSocketServer } from "ws";

/** A cluster-scoped or namespaced resource with fields of any type. */
function resource(group, version, plural, kind, namespaced, subresources) {
  const root = group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
  const list = namespaced ? `${root}/namespaces/{namespace}/${plural}` : `${root}/${plural}`;
  const gvk = { group, version, kind };
  const operation = (action) => ({
    "x-kubernetes-action": action,
    "x-kubernetes-group-version-kind": gvk,
    responses: { 200: { description: "OK", schema: { $ref: `#/definitions/${kind}` } } },
  });
  const all = (...actions) => Object.fromEntries(actions.map(([method, action]) => [method, operation(action)]));
  return {
    swagger: "2.0",
    info: { title: kind, version },
    paths: {
      ...(namespaced && { [`${root}/${plural}`]: all(["get", "list"]) }),
      [list]: all(["get", "list"], ["post", "post"], ["delete", "deletecollection"]),
      [`${list}/{name}`]: all(["get", "get"], ["put", "put"], ["patch", "patch"], ["delete", "delete"]),
      ...Object.fromEntries(
        subresources.map((name) => [`${list}/{name}/${name}`, all(["get", "get"], ["put", "put"], ["patch", "patch"])]),
      ),
    },
    definitions: {
      [kind]: {
        type: "object",
        "x-kubernetes-group-version-kind": [gvk],
        "x-kubernetes-preserve-unknown-fields": true,
        properties: {
          spec: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
          status: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
        },
      },
    },
  };
}

/** Kinds that programs use, and the server does not have. */
export const MORE_KINDS = [
  resource("", "v1", "nodes", "Node", false, ["status"]),
  resource("metrics.k8s.io", "v1beta1", "nodes", "NodeMetrics", false, []),
  resource("metrics.k8s.io", "v1beta1", "pods", "PodMetrics", true, []),
];

export const NODE = { name: "node-1" };

const TIME = "2024-05-01T10:01:00Z";

const STATUSES = {
  Pod: () => ({ phase: "Running", podIP: "10.0.0.1", startTime: TIME }),
  Deployment: ({ spec: { replicas } }) => ({ replicas, readyReplicas: replicas, availableReplicas: replicas }),
  Job: () => ({ succeeded: 1, startTime: TIME, completionTime: TIME }),
};

/** Gives workloads the status that they would reach, at once: what programs print must not depend on how fast they are. */
export const WORKLOAD_STATUSES = {
  mutate: ({ object, version }) => {
    const statusOf = STATUSES[version.kind.kind];
    if (object !== undefined && statusOf !== undefined) object.status = { ...object.status, ...statusOf(object) };
  },
};

const POD = /^\/api\/v1\/namespaces\/([^/]+)\/pods\/([^/]+)\/(log|exec|eviction)$/;
const SUCCESS = { kind: "Status", apiVersion: "v1", metadata: {}, status: "Success" };

/** Answers for logs, commands and evictions of pods. Returns whether the request is for one of them. */
export function podRoutes(client, request, response) {
  const { pathname, searchParams } = new URL(request.url, "http://server");
  const [, namespace, name, part] = POD.exec(pathname) ?? [];
  if (part === undefined) return false;
  if (part === "exec") execute(searchParams.getAll("command"), request, response);
  else void (part === "log" ? log : evict)(client, { namespace, name }, searchParams, response);
  return true;
}

async function log(client, pod, query, response) {
  if ((await client.get("/pods", pod)) === undefined)
    return say(response, 404, { ...SUCCESS, status: "Failure", code: 404 });
  const lines = [1, 2, 3, 4, 5].map((number) => `line ${number} ä\n`);
  response.writeHead(200, { "Content-Type": "text/plain" });
  for (const line of lines.slice(-Number(query.get("tailLines") ?? lines.length))) {
    response.write(line);
    if (query.get("follow") === "true") await new Promise((resolve) => setTimeout(resolve, 10));
  }
  response.end();
}

async function evict(client, pod, _query, response) {
  await client.delete("/pods", pod);
  say(response, 201, { ...SUCCESS, code: 201 });
}

const say = (response, code, body) =>
  response.writeHead(code, { "Content-Type": "application/json" }).end(JSON.stringify(body));

const sockets = new WebSocketServer({
  noServer: true,
  handleProtocols: (offered) => ["v5.channel.k8s.io", "v4.channel.k8s.io"].find((each) => offered.has(each)) ?? false,
});

/** Acts as a shell with `echo` and `exit`, which prints any other input back. */
function execute(command, request, response) {
  response.detachSocket(request.socket);
  sockets.handleUpgrade(request, request.socket, Buffer.alloc(0), (socket) => {
    const send = (channel, text) => socket.send(Buffer.concat([Buffer.of(channel), Buffer.from(text)]));
    const end = (status) => {
      send(3, JSON.stringify({ metadata: {}, ...status }));
      socket.close(1000);
    };
    const done = { status: "Success" };
    if (command[0] === "/bin/sh" && command[1] === "-c") {
      const [, code] = /^exit (.*)$/.exec(command[2]) ?? [];
      if (code !== undefined)
        return end({
          status: "Failure",
          reason: "NonZeroExitCode",
          details: { causes: [{ reason: "ExitCode", message: code }] },
        });
      send(1, `${command[2].replace(/^echo /, "")}\n`);
      send(2, "a warning\n");
      return end(done);
    }
    socket.on("message", (message) => {
      const text = message.subarray(1).toString();
      if (message[0] !== 0) return;
      if (text.startsWith("exit")) end(done);
      else send(1, text.replace(/^echo /, ""));
    });
  });
}
