import type { Ownership } from "../members/owned-group-versions.js";

/** A text that is there, or one that is read anew for each request, as of a file that rotates. */
export type SecretText = string | (() => string | Promise<string>);

/** Another server that serves a part of the API. */
export interface Upstream {
  /** What messages call it; no two members have one name. */
  readonly name: string;
  /** Where it is: `https://10.0.0.2:6443`, or a path below which it has `/openapi/v2`. */
  readonly url: string;
  /** Larger wins; 0 unless given. */
  readonly priority?: number;
  /** The GroupVersions that it owns: `v1`, `apps/v1`, `apps/*`; everything that it serves unless given. */
  readonly owns?: Ownership;
  /** It is asked again after so many milliseconds at the latest; a minute unless given. */
  readonly interval?: number;
  /** Bearer token. It is sent to the origin of `url` and nowhere else. */
  readonly token?: SecretText;
  /** Certificates of authorities, as PEM, that its certificate is checked with; the system's unless given. */
  readonly ca?: SecretText;
}
