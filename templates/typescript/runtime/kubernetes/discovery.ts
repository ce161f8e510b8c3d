import { isApiError } from "../api-error.js";
import type { Client } from "../client.js";
import { onAbort } from "../on-abort.js";
import type { Operation } from "../operation.js";
import { isRecord } from "./object-metadata.js";

/** Identifies a kind of object: by its plural name, as in URLs, or by its kind, as in objects. */
export interface ResourceQuery {
  /** Empty for the core group. Default: the group in `apiVersion`, if that is set. */
  readonly group?: string | undefined;
  /** Default: the group's preferred version. */
  readonly version?: string | undefined;
  /** Replaces group and version: `apps/v1`, `v1`. */
  readonly apiVersion?: string | undefined;
  /** For example `deployments`; singular and short names that the server knows, such as `deploy`, work as well. */
  readonly resource?: string | undefined;
  /** For example `Deployment`. */
  readonly kind?: string | undefined;
}

/** A kind of object, as the server describes it. */
export interface ResourceInfo {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
  /** Empty where the server does not say. */
  readonly singularName: string;
  /** Abbreviations, such as `deploy`. */
  readonly shortNames: readonly string[];
  /** Groups of resources that it is listed with, such as `all`. */
  readonly categories: readonly string[];
}

/** The server does not serve the requested kind. */
export class UnknownResourceError extends Error {
  override readonly name = "UnknownResourceError";
}

const READ_GROUP: Operation = { id: "readGroup", method: "GET", path: "/apis/{group}" };
const READ_CORE_RESOURCES: Operation = { id: "readCoreResources", method: "GET", path: "/api/{version}" };
const READ_RESOURCES: Operation = { id: "readResources", method: "GET", path: "/apis/{group}/{version}" };

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/** Resolves like the promise unless the signal fires first. The promise itself goes on: other callers may share it. */
function raceSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = onAbort(signal, () => reject(signal.reason as Error));
    promise.then(resolve, reject).finally(leave);
  });
}

/** What a server serves, requested on demand and cached. Misses are not cached. */
export class Discovery {
  private readonly client: Client;
  private readonly answers = new Map<string, Promise<unknown>>();

  constructor(client: Client) {
    this.client = client;
  }

  /** @throws {@link UnknownResourceError} */
  async find(query: ResourceQuery, signal?: AbortSignal): Promise<ResourceInfo> {
    const { group, version } = await this.groupVersion(query, signal);
    const path = `${group === "" ? "/api" : `/apis/${group}`}/${version}`;
    const found = this.search(query, group, version, await this.resources(group, version, signal));
    if (found !== undefined) return found;
    // It may have been installed since.
    this.answers.delete(path);
    const again = this.search(query, group, version, await this.resources(group, version, signal));
    if (again !== undefined) return again;
    throw new UnknownResourceError(`${path} has no ${query.resource ?? query.kind ?? "unnamed resource"}`);
  }

  private async groupVersion(
    query: ResourceQuery,
    signal: AbortSignal | undefined,
  ): Promise<{ group: string; version: string }> {
    const [first = "", second] = (query.apiVersion ?? "").split("/");
    const group = query.group ?? (second === undefined ? "" : first);
    const version = query.version ?? second ?? first;
    if (version !== "") return { group, version };
    if (group === "") return { group, version: "v1" };
    const answer = await this.ask(`/apis/${group}`, READ_GROUP, { group }, signal);
    const preferred = isRecord(answer) ? answer["preferredVersion"] : undefined;
    const name = isRecord(preferred) ? preferred["version"] : undefined;
    if (typeof name !== "string") throw new UnknownResourceError(`the group ${group} has no preferred version`);
    return { group, version: name };
  }

  private async resources(group: string, version: string, signal: AbortSignal | undefined): Promise<unknown[]> {
    const path = `${group === "" ? "/api" : `/apis/${group}`}/${version}`;
    const operation = group === "" ? READ_CORE_RESOURCES : READ_RESOURCES;
    const answer = await this.ask(path, operation, { group, version }, signal);
    const resources = isRecord(answer) ? answer["resources"] : undefined;
    return Array.isArray(resources) ? (resources as unknown[]) : [];
  }

  private search(
    query: ResourceQuery,
    group: string,
    version: string,
    resources: readonly unknown[],
  ): ResourceInfo | undefined {
    const listed = resources.filter(isRecord).flatMap((each): ResourceInfo[] => {
      const { name, kind, namespaced, verbs, singularName, shortNames, categories } = each;
      // Subresources are listed beside their resource, and may have its kind.
      if (typeof name !== "string" || typeof kind !== "string" || name.includes("/")) return [];
      return [
        {
          group,
          version,
          resource: name,
          kind,
          namespaced: namespaced === true,
          verbs: texts(verbs),
          singularName: typeof singularName === "string" ? singularName : "",
          shortNames: texts(shortNames),
          categories: texts(categories),
        },
      ];
    });
    const { resource, kind } = query;
    if (resource === undefined) return listed.find((each) => each.kind === kind);
    // A plural wins over another kind's short name.
    return (
      listed.find((each) => each.resource === resource) ??
      listed.find((each) => [each.singularName, ...each.shortNames].includes(resource) && resource !== "")
    );
  }

  private async ask(
    path: string,
    operation: Operation,
    params: object,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    signal?.throwIfAborted();
    const answer = this.answers.get(path) ?? this.read(path, operation, params);
    this.answers.set(path, answer);
    // A failure is not cached: later callers request it again.
    answer.catch(() => {
      if (this.answers.get(path) === answer) this.answers.delete(path);
    });
    return signal === undefined ? answer : raceSignal(answer, signal);
  }

  private async read(path: string, operation: Operation, params: object): Promise<unknown> {
    try {
      return await this.client.call<unknown>(operation, params);
    } catch (error) {
      if (!isApiError(error) || error.status !== 404) throw error;
      throw new UnknownResourceError(`the server does not serve ${path}`, { cause: error });
    }
  }
}
