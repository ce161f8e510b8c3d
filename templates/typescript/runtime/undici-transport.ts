import type { Dispatcher } from "undici";
import { inflate } from "./inflate.js";
import { setInspect } from "./inspect.js";
import { PendingConnections } from "./pending-connections.js";
import type { ConnectResult, Transport, TransportRequest, TransportResponse } from "./transport.js";
import { createDispatcher } from "./undici-dispatcher.js";
import type { DispatcherOptions } from "./undici-dispatcher.js";
import { dispatch } from "./undici-exchange.js";
import type { RawResponse } from "./undici-exchange.js";

export interface UndiciTransportOptions extends DispatcherOptions {
  /** Used instead of our own agent; this transport never closes it. */
  readonly dispatcher?: Dispatcher | undefined;
}

/** Carries calls over undici, which the first call loads. */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  return new UndiciTransport(options);
}

class UndiciTransport implements Transport {
  readonly identifies: boolean;
  readonly #options: UndiciTransportOptions;
  readonly #pending = new PendingConnections();
  #dispatcher: Dispatcher | Promise<Dispatcher> | undefined;

  constructor(options: UndiciTransportOptions) {
    this.identifies = options.tls?.cert !== undefined;
    this.#options = options;
    this.#dispatcher = options.dispatcher;
    setInspect(this, () => "UndiciTransport {}");
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const response = await this.#pending.during(request, (watched) => this.#dispatch(watched));
    return inflate(response, request.method);
  }

  async connect(request: TransportRequest, protocols: readonly string[]): Promise<ConnectResult> {
    const { upgrade } = await import("./undici-upgrade.js");
    this.#dispatcher ??= this.#create();
    const dispatcher = await this.#dispatcher;
    return this.#pending.during(request, (watched) => upgrade(dispatcher, watched, protocols));
  }

  async close(): Promise<void> {
    if (this.#options.dispatcher) return;
    const dispatcher = await this.#dispatcher;
    this.#dispatcher = undefined;
    await dispatcher?.close();
  }

  async #dispatch(request: TransportRequest): Promise<RawResponse> {
    this.#dispatcher ??= this.#create();
    const dispatcher = this.#dispatcher instanceof Promise ? await this.#dispatcher : this.#dispatcher;
    return dispatch(dispatcher, request);
  }

  async #create(): Promise<Dispatcher> {
    try {
      this.#dispatcher = await createDispatcher(this.#options, this.#pending);
      return this.#dispatcher;
    } catch (error) {
      this.#dispatcher = undefined;
      throw error;
    }
  }
}
