/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return -- answers are JSON of any shape */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Document } from "../../../openapi/types/swagger-2.js";
import {
  createApiServer,
  type ApiServerOptions,
  type RunningApiServer,
} from "../../../server/http/create-api-server.js";
import type { Storage } from "../../../server/storage/storage.js";
import { upgradeHandler } from "../../../server/http/web-socket/upgrade.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";

const kind = { group: "garden.example", version: "v1", kind: "Bed" };

const operation = (action: string): object => ({
  "x-kubernetes-action": action,
  "x-kubernetes-group-version-kind": kind,
  responses: {
    "200": { description: "OK", ...(action !== "delete" && { schema: { $ref: "#/definitions/garden.v1.Bed" } }) },
  },
});

const items = (...actions: readonly string[]): object =>
  Object.fromEntries(actions.map((action) => [METHOD[action] ?? action, operation(action)]));

const METHOD: Readonly<Record<string, string>> = { list: "get", deletecollection: "delete" };

const ROOT = "/apis/garden.example/v1";
const BEDS = `${ROOT}/namespaces/{namespace}/beds`;

/** An API of one kind, beds of plants, with status and scale. */
export const GARDEN: Document = {
  swagger: "2.0",
  info: { title: "Garden", version: "v1" },
  paths: {
    [`${ROOT}/beds`]: items("list"),
    [BEDS]: items("list", "post", "deletecollection"),
    [`${BEDS}/{name}`]: items("get", "put", "patch", "delete"),
    [`${BEDS}/{name}/status`]: items("get", "put", "patch"),
    [`${BEDS}/{name}/scale`]: items("get", "put", "patch"),
  } as unknown as Document["paths"],
  definitions: {
    "garden.v1.Bed": {
      type: "object",
      "x-kubernetes-group-version-kind": [kind],
      "x-groupversion-resources": [{ ...kind, plural: "beds", shortNames: ["bd"] }],
      "x-groupversion-printer-columns": [{ name: "Rows", type: "integer", jsonPath: ".spec.rows" }],
      "x-kubernetes-selectable-fields": [{ fieldPath: "spec.soil" }],
      "x-groupversion-scale": { specReplicasPath: ".spec.rows", statusReplicasPath: ".status.rows" },
      required: ["spec"],
      properties: {
        spec: { $ref: "#/definitions/garden.v1.BedSpec" },
        status: { type: "object", properties: { rows: { type: "integer" } } },
      },
    },
    "garden.v1.BedSpec": {
      type: "object",
      properties: {
        rows: { type: "integer", minimum: 0, default: 3 },
        soil: { type: "string", enum: ["loam", "sand"] },
        plants: {
          type: "array",
          items: { type: "object", properties: { name: { type: "string" }, color: { type: "string" } } },
          "x-kubernetes-patch-strategy": "merge",
          "x-kubernetes-patch-merge-key": "name",
        },
      },
    },
  },
};

/** The addresses of beds. */
export const beds = (namespace = "n"): string => `${ROOT}/namespaces/${namespace}/beds`;

/** A bed as clients send it. */
export const bed = (name: string, more: object = {}): Readonly<Record<string, unknown>> => ({
  apiVersion: "garden.example/v1",
  kind: "Bed",
  metadata: { name },
  spec: { soil: "loam" },
  ...more,
});

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into whatever comes
  readonly body: any;
  readonly headers: Headers;
}

/** A server with its own port and an empty storage in memory. */
export class TestServer {
  readonly #server: Server;
  readonly #address: string;

  private constructor(
    readonly api: RunningApiServer,
    readonly storage: Storage,
    server: Server,
  ) {
    this.#server = server;
    this.#address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** @param namespaces - to make at once */
  static async start(
    namespaces: readonly string[] = ["n"],
    options: Partial<ApiServerOptions> = {},
  ): Promise<TestServer> {
    const storage = createMemoryStorage();
    const onFault = (fault: unknown): void => {
      throw fault;
    };
    const api = await createApiServer({ documents: [GARDEN], storage, onFault, ...options });
    const server = createServer(api.handle).on("upgrade", upgradeHandler(api.handle));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const started = new TestServer(api, storage, server);
    for (const name of namespaces) await started.send("POST", "/api/v1/namespaces", { metadata: { name } });
    return started;
  }

  get host(): string {
    return this.#address;
  }

  async close(): Promise<void> {
    await this.api.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.storage.close();
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.#address + path, init);
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const response = await this.fetch(path, {
      method,
      headers: { ...(text !== undefined && { "Content-Type": "application/json" }), ...headers },
      ...(text !== undefined && { body: text }),
    });
    const answer = await response.text();
    const isJson = response.headers.get("content-type") === "application/json";
    return { status: response.status, body: isJson ? JSON.parse(answer) : answer, headers: response.headers };
  }

  patch(path: string, type: string, body: unknown): Promise<Answer> {
    return this.send("PATCH", path, body, { "Content-Type": `application/${type}-patch+json` });
  }

  /** The first events of a watch. */
  async events(path: string, count: number, headers: Record<string, string> = {}): Promise<readonly Answer["body"][]> {
    const stop = new AbortController();
    const response = await this.fetch(path, { headers, signal: stop.signal });
    const found: Answer["body"][] = [];
    let rest = "";
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = lines.pop() ?? "";
        found.push(...lines.map((line) => JSON.parse(line)));
        if (found.length >= count) break;
      }
    } finally {
      stop.abort();
    }
    return found;
  }
}
