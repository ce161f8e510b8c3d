import type { Ownership } from "../members/owned-group-versions.js";

/** A secret: its text, or a function that reads it for each request, such as from a file that rotates. */
export type SecretText = string | (() => string | Promise<string>);

/** Another server, which serves a part of the API. */
export interface Upstream {
  /** Name in messages; unique among members. */
  readonly name: string;
  /** Its address: `https://10.0.0.2:6443`, or a URL with a path, below which it has `/openapi/v2`. */
  readonly url: string;
  /** The larger value wins; default 0. */
  readonly priority?: number;
  /** The GroupVersions that it owns: `v1`, `apps/v1`, `apps/*`. Everything that it serves by default. */
  readonly owns?: Ownership;
  /** Longest time between two polls, in milliseconds; default one minute. */
  readonly interval?: number;
  /** Bearer token. Sent to the origin of `url` and nowhere else. */
  readonly token?: SecretText;
  /** Certificates of trusted authorities, as PEM; default the system's. */
  readonly ca?: SecretText;
}
