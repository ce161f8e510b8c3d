/** Build information of an API server, served at `/version`. */
export interface Info {
  /** When the binary was built, as an ISO 8601 timestamp in UTC. */
  buildDate: string;
  /** Name of the Go compiler that produced the binary, usually `gc`. */
  compiler: string;
  /** Hash of the source commit from which the server was built. */
  gitCommit: string;
  /** `clean` if built from unmodified sources, `dirty` if there were uncommitted changes. */
  gitTreeState: string;
  /** Full version in semantic versioning style with leading `v`, such as `v1.5.3`. */
  gitVersion: string;
  /** Version of the Go toolchain used, such as `go1.7.4`. */
  goVersion: string;
  /** Major release number as a string, for example `1`. */
  major: string;
  /** Minor release number as a string, for example `5`; vendors may append `+`. */
  minor: string;
  /** Operating system and architecture of the server binary, such as `linux/amd64`. */
  platform: string;
}
