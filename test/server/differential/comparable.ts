import { isDeepStrictEqual } from "node:util";
import type { Answer } from "./both-servers.js";

const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

type Values = Record<string, unknown>;

const byJson = (left: unknown, right: unknown): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);

/** Metadata without what differs between any two servers. */
export function comparableMeta(metadata: Values): Values {
  const { uid: _uid, resourceVersion: _version, creationTimestamp: _time, ...rest } = metadata;
  // Entries are sorted by time as well, and the two servers may be in different seconds.
  const managers = rest["managedFields"];
  if (Array.isArray(managers)) managers.sort(byJson);
  return rest;
}

/** What two servers must agree on: everything but identities, times, and the order of a Go map. */
export function comparable({ status, body }: Answer): unknown {
  if (typeof body !== "object" || body === null) return { status };
  const value = JSON.parse(JSON.stringify(body).replaceAll(TIME, "TIME")) as Values;
  const details = value["details"] as Values | undefined;
  if (details !== undefined) {
    delete details["uid"];
    if (Array.isArray(details["causes"])) details["causes"].sort(byJson);
  }
  // It lists the causes once more, in their order.
  if (value["reason"] === "Invalid") delete value["message"];
  const { metadata, items, ...rest } = value;
  const shown = (each: unknown): unknown => {
    const object = each as Values;
    return { ...object, metadata: comparableMeta(object["metadata"] as Values) };
  };
  return {
    status,
    ...rest,
    ...(metadata !== undefined && { metadata: comparableMeta(metadata as Values) }),
    ...(Array.isArray(items) && { items: items.map(shown) }),
  };
}

/** Something in which two servers do not agree. */
export interface Difference {
  readonly about: string;
  readonly real: unknown;
  readonly ours: unknown;
}

/** Collects what two servers do not agree in. */
export class Differences {
  readonly #found: Difference[] = [];

  note(about: string, real: unknown, ours: unknown): void {
    if (!isDeepStrictEqual(real, ours)) this.#found.push({ about, real, ours });
  }

  /** The first ones, as texts: each takes a screen. */
  get first(): readonly string[] {
    return this.#found
      .slice(0, 6)
      .map(({ about, real, ours }) => `${about}\nreal: ${JSON.stringify(real)}\nours: ${JSON.stringify(ours)}`);
  }
}
