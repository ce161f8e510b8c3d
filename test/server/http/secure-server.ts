/* eslint-disable @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape */
import { request } from "node:https";
import {
  createAuthority,
  issueCertificate,
  type KeyPair,
} from "../../../server/access/certificates/issue-certificate.js";
import { ApiListener } from "../../../server/http/api-listener.js";
import { createApiServer, type ApiServerOptions } from "../../../server/http/create-api-server.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";
import { GARDEN } from "./garden.js";

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into whatever comes
  readonly body: any;
}

/** What a client shows. */
export interface Sender {
  readonly pair?: KeyPair;
  readonly headers?: Record<string, string | string[]>;
}

export const own = createAuthority("own");
export const proxies = createAuthority("proxies");
const closing: (() => Promise<void>)[] = [];
/** Of all servers, in the order in which they started. */
export const addresses: string[] = [];

export type Send = (method: string, path: string, sender?: Sender, body?: object) => Promise<Answer>;

/** Starts a server with TLS, and returns what sends requests to it. */
export async function start(options: Partial<ApiServerOptions>): Promise<Send> {
  const storage = createMemoryStorage();
  const api = await createApiServer({ documents: [GARDEN], storage, ...options });
  const pair = issueCertificate(own, { name: "server", hosts: ["localhost", "127.0.0.1"] });
  const listener = new ApiListener(api, { ...pair, authorities: [own.cert, proxies.cert] });
  const address = await listener.listen({ host: "127.0.0.1", port: 0 });
  addresses.push(address);
  closing.push(async () => {
    await listener.close(100);
    await storage.close();
  });
  return (method, path, { pair: client, headers = {} } = {}, body) =>
    new Promise((resolve, reject) => {
      const sent = request(
        address + path,
        {
          method,
          ca: own.cert,
          agent: false,
          ...(client !== undefined && { cert: client.cert, key: client.key }),
          headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
        },
        (response) => {
          let text = "";
          response.on("data", (data) => (text += String(data)));
          response.on("end", () => {
            const isJson = response.headers["content-type"] === "application/json";
            resolve({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(text) : text });
          });
        },
      );
      sent.on("error", reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

/** Ends all servers. */
export async function closeAll(): Promise<void> {
  for (const close of closing) await close();
}
