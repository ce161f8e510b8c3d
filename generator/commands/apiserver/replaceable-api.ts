import type { IncomingMessage, ServerResponse } from "node:http";
import type { RunningApiServer } from "../../../server/http/create-api-server.js";

/** An API server in whose place another one can be put while it listens. */
export class ReplaceableApi implements Pick<RunningApiServer, "handle" | "close" | "authenticates"> {
  #api: RunningApiServer;

  constructor(api: RunningApiServer) {
    this.#api = api;
  }

  get authenticates(): boolean {
    return this.#api.authenticates;
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => this.#api.handle(request, response);

  /** New requests go to another server. Watches of the old one end, so that their clients begin anew. */
  async replace(api: RunningApiServer): Promise<void> {
    const old = this.#api;
    this.#api = api;
    await old.close();
  }

  close(): Promise<void> {
    return this.#api.close();
  }
}
