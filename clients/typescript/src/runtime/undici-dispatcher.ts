import type * as Undici from "undici";
import type { Dispatcher } from "undici";
import type { TlsOptions } from "./client-options.js";
import { ConnectionError } from "./errors.js";
import { longestTimer } from "./longest-timer.js";
import { loadUndici, loadUndiciParts } from "./node-modules.js";
import type { Destroyable, PendingConnections } from "./pending-connections.js";

/** What decides how connections are made. */
export interface DispatcherOptions {
  readonly tls?: TlsOptions | undefined;
  readonly proxy?: string | URL | false | undefined;
  /** Milliseconds until a connection has to stand; 0 for as long as the system tries. */
  readonly connectTimeout?: number | undefined;
}

/**
 * An agent of our own: connections are kept for the next call. Proxies are reached by CONNECT, for http as for https;
 * which hosts go without one follows undici's reading of NO_PROXY: names with their subdomains, ports, and `*`.
 */
export async function createDispatcher(options: DispatcherOptions, pending: PendingConnections): Promise<Dispatcher> {
  const { tls = {}, proxy } = options;
  // The call's own limit comes first; this one is for what is left behind.
  const { connectTimeout = 10_000 } = options;
  const timeout = connectTimeout === 0 ? 0 : Math.min(connectTimeout + 1000, longestTimer);
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
  if (proxy === false || (proxy === undefined && !hasProxyVariable())) {
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
    // The error would show the address, and with it the password that may be in it.
    throw new ConnectionError("the proxy's address is not valid", "connect");
  }
}

/** undici's connector gives the socket that it connects, which its types do not say. */
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
 * Connections to a proxy. undici takes a connection that ends too soon for one that was good before, and makes another,
 * without an end if the proxy hangs up on everyone: so the error must not look like that. And it waits for ever for a
 * proxy that says nothing.
 */
function proxyPool(undici: typeof Undici, timeout: number, pending: PendingConnections): typeof Undici.Pool {
  return class ProxyPool extends undici.Pool {
    override async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
      const controller = new AbortController();
      const leave = (error: Error): void => controller.abort(error);
      const done = pending.add({ destroy: leave });
      const timer = timeout > 0 ? setTimeout(leave, timeout, new Error("it says nothing")) : undefined;
      try {
        return await super.connect({ ...options, signal: controller.signal });
      } catch (error) {
        throw new ConnectionError(`the proxy does not connect us: ${(error as Error).message}`, "connect");
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
