import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Client } from "../../../templates/typescript/runtime/client.js";
import { createClient } from "../../../templates/typescript/runtime/create-client.js";
import { followLog } from "../../../templates/typescript/runtime/kubernetes/follow-log.js";
import { readLogText } from "../../../templates/typescript/runtime/kubernetes/read-log-text.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { waitFor } from "./support/wait-for.js";

const log: Operation = {
  id: "readNamespacedPodLog",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/log",
  query: ["follow", "tailLines"],
  response: "text",
  produces: ["text/plain"],
};
const pod = { namespace: "default", name: "web-0", tailLines: 3 };

let answer: (response: ServerResponse) => void;
let client: Client;
let open = 0;
const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? "");
  open += 1;
  response.on("close", () => (open -= 1));
  response.writeHead(200, { "content-type": "text/plain" });
  answer(response);
});

beforeEach(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  client = createClient({
    baseUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    proxy: false,
  });
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

it("returns lines until the log ends", async () => {
  answer = (response) => {
    response.write("one\ntw");
    setImmediate(() => response.end("o é\r\nthree"));
  };
  const lines: string[] = [];
  for await (const line of followLog(client, log, pod)) lines.push(line);
  expect(lines).toEqual(["one", "two é", "three"]);
  expect(requests.at(-1)).toBe("/api/v1/namespaces/default/pods/web-0/log?tailLines=3&follow=true");
});

it("returns lines unchanged, wherever chunks end, with any line ending and length", async () => {
  const long = "é☃😀".repeat(500_000);
  const pieces = [
    "a\r",
    "\nb\r\n",
    "\r\n",
    "progress 1\rprogress 2\n",
    long.slice(0, 1_000_000),
    long.slice(1_000_000),
  ];
  answer = (response) => {
    response.socket?.setNoDelay(true);
    const write = (): void => {
      const piece = pieces.shift();
      if (piece === undefined) response.end("\r\nlast\r");
      else response.write(piece, () => setTimeout(write, 5));
    };
    write();
  };
  const lines: string[] = [];
  for await (const line of followLog(client, log, pod)) lines.push(line);
  expect(lines.slice(0, 4)).toEqual(["a", "b", "", "progress 1\rprogress 2"]);
  expect(lines[4] === long).toBe(true);
  expect(lines.slice(5)).toEqual(["last"]);
});

it("throws if the connection breaks", async () => {
  answer = (response) => response.write("one\n", () => response.destroy());
  const lines = followLog(client, log, pod)[Symbol.asyncIterator]();
  await lines.next();
  await expect(lines.next()).rejects.toMatchObject({ name: "ConnectionError" });
});

it("can be stopped while nothing arrives", async () => {
  answer = (response) => response.write("one\n");
  const abort = new AbortController();
  const lines = followLog(client, log, pod, { signal: abort.signal })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("one");
  const next = lines.next();
  abort.abort();
  expect(await next).toEqual({ done: true, value: undefined });
  await waitFor(() => open === 0);
});

it("refuses to follow where that has no effect", async () => {
  answer = (response) => void response.end("one\ntwo\n");
  await expect(readLogText(client, log, { ...pod, follow: true })).rejects.toThrow(TypeError);
  expect(() => followLog(client, log, { ...pod, follow: false })).toThrow(TypeError);
  expect(await readLogText(client, log, { ...pod, follow: false })).toBe("one\ntwo\n");
});
