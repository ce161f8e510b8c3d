import type { User } from "../registry/write-options.js";

/** What a request wants to do. */
export interface AuthorizationRequest {
  readonly user: User;
  /** `get`, `list`, `watch`, `create`, …; of paths outside of resources, the method in lower case. */
  readonly verb: string;
  /** Whether it is about a resource; otherwise only `path` counts. */
  readonly isResource: boolean;
  readonly group: string;
  readonly version: string;
  /** Plural; empty outside of resources. */
  readonly resource: string;
  /** Empty for the main endpoint. */
  readonly subresource: string;
  /** Empty for cluster-scoped objects and for all namespaces. */
  readonly namespace: string;
  /** Empty for collections. */
  readonly name: string;
  readonly path: string;
}

export interface Decision {
  readonly allowed: boolean;
  /** Why, in words; may be empty. */
  readonly reason: string;
}

/** Decides who may do what. */
export interface Authorizer {
  authorize(request: AuthorizationRequest): Decision | Promise<Decision>;
}

/** Allows everything. */
export const ALLOW_ALL: Authorizer = { authorize: () => ({ allowed: true, reason: "" }) };
