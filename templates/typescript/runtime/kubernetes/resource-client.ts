import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import type { ResourceInfo } from "./discovery.js";
import { leavable } from "./leavable.js";
import { metadataOf } from "./object-metadata.js";
import { applyPatch } from "./patch.js";
import type { ApplyPatch, JsonPatch, MergePatch, StrategicMergePatch, StrategicPartially } from "./patch.js";
import type { KubernetesList, KubernetesStatus } from "./types.js";
import type { WatchEvent, WatchOptions } from "./watch-options.js";
import { WatchSession } from "./watch-session.js";

/** Identifies an object. */
export interface ObjectName {
  readonly name: string;
  /** Default `default`, for namespaced kinds. */
  readonly namespace?: string | undefined;
  /** A subresource, such as `status` or `scale`. */
  readonly subresource?: string | undefined;
}

/** Selects objects. */
export interface ListParams {
  /** Default: all namespaces. */
  readonly namespace?: string | undefined;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
  readonly limit?: number | undefined;
  readonly continue?: string | undefined;
  readonly resourceVersion?: string | undefined;
}

/** How to write. */
export interface WriteParams {
  /** `All`: the server checks the request and changes nothing. */
  readonly dryRun?: string | undefined;
  readonly fieldManager?: string | undefined;
  readonly fieldValidation?: "Ignore" | "Warn" | "Strict" | undefined;
}

/** Any kind of patch. */
export type AnyPatch<T> = JsonPatch | MergePatch<T> | StrategicMergePatch<T> | ApplyPatch<T>;

/** The object to patch, and the patch. Apply requires a `fieldManager`, and alone has `force`. */
export type PatchParams<T> = ObjectName & WriteParams & (PatchBody<T> | ApplyBody<T>);

interface PatchBody<T> {
  readonly body: Exclude<AnyPatch<T>, ApplyPatch<T>>;
  readonly force?: never;
}

interface ApplyBody<T> {
  readonly body: ApplyPatch<T>;
  readonly fieldManager: string;
  /** Take over fields that others own. */
  readonly force?: boolean | undefined;
}

const WRITE_QUERY = ["dryRun", "fieldManager", "fieldValidation", "force"];
const LIST_QUERY = [
  "allowWatchBookmarks",
  "continue",
  "fieldSelector",
  "labelSelector",
  "limit",
  "resourceVersion",
  "timeoutSeconds",
];

/** The calls of one kind. */
export class ResourceClient<T> {
  private readonly client: Client;
  private readonly find: (signal: AbortSignal | undefined) => Promise<ResourceInfo>;

  /** Created by `genericClient`. */
  constructor(client: Client, find: (signal: AbortSignal | undefined) => Promise<ResourceInfo>) {
    this.client = client;
    this.find = find;
  }

  /** The server's description of the kind. */
  info(options: Pick<CallOptions, "signal"> = {}): Promise<ResourceInfo> {
    return this.find(options.signal);
  }

  get(params: ObjectName, options?: CallOptions): Promise<T> {
    return this.call("GET", params, options);
  }

  async list(params: ListParams = {}, options: CallOptions = {}): Promise<KubernetesList<T>> {
    const call = callOf("GET", await this.find(options.signal), params);
    return this.client.call(call.operation, call.params, options);
  }

  /** Like `watch` of the operations in the document. */
  watch(params: Omit<ListParams, "continue"> = {}, options: WatchOptions<T> = {}): AsyncIterable<WatchEvent<T>> {
    const { client, find } = this;
    return leavable(options.signal, async function* (signal) {
      let call: ResourceCall;
      try {
        call = callOf("GET", await find(signal), params);
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      }
      yield* new WatchSession<T>(client, call.operation, call.params, options, signal).run();
    });
  }

  /** Into the object's namespace. */
  async create(object: T, params: WriteParams = {}, options: CallOptions = {}): Promise<T> {
    const info = await this.find(options.signal);
    const namespace = namespaceOf(info, metadataOf(object).namespace);
    const call = callOf("POST", info, { ...params, namespace, body: complete(object, info) });
    return this.client.call(call.operation, call.params, options);
  }

  /** Replaces the object of that name. Fails with a conflict if its `resourceVersion` is not the newest. */
  replace(object: T, params: WriteParams & Partial<ObjectName> = {}, options?: CallOptions): Promise<T> {
    const { name = "", namespace } = metadataOf(object);
    return this.call("PUT", { name, namespace, ...params, body: object }, options);
  }

  patch(params: PatchParams<T>, options?: CallOptions): Promise<T> {
    return this.call("PATCH", params, options);
  }

  /** Server-side apply: the `fieldManager` then owns the given fields. */
  async apply(
    object: StrategicPartially<T>,
    params: WriteParams & { readonly fieldManager: string; readonly force?: boolean; readonly subresource?: string },
    options: CallOptions = {},
  ): Promise<T> {
    const { name = "", namespace } = metadataOf(object);
    const body = applyPatch<T>(complete(object, await this.find(options.signal)));
    return this.call("PATCH", { name, namespace, ...params, body }, options);
  }

  /** Returns the object if it still exists until its finalizers are done, else a `Status`. */
  delete(
    params: ObjectName & { readonly dryRun?: string; readonly body?: object },
    options?: CallOptions,
  ): Promise<T | KubernetesStatus> {
    return this.call("DELETE", params, options);
  }

  private async call<R>(
    method: Operation["method"],
    params: ObjectName & { readonly body?: unknown },
    options: CallOptions = {},
  ): Promise<R> {
    const info = await this.find(options.signal);
    const namespace = namespaceOf(info, params.namespace);
    const body = method === "PUT" ? complete(params.body, info) : params.body;
    const call = callOf(method, info, { ...params, namespace, body });
    return this.client.call<R>(call.operation, call.params, options);
  }
}

interface ResourceCall {
  readonly operation: Operation;
  readonly params: object;
}

/** A call as data. Everything in the URL is a parameter, so that it is escaped. */
function callOf(
  method: Operation["method"],
  info: ResourceInfo,
  params: Partial<ObjectName> & { readonly body?: unknown },
): ResourceCall {
  const { group, version, resource, namespaced } = info;
  const path = [
    group === "" ? "/api" : "/apis/{group}",
    "{version}",
    ...(namespaced && params.namespace !== undefined ? ["namespaces/{namespace}"] : []),
    "{resource}",
    ...(params.name === undefined ? [] : ["{name}"]),
    ...(params.subresource === undefined ? [] : ["{subresource}"]),
  ];
  const query = method === "GET" ? (params.name === undefined ? LIST_QUERY : []) : WRITE_QUERY;
  const id = `${method.toLowerCase()} ${resource}${group === "" ? "" : `.${group}`}`;
  return { operation: { id, method, path: path.join("/"), query }, params: { ...params, group, version, resource } };
}

function namespaceOf(info: ResourceInfo, namespace: string | undefined): string | undefined {
  return info.namespaced ? (namespace ?? "default") : undefined;
}

/** Adds `apiVersion` and `kind`, which the server requires. */
function complete<O>(object: O, info: ResourceInfo): O {
  const apiVersion = info.group === "" ? info.version : `${info.group}/${info.version}`;
  return { apiVersion, kind: info.kind, ...object };
}
