// Starts API servers in memory for tests in Python. Each line of the input is a command, and gets one line of output.
import { createInterface } from "node:readline";
import { parseTokens, TokenAuthenticator } from "../../../server/dist/apiserver.js";
import { startTestApiServer } from "../../../server/dist/testing.js";
import { MORE_KINDS, NODE, podRoutes, WORKLOAD_STATUSES } from "./node.mjs";

const servers = new Map();
let count = 0;

/** @param cluster - whether there is a node, which runs workloads and answers for logs and commands */
async function start({ token, cluster = false, namespaces = [] }) {
  const users = token && parseTokens(`${token},tester,,system:masters`).users;
  const requests = [];
  const server = await startTestApiServer({
    namespaces,
    workloads: true,
    ...(users && { authenticators: [new TokenAuthenticator(users)] }),
    ...(cluster && { documents: MORE_KINDS, admission: [WORKLOAD_STATUSES] }),
    routes: (request, response) => {
      requests.push({ method: request.method, url: request.url, type: request.headers["content-type"] });
      return cluster && podRoutes(server.client, request, response);
    },
  });
  if (cluster) {
    await server.client.create("/nodes", { metadata: { ...NODE } });
    await server.client.update("/nodes", NODE, (node) => void (node.status = { capacity: { cpu: "4" } }), "status");
  }
  count += 1;
  servers.set(count, { ...server, requests });
  return { server: count, url: server.url };
}

async function execute({ command, server: number, arguments: given }) {
  if (command === "start") return start(...given);
  const names = command.split(".");
  const last = names.pop();
  const owner = names.reduce((part, name) => part[name], servers.get(number));
  if (command === "close") servers.delete(number);
  return typeof owner[last] === "function" ? owner[last](...given) : owner[last];
}

for await (const line of createInterface({ input: process.stdin })) {
  const answer = await execute(JSON.parse(line)).then(
    (result = null) => ({ result }),
    (error) => ({ error: String(error?.message ?? error) }),
  );
  console.log(JSON.stringify(answer));
}
process.exit();
