import type { Timeouts } from "../call-options.js";
import type { Operation } from "../operation.js";
import { hasQuery } from "./list-all.js";

/** Parameters that the watch sets itself, replacing the caller's. */
const OWN_PARAMETERS = [
  "allowWatchBookmarks",
  "continue",
  "limit",
  "resourceVersion",
  "resourceVersionMatch",
  "sendInitialEvents",
  "timeoutSeconds",
  "watch",
] as const;

type OwnParameter = (typeof OWN_PARAMETERS)[number];

const DEFAULT_IDLE = 300_000;
/** How much longer than the server's limit a connection may be silent. */
const GRACE = 30_000;

/** Builds the requests of a watch from the caller's parameters. */
export class WatchRequest {
  /** For both the list and the watch. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The version from which the caller starts; undefined to list first. */
  readonly start: string | undefined;
  /** How long a connection may be silent before it counts as dead, in milliseconds. */
  readonly idle: number;
  readonly pageSize: number | undefined;
  private readonly operation: Operation;
  private readonly own: Partial<Record<OwnParameter, unknown>>;

  constructor(operation: Operation, params: object, options: { readonly timeouts?: Timeouts | undefined }) {
    const names: readonly string[] = OWN_PARAMETERS;
    const entries = Object.entries(params) as [string, unknown][];
    this.operation = operation;
    this.params = Object.fromEntries(entries.filter(([name]) => !names.includes(name)));
    this.own = Object.fromEntries(entries.filter(([name]) => names.includes(name)));
    const { resourceVersion, timeoutSeconds, limit } = this.own;
    // Version 0 means "any", and a watch from it returns existing objects in no order: list at that version instead.
    const start = typeof resourceVersion === "string" ? resourceVersion : "";
    this.start = start === "" || start === "0" ? undefined : start;
    this.idle =
      options.timeouts?.idle ?? (typeof timeoutSeconds === "number" ? timeoutSeconds * 1000 + GRACE : DEFAULT_IDLE);
    this.pageSize = typeof limit === "number" ? limit : undefined;
  }

  /** The parameters of a list. A repeated list must have the newest version. */
  listQuery(again: boolean): Record<string, unknown> {
    const { resourceVersion, resourceVersionMatch } = this.own;
    if (again || resourceVersion !== "0") return {};
    return { resourceVersion, ...(resourceVersionMatch === undefined ? {} : { resourceVersionMatch }) };
  }

  /** The parameters of a watch. */
  watchQuery(version: string, random: () => number): Record<string, unknown> {
    const query: Record<string, unknown> = { watch: true };
    if (version !== "") query["resourceVersion"] = version;
    if (hasQuery(this.operation, "allowWatchBookmarks")) {
      query["allowWatchBookmarks"] = this.own.allowWatchBookmarks ?? true;
    }
    if (this.own.timeoutSeconds !== undefined) query["timeoutSeconds"] = this.own.timeoutSeconds;
    else if (this.idle > 0 && hasQuery(this.operation, "timeoutSeconds")) {
      // The server ends a silent but live watch within its limit, so longer silence means a dead connection. The limit
      // is randomised so that watches that started together are not renewed together.
      query["timeoutSeconds"] = Math.max(1, Math.floor((this.idle / 1000) * (0.75 + random() * 0.2)));
    }
    return query;
  }
}
