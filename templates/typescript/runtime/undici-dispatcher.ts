import type * as Undici from "undici";
import type { Dispatcher } from "undici";
import type { TlsOptions } from "./client-options.js";
import { ConnectionError } from "./errors.js";
import { LONGEST_TIMER } from "./longest-timer.js";
import { loadUndici, loadUndiciParts } from "./node-modules.js";
import type { Destroyable, PendingConnections } from "./pending-connections.js";

/** The options that affect connections. */
export interface DispatcherOptions {
  readonly tls?: TlsOptions | undefined;
  readonly proxy?: string | URL | false | undefined;
  /** Limit for establishing a connection, in milliseconds; 0 for the system's. */
  readonly connectTimeout?: number | undefined;
}

/**
 * Our own agent, which keeps connections alive. It reaches proxies with CONNECT, for http as well as https. Hosts that
 * bypass the proxy follow undici's reading of NO_PROXY: names with their subdomains, ports, and `*`.
 */
export async function createDispatcher(options: DispatcherOptions, pending: PendingConnections): Promise<Dispatcher> {
  const { tls = {}, proxy } = options;
  // The call's own limit comes first; this one covers connections that outlive their call.
  const { connectTimeout = 10_000 } = options;
  const timeout = connectTimeout === 0 ? 0 : Math.min(connectTimeout + 1000, LONGEST_TIMER);
  const ca = toPem(tls.ca);
  const requestTls = {
    timeout,
    ...(ca === undefined ? {} : { ca }),
    ...(tls.cert === undefined ? {} : { cert: toBuffer(tls.cert) }),
    ...(tls.key === undefined ? {} : { key: toBuffer(tls.key) }),
    ...(tls.passphrase === undefined ? {} : { passphrase: tls.passphrase }),
    ...(tls.servername === undefined ? {} : { servername: tls.servername }),
    ...(tls.insecureSkipTlsVerify === true ? { rejectUnauthorized: false } : {}),
  };
  // An empty setting means none, as an empty variable does.
  if (proxy === false || proxy === "" || (proxy === undefined && !hasProxyVariable())) {
    const { Agent, buildConnector } = await loadUndiciParts();
    return new Agent({ connect: trackedConnector(buildConnector(requestTls), pending) });
  }
  const undici = await loadUndici();
  const ProxyPool = proxyPool(undici, timeout, pending);
  const clientFactory = (origin: URL, own: object): Dispatcher => new ProxyPool(origin, own);
  const connect = trackedConnector(undici.buildConnector(requestTls), pending);
  const proxyTls = { timeout, ...(ca === undefined ? {} : { ca }) };
  const through = { connect, requestTls, proxyTls, clientFactory };
  try {
    return proxy === undefined
      ? new undici.EnvHttpProxyAgent(through)
      : new undici.ProxyAgent({ ...through, uri: String(proxy) });
  } catch {
    // The original error would show the URL, which may hold a password.
    throw new ConnectionError("the proxy's address is not valid", "connect");
  }
}

/** undici's connector returns the socket, which its types do not declare. */
function trackedConnector(connector: Undici.buildConnector.connector, pending: PendingConnections): typeof connector {
  return (options, callback) => {
    const socket = connector(options, (...result) => {
      done();
      callback(...result);
    }) as unknown as Destroyable;
    const done = pending.add(socket);
    return socket as unknown as undefined;
  };
}

/**
 * Connections to a proxy. undici treats a connection that ends too soon as one that was good before, and opens another,
 * endlessly if the proxy always hangs up: so the error must look different. undici also sets no limit for a proxy that
 * does not respond.
 */
function proxyPool(undici: typeof Undici, timeout: number, pending: PendingConnections): typeof Undici.Pool {
  return class ProxyPool extends undici.Pool {
    override async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
      const controller = new AbortController();
      const leave = (error: Error): void => controller.abort(error);
      const done = pending.add({ destroy: leave });
      const timer = timeout > 0 ? setTimeout(leave, timeout, new Error("it does not respond")) : undefined;
      try {
        return await super.connect({ ...options, signal: controller.signal });
      } catch (error) {
        throw new ConnectionError(`no connection through the proxy: ${(error as Error).message}`, "connect");
      } finally {
        clearTimeout(timer);
        done();
      }
    }
  };
}

function hasProxyVariable(): boolean {
  const { env } = process;
  return ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"].some((name) => (env[name] ?? "") !== "");
}

function toPem(pem: TlsOptions["ca"]): string | Buffer | (string | Buffer)[] | undefined {
  if (pem === undefined) return undefined;
  return typeof pem === "string" || pem instanceof Uint8Array ? toBuffer(pem) : pem.map(toBuffer);
}

function toBuffer(pem: string | Uint8Array): string | Buffer {
  return typeof pem === "string" ? pem : Buffer.from(pem);
}
