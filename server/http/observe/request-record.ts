import type { IncomingMessage, ServerResponse } from "node:http";
import type { User } from "../../registry/write-options.js";
import type { RequestInfo } from "../request-info.js";

/** A request, as far as it is known. */
export interface RequestRecord {
  readonly id: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Milliseconds since 1970. */
  readonly received: number;
  /** Absent: its address is not well formed. */
  info?: RequestInfo;
  /** It is for a resource that is there, and may be asked of it. */
  served?: boolean;
  /** Who sends it; absent until that is known. */
  sender?: User;
  /** As whom it is made, where that is not the sender. */
  impersonated?: User;
  /** Whether it may be done, and why. */
  decision?: { readonly allowed: boolean; readonly reason: string };
}

/** Learns of requests. */
export interface RequestObserver {
  /** Called when the method and the address of a request are read. */
  readonly begun?: (record: RequestRecord) => void;
  /** Called when a watch begins to answer. */
  readonly started?: (record: RequestRecord) => void;
  /** Called when a request is answered, or its connection is gone. */
  readonly ended?: (record: RequestRecord) => void;
  /** What is waiting goes out. */
  readonly flush?: () => Promise<void> | void;
}
