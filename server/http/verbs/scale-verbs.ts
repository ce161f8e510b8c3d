import { isObject } from "../../../openapi/types/objects.js";
import { badRequest, internalError, invalid, unsupportedMediaType } from "../../machinery/errors/api-errors.js";
import { applyDefaults } from "../../machinery/schema/apply-defaults.js";
import { invalidValue } from "../../machinery/errors/field-error.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { readJsonPatch } from "../../machinery/patch/json-patch.js";
import { mergePatch } from "../../machinery/patch/merge-patch.js";
import { checkPreconditions } from "../../registry/precondition.js";
import { replicasAt, scalePath, valueAt } from "../../registry/scale-path.js";
import { updateObject } from "../../registry/update-object.js";
import type { ScalePaths } from "../../resources/resource-model.js";
import type { ApiRequest } from "../api-request.js";
import { acceptedForm } from "../negotiation/accepted-form.js";
import { send } from "../negotiation/send.js";
import { readWriteOptions } from "../options/read-write-options.js";
import { bodyTypeOf, parseBody, parseJsonBody, readBytes } from "../read-body.js";
import { readObject } from "./read-verbs.js";

const MOST = 2 ** 31 - 1;

/** `autoscaling/v1 Scale`. */
interface Scale {
  readonly kind: "Scale";
  readonly apiVersion: "autoscaling/v1";
  readonly metadata: KubeObject["metadata"];
  readonly spec: { readonly replicas?: number };
  readonly status: { readonly replicas: number; readonly selector?: string };
}

/** Sets a value by its path, and creates missing objects on the way. */
function setAt(object: KubeObject, path: string, value: unknown): void {
  const names = scalePath(path);
  let at: Record<string, unknown> = object;
  for (const name of names.slice(0, -1)) {
    if (!isObject(at[name])) at[name] = {};
    at = at[name] as Record<string, unknown>;
  }
  at[names.at(-1) ?? ""] = value;
}

/** A label selector as text; of the structured form, its labels. */
function selectorText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const labels = isObject(value) ? (value["matchLabels"] ?? value) : undefined;
  if (!isObject(labels)) return undefined;
  return Object.entries(labels)
    .map(([key, each]) => `${key}=${String(each)}`)
    .sort()
    .join(",");
}

function scaleOf(object: KubeObject, paths: ScalePaths): Scale {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const replicas = replicasAt(object, paths.specReplicas);
  const selector = selectorText(valueAt(object, paths.labelSelector ?? ".spec.selector"));
  return {
    kind: "Scale",
    apiVersion: "autoscaling/v1",
    metadata: JSON.parse(
      JSON.stringify({ name, namespace, uid, resourceVersion, creationTimestamp }),
    ) as Scale["metadata"],
    // Go leaves out a number that is 0.
    spec: { ...(replicas !== undefined && replicas !== 0 && { replicas }) },
    status: { replicas: replicasAt(object, paths.statusReplicas) ?? 0, ...(selector !== undefined && { selector }) },
  };
}

function pathsOf({ version }: ApiRequest): ScalePaths {
  const { scale } = version.version;
  if (scale === undefined) throw new Error(`${version.apiVersion} ${version.kind.kind} has no scale`);
  return scale;
}

export async function getScale(asked: ApiRequest): Promise<void> {
  const form = acceptedForm(asked.accept, [], asked.query, asked.userAgent);
  const paths = pathsOf(asked);
  const object = (await readObject(asked)).decode(asked.version);
  if (asked.version.kind.model.custom && replicasAt(object, paths.specReplicas) === undefined)
    throw internalError(`the spec replicas field ${JSON.stringify(paths.specReplicas)} does not exist`);
  await send(asked.request, asked.response, { status: 200, parts: [JSON.stringify(scaleOf(object, paths))] }, form);
}

type Change = (scale: Scale) => unknown;

async function readChange(asked: ApiRequest): Promise<Change> {
  const { request, info } = asked;
  const bytes = await readBytes(request);
  const type = bodyTypeOf(request);
  if (info.verb === "update") {
    const { value } = await parseBody(bytes, type);
    return () => value;
  }
  const { value } = parseJsonBody(bytes);
  if (type === "application/json-patch+json") {
    const patch = readJsonPatch(value);
    return (scale) => patch(scale as unknown as Readonly<Record<string, unknown>>);
  }
  // Of the few fields of a scale, none is a list: both merge alike.
  if (type === "application/merge-patch+json" || type === "application/strategic-merge-patch+json")
    return (scale) => mergePatch(scale, structuredClone(value));
  throw unsupportedMediaType(["application/json-patch+json", "application/merge-patch+json"]);
}

function replicasOf(scale: unknown, name: string, custom: boolean): number {
  if (!isObject(scale)) throw badRequest("the body of the request must be a Scale");
  const { kind = "Scale", apiVersion = "autoscaling/v1" } = scale;
  if (kind !== "Scale" || apiVersion !== "autoscaling/v1")
    throw badRequest("the body of the request must be an autoscaling/v1 Scale");
  const replicas = valueAt(scale, "spec.replicas") ?? 0;
  const isWhole = typeof replicas === "number" && Number.isInteger(replicas) && replicas <= MOST;
  // Of custom resources, the object's own field is refused later.
  if (!isWhole || (replicas < 0 && !custom))
    throw invalid({ group: "autoscaling", kind: "Scale" }, name, [
      invalidValue("spec.replicas", replicas, "must be greater than or equal to 0"),
    ]);
  return replicas;
}

/** Replaces or patches the scale of an object: its number of replicas. */
export async function writeScale(asked: ApiRequest): Promise<void> {
  const { version, registry, request, response, at, query, info } = asked;
  const form = acceptedForm(asked.accept, [], query, asked.userAgent);
  const paths = pathsOf(asked);
  const kind = info.verb === "update" ? "UpdateOptions" : "PatchOptions";
  const options = readWriteOptions(kind, query, asked.optionsContext);
  const change = await readChange(asked);
  const { object } = await updateObject(
    registry,
    version,
    at,
    (live) => {
      if (live === undefined) return undefined;
      const scale = scaleOf(live, paths);
      const next = change(structuredClone(scale));
      const { uid, resourceVersion } = (
        isObject(next) && isObject(next["metadata"]) ? next["metadata"] : {}
      ) as Scale["metadata"];
      checkPreconditions(version.kind, live.metadata, {
        ...(uid !== undefined && { uid }),
        ...(resourceVersion !== undefined && { resourceVersion }),
      });
      const replicas = replicasOf(next, at.name, version.kind.model.custom);
      if (version.kind.model.custom && replicas < 0)
        throw invalid(version.kind, at.name, [
          invalidValue(paths.specReplicas, replicas, "should be a non-negative integer"),
        ]);
      setAt(live, paths.specReplicas, replicas);
      // What this put there may have fields with defaults.
      applyDefaults(version.type, live);
      return live;
    },
    options,
  );
  const answer = JSON.stringify(scaleOf(object.decode(version), paths));
  await send(request, response, { status: 200, parts: [answer] }, form);
}
