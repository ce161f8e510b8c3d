import type { ObjectMeta } from "../../core/v1/models.js";

/**
 * Asks the API server to authenticate a bearer token; the response has the verdict in `status`. It is never stored and
 * also serves as the webhook token authenticator protocol.
 */
export interface TokenReview {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Accepted for uniformity only: reviews are not persisted, so names and labels given here have no effect. */
  metadata?: ObjectMeta;
  /** The bearer token to check. */
  spec: TokenReviewSpec;
  /** Outcome of the check, set by the server; leave it out of requests. */
  status?: TokenReviewStatus;
}

/** Input of a token review, holding just the credential to be checked. */
export interface TokenReviewSpec {
  /** The raw bearer token as a client would send it, without the `Bearer` prefix; opaque to the API. */
  token?: string;
}

/** Result of a token review: whether the credential is valid and, if so, whose it is. */
export interface TokenReviewStatus {
  /**
   * `true` when the token was recognised as valid. Absent or `false` means the caller must be treated as
   * unauthenticated.
   */
  authenticated?: boolean;
  /** Error that prevented the check, for logs and operators; empty if there was none. */
  error?: string;
  /** Identity that owns the token; only meaningful when `authenticated` is `true`. */
  user?: UserInfo;
}

/** Identity of an authenticated caller, as handed on to authorizers and admission plugins. */
export interface UserInfo {
  /**
   * Additional authenticator-specific attributes, each key mapping to a list of strings; authorizers such as webhooks
   * may use them.
   */
  extra?: Record<string, string[]>;
  /** Names of all groups the caller belongs to, for example `system:authenticated`; bindings to any of them apply. */
  groups?: string[];
  /** Stable identifier that distinguishes users who had the same username at different times; may be empty. */
  uid?: string;
  /**
   * Login name, unique among users active at the same moment. Service accounts appear as
   * `system:serviceaccount:NAMESPACE:NAME`.
   */
  username?: string;
}
