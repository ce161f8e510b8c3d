import type { Document } from "../../openapi/types/swagger-2.js";
import { isObject, memberOf } from "../../openapi/types/objects.js";
import document from "../../spec-output/workloads/swagger.json" with { type: "json" };
import type { ApiObject } from "../apiserver/api-object.js";
import type { DefinedResource } from "../apiserver/define-resource.js";

/** `apps/v1`, `batch/v1`, and what their objects create: pods, services and claims. Built from `api-types/workloads`. */
export const WORKLOADS = document as unknown as Document;

type Fields = Record<string, unknown>;

/** Follows fields. Defaults are set before values are checked, so that anything may stand anywhere. */
const at = (value: unknown, ...fields: readonly string[]): unknown => fields.reduce<unknown>(memberOf, value);

const objectsIn = (list: unknown): readonly Fields[] =>
  Array.isArray(list) ? (list as readonly unknown[]).filter((item): item is Fields => isObject(item)) : [];

/** Without a tag and a digest an image is the latest. */
const isLatest = (image: string): boolean => /(?:^|\/)[^/:@]+(?::latest)?$/.test(image);

function defaultPodSpec(spec: unknown): void {
  for (const container of ["containers", "initContainers"].flatMap((list) => objectsIn(memberOf(spec, list)))) {
    const { image } = container;
    container["imagePullPolicy"] ??= typeof image === "string" && isLatest(image) ? "Always" : "IfNotPresent";
  }
}

function defaultJobSpec(spec: unknown): void {
  if (!isObject(spec)) return;
  const job = spec as Fields;
  if (job["parallelism"] === undefined) {
    job["completions"] ??= 1;
    job["parallelism"] = 1;
  }
  job["podReplacementPolicy"] ??= job["podFailurePolicy"] === undefined ? "TerminatingOrFailed" : "Failed";
  defaultPodSpec(at(spec, "template", "spec"));
}

function defaultPorts(service: unknown): void {
  for (const port of objectsIn(at(service, "spec", "ports"))) {
    const target = port["targetPort"];
    // Programs in Go send the zero that no value means to them.
    if (target === undefined || target === 0 || target === "") port["targetPort"] = port["port"];
  }
}

const withDefaults = (resource: string, defaults: (object: ApiObject) => void): DefinedResource => ({
  resource,
  hooks: { defaults },
});

const ofTemplate = (resource: string): DefinedResource =>
  withDefaults(resource, (object) => defaultPodSpec(at(object, "spec", "template", "spec")));

/** Defaults of workloads that depend on other fields. */
export const WORKLOAD_DEFAULTS: readonly DefinedResource[] = [
  ...["apps/deployments", "apps/replicasets", "apps/statefulsets", "apps/daemonsets"].map(ofTemplate),
  withDefaults("batch/jobs", (job) => defaultJobSpec(at(job, "spec"))),
  withDefaults("batch/cronjobs", (job) => defaultJobSpec(at(job, "spec", "jobTemplate", "spec"))),
  withDefaults("/pods", (pod) => defaultPodSpec(at(pod, "spec"))),
  withDefaults("/services", defaultPorts),
];
