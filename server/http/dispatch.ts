import { badRequest, methodNotAllowed, noSuchPath, verbNotSupported } from "../machinery/errors/api-errors.js";
import type { KindVersion } from "../registry/kind.js";
import type { ApiRequest } from "./api-request.js";
import type { ResourceInfo } from "./request-info.js";
import { deleteCollection, deleteResource } from "./verbs/delete-verbs.js";
import { patchResource } from "./verbs/patch-verb.js";
import { getObject, listResource } from "./verbs/read-verbs.js";
import { getScale, writeScale } from "./verbs/scale-verbs.js";
import { watchResource } from "./verbs/watch-verb.js";
import { runAction } from "./verbs/action-verb.js";
import { createResource, updateResource } from "./verbs/write-verbs.js";

/** Answers a request, or throws a `StatusError`. */
export type Handler = (asked: ApiRequest) => Promise<void>;

const MAIN: Readonly<Record<string, Handler>> = {
  get: getObject,
  list: listResource,
  watch: watchResource,
  create: createResource,
  update: updateResource,
  patch: patchResource,
  delete: deleteResource,
  deletecollection: deleteCollection,
};

const STATUS: Readonly<Record<string, Handler>> = { get: getObject, update: updateResource, patch: patchResource };

const SCALE: Readonly<Record<string, Handler>> = { get: getScale, update: writeScale, patch: writeScale };

/** Whether an address fits the scope of its resource. */
function fitsScope({ kind }: KindVersion, { namespace, name, plural }: ResourceInfo, verb: string): boolean {
  if (!kind.namespaced) return namespace === "" || (plural === "namespaces" && namespace === name);
  return namespace !== "" || (name === "" && (verb === "list" || verb === "watch"));
}

const ACTION: Readonly<Record<string, Handler>> = { create: runAction };

const FINALIZE: Readonly<Record<string, Handler>> = { update: updateResource };

function handlersOf(
  { kind, version }: KindVersion,
  { subresource, rest }: ResourceInfo,
): Readonly<Record<string, Handler>> | undefined {
  if (rest.length > 0) return undefined;
  if (subresource === "") return MAIN;
  if (subresource === "finalize") return kind.group === "" && kind.plural === "namespaces" ? FINALIZE : undefined;
  if (kind.strategy.actions !== undefined && Object.hasOwn(kind.strategy.actions, subresource)) return ACTION;
  if (subresource === "status") return version.status ? STATUS : undefined;
  return subresource === "scale" && version.scale !== undefined ? SCALE : undefined;
}

/** Finds what answers a request for a resource. Throws a `StatusError` (404, 405). */
export function handlerOf(version: KindVersion, resource: ResourceInfo, verb: string): Handler {
  const handlers = handlersOf(version, resource);
  if (handlers === undefined || !fitsScope(version, resource, verb)) throw noSuchPath();
  const { custom } = version.kind.model;
  const handler = Object.hasOwn(handlers, verb) ? handlers[verb] : undefined;
  if (handler === undefined || (resource.subresource === "" && !version.version.verbs.includes(verb)))
    throw custom ? verbNotSupported(version.kind, verb) : methodNotAllowed();
  const onItem = resource.name !== "";
  // As in Kubernetes, each path of a custom resource takes all methods: a PUT to a collection lacks a name, and a POST to an
  // object creates the one that its body names.
  if (!onItem && ["update", "patch", "delete", "get"].includes(verb))
    throw custom ? badRequest("name must be provided") : methodNotAllowed();
  if (verb === "create" && onItem === (handlers !== ACTION) && !custom) throw methodNotAllowed();
  return handler;
}
