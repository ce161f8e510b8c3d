import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { Authenticator } from "../access/authenticator.js";
import type { Authorizer } from "../access/authorizer.js";
import { ApiListener, type ListenerTls } from "../http/api-listener.js";
import { createApiServer as assemble } from "../http/create-api-server.js";
import { originProblem } from "../http/origin-guard.js";
import { upgradeHandler } from "../http/web-socket/upgrade.js";
import type { Admission } from "../registry/admission.js";
import { createMemoryStorage } from "../storage/memory/memory-storage.js";
import type { Storage } from "../storage/storage.js";
import type { DefinedResource } from "./define-resource.js";
import { ObjectClient } from "./object-client.js";
import { Reconciler } from "./reconciler.js";
import { strategyOfHooks } from "./strategy-of-hooks.js";

/** Options of an API server. */
export interface ApiServerOptions {
  /** Swagger 2.0 documents, whose resources are served. Of two with the same resource, the first one's counts. */
  readonly documents?: readonly Document[];
  /** Where objects are kept; default: in memory. You close it, after the server. */
  readonly storage?: Storage;
  /** What resources do beyond their schemas: made by `defineResource`. */
  readonly resources?: readonly DefinedResource[];
  /** Identify the user of a request, in order; if none does, the request is anonymous. Default: everyone is trusted. */
  readonly authenticators?: readonly Authenticator[];
  /** Default: everything is allowed. */
  readonly authorizer?: Authorizer;
  /** Roles and bindings decide who may do what; `authorizer` has no effect then. Members of `system:masters` may do everything. */
  readonly rbac?: boolean;
  /** Decides on writes of all resources. */
  readonly admission?: readonly Admission[];
  /** Absolute folder of built reference documentation, served below `/docs`; its console calls this server. */
  readonly docs?: string;
  /**
   * Name of this server among several that share an etcd. Reconcilers, garbage collection and the deletion of namespaces run in
   * the one that holds a Lease. Default: in each.
   */
  readonly election?: string;
  /** Called with errors of the server and of hooks. Default: they are ignored. */
  readonly onFault?: (fault: unknown) => void;
}

/** Where a server listens with TLS. */
export interface SecureAddress {
  readonly tls: ListenerTls;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
}

/** A running API server. */
export interface ApiServer {
  /**
   * Handles requests of `node:http`, and of frameworks built on it. Unlike `listen`, it does not refuse requests of web pages
   * where it trusts everyone.
   */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Handles the event `upgrade` of a server of `node:http`, so that clients can watch over WebSockets. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /**
   * Whether the API has an address, such as `/apis?timeout=5s`: below `/api`, `/apis`, `/openapi`, `/version`, `/livez`,
   * `/readyz` or `/healthz`, and `/docs` with the option `docs`. Leaves all others to your own routes.
   */
  readonly serves: (url: string | undefined) => boolean;
  /** Reads and writes objects inside this process. */
  readonly client: ObjectClient;
  /**
   * Listens, and returns the address. Without TLS it listens on 127.0.0.1 and refuses requests of web pages.
   *
   * @param port - 0, the default: any that is free
   * @param secure - TLS, and the address. An address that other machines reach needs `authenticators`, too.
   */
  listen(port?: number, secure?: SecureAddress): Promise<string>;
  /**
   * Ends watches and reconcilers, and finishes requests in progress.
   *
   * @param time - milliseconds until connections are closed; default 5000
   */
  close(time?: number): Promise<void>;
}

const API_PATH = /^\/(apis?|openapi|version|livez|readyz|healthz)(?=[/?]|$)/;
const DOCS_PATH = /^\/docs(?=[/?]|$)/;

/**
 * Makes an API server of documents: create, read, update, patch, delete, list and watch for all of their resources. Resolves
 * once it can answer.
 *
 * ```ts
 * const server = await createApiServer({ documents: [garden], resources: [beds] });
 * console.log(await server.listen(8080));
 * ```
 */
export async function createApiServer(options: ApiServerOptions = {}): Promise<ApiServer> {
  const { documents = [], resources = [], onFault = () => undefined } = options;
  const storage = options.storage ?? createMemoryStorage();
  const { election } = options;
  const api = await assemble({
    documents,
    reconcilers: (client) =>
      resources.flatMap(({ resource, hooks: { reconcile } }) =>
        reconcile === undefined ? [] : [new Reconciler(client, resource, reconcile, onFault)],
      ),
    ...(election !== undefined && { election: { identity: election } }),
    storage,
    strategies: Object.fromEntries(resources.map(({ resource, hooks }) => [resource, strategyOfHooks(hooks)])),
    onFault,
    ...(options.authenticators !== undefined && { authenticators: options.authenticators }),
    ...(options.authorizer !== undefined && { authorizer: options.authorizer }),
    ...(options.rbac !== undefined && { rbac: options.rbac }),
    ...(options.admission !== undefined && { admission: options.admission }),
    ...(options.docs !== undefined && { docs: options.docs }),
  });
  let listener: ApiListener | undefined;
  return {
    handle: api.handle,
    upgrade: upgradeHandler(api.handle),
    serves: (url = "") => API_PATH.test(url) || (options.docs !== undefined && DOCS_PATH.test(url)),
    client: new ObjectClient(api.client),
    listen: (port = 0, secure) => {
      listener =
        secure === undefined
          ? new ApiListener({ ...api, handle: guarded(api.handle) })
          : new ApiListener(api, secure.tls);
      return listener.listen({ host: secure?.host ?? "127.0.0.1", port });
    },
    close: async (time = 5000) => {
      await (listener === undefined ? api.close() : listener.close(time));
      if (options.storage === undefined) await storage.close();
    },
  };
}

/** Refuses what a page in a browser of this machine sends. */
const guarded =
  (handle: ApiServer["handle"]): ApiServer["handle"] =>
  (request, response) => {
    const problem = originProblem(request);
    if (problem === undefined) return handle(request, response);
    response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(`${problem}\n`);
  };
