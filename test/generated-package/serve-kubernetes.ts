import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on loopback that responds like an API server with two pods. */
export interface KubernetesServer {
  readonly url: string;
  /** `METHOD path?query` of every request, in order of arrival. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

const pod = (name: string): object => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name, namespace: "default", uid: name, resourceVersion: "7" },
  spec: { containers: [{ name: "main", image: "example" }] },
  status: { phase: "Running" },
});

const failure = (status: number, reason: string): object => ({
  apiVersion: "v1",
  kind: "Status",
  status: "Failure",
  reason,
  code: status,
  message: `${reason} of the test`,
});

function json(response: ServerResponse, content: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
}

/** Two events, then the end of the response, after which a client watches again. */
function watch(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  for (const name of ["web-0", "web-1"]) response.write(`${JSON.stringify({ type: "MODIFIED", object: pod(name) })}\n`);
}

function answer({ method, url = "" }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const [, name, part] = /\/pods(?:\/([^/]+)(?:\/(.+))?)?$/.exec(pathname) ?? [undefined, undefined, "unknown"];
  if (searchParams.get("watch") === "true") watch(response);
  else if (part === "log") response.writeHead(200, { "content-type": "text/plain" }).end("one\ntwo\n");
  else if (part === "unknown" || name === "missing") json(response, failure(404, "NotFound"), 404);
  else if (name !== undefined) json(response, pod(name));
  else if (method === "POST") json(response, pod("made"), 201);
  else
    json(response, {
      apiVersion: "v1",
      kind: "PodList",
      metadata: { resourceVersion: "7" },
      items: [pod("web-0"), pod("web-1")],
    });
}

export async function serveKubernetes(): Promise<KubernetesServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ""} ${request.url ?? ""}`);
    request.resume().on("end", () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
