import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createApiServer, type ApiServer, type ApiServerOptions } from "../apiserver/api-server.js";
import { upgradeHandler } from "../http/web-socket/upgrade.js";
import { createMemoryStorage } from "../storage/memory/memory-storage.js";
import { Faults } from "./faults.js";

export interface TestApiServerOptions extends Omit<ApiServerOptions, "storage"> {
  /** Namespaces to create, besides those that every server has. */
  readonly namespaces?: readonly string[];
  /** Serves `apps/v1` and `batch/v1` as well, and pods, services and claims of `v1`. No controller runs for them. */
  readonly workloads?: boolean;
  /** Answers requests that the server does not support, such as for logs of pods. Returns whether it took the request. */
  readonly routes?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** An API server in memory, on a port of its own. */
export interface TestApiServer {
  /** `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly client: ApiServer["client"];
  readonly faults: Faults;
  /** Forgets the history up to now: older resource versions are answered with 410. */
  readonly forgetHistory: () => Promise<void>;
  close(): Promise<void>;
}

/** Starts an API server for a test. Close it at the end. */
export async function startTestApiServer(options: TestApiServerOptions = {}): Promise<TestApiServer> {
  const { namespaces = [], workloads = false, documents = [], resources = [], routes, ...others } = options;
  const storage = createMemoryStorage();
  // Few tests need it.
  const more = workloads ? await import("./workloads.js") : undefined;
  const api = await createApiServer({
    ...others,
    storage,
    documents: more === undefined ? documents : [...documents, more.WORKLOADS],
    resources: more === undefined ? resources : [...more.WORKLOAD_DEFAULTS, ...resources],
  });
  for (const name of namespaces) await api.client.create("/namespaces", { metadata: { name } });
  const faults = new Faults();
  const handle = faults.before((request, response) => {
    if (routes?.(request, response) !== true) api.handle(request, response);
  });
  const server = createServer(handle).on("upgrade", upgradeHandler(handle));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    client: api.client,
    faults,
    forgetHistory: async () => storage.compact((await storage.status()).revision),
    close: async () => {
      await api.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await storage.close();
    },
  };
}
