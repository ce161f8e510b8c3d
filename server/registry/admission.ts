import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { KindVersion } from "./kind.js";
import type { User } from "./write-options.js";

/** A write that is about to be stored. */
export interface AdmissionRequest {
  readonly operation: "CREATE" | "UPDATE" | "DELETE";
  readonly version: KindVersion;
  readonly subresource: string;
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
  /** What will be stored, in the request's version; `undefined` for deletions. */
  readonly object: KubeObject | undefined;
  /** What is stored; `undefined` for creations. */
  readonly live: KubeObject | undefined;
  readonly user: User;
  readonly dryRun: boolean;
  readonly warn: (text: string) => void;
}

/** Decides on writes, after the request was authorised. Refuses by throwing a `StatusError`. */
export interface Admission {
  /** Runs first, and must not change the object. */
  readonly check?: (request: AdmissionRequest) => Promise<void> | void;
  /** May change the object. All of these run before the object is validated. The object is copied first, to see whether they did. */
  readonly mutate?: (request: AdmissionRequest) => Promise<void> | void;
  /** Runs after the object was validated, and must not change it. */
  readonly validate?: (request: AdmissionRequest) => Promise<void> | void;
}
