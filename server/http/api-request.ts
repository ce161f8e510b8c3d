import type { IncomingMessage, ServerResponse } from "node:http";
import type { Kinds } from "../registry/kinds.js";
import type { KindVersion } from "../registry/kind.js";
import type { RegistryContext } from "../registry/registry-context.js";
import type { ObjectName } from "../registry/update-object.js";
import type { User } from "../registry/write-options.js";
import type { OptionsContext } from "./options/read-write-options.js";
import type { RequestInfo, ResourceInfo } from "./request-info.js";

/** A request for a resource, as far as it is understood. */
export class ApiRequest {
  /** Aborted when the client goes away or the server shuts down. */
  readonly signal: AbortSignal;
  readonly #warnings = new Set<string>();

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly info: RequestInfo,
    readonly resource: ResourceInfo,
    readonly version: KindVersion,
    readonly user: User,
    readonly registry: RegistryContext,
    readonly kinds: Kinds,
    signal: AbortSignal,
  ) {
    this.signal = signal;
  }

  get query(): URLSearchParams {
    return this.info.query;
  }

  get at(): ObjectName {
    const { namespace, name } = this.resource;
    return { namespace: this.version.kind.namespaced ? namespace : "", name };
  }

  get accept(): string {
    return this.request.headers.accept ?? "";
  }

  get userAgent(): string {
    return this.request.headers["user-agent"] ?? "";
  }

  get optionsContext(): OptionsContext {
    const { user, userAgent } = this;
    return { user, userAgent, subresource: this.resource.subresource, warn: (text) => this.warn(text) };
  }

  /** Sends a text to the user, as a header of the response. */
  warn(text: string): void {
    this.#warnings.add(text);
  }

  get warnings(): readonly string[] {
    return [...this.#warnings];
  }
}
