import type { Document } from "../../openapi/types/swagger-2.js";
import { isObject, memberOf } from "../../openapi/types/objects.js";
import document from "../../spec-output/workloads/swagger.json" with { type: "json" };
import type { ApiObject } from "../apiserver/api-object.js";
import type { DefinedResource } from "../apiserver/define-resource.js";

/** `apps/v1`, `batch/v1`, and pods, services and claims of `v1`. Built from `api-types/workloads`. */
export const WORKLOADS = document as unknown as Document;

type Fields = Record<string, unknown>;

/** The value at a path of fields. Defaults are set before validation, so any value may have any type. */
const at = (value: unknown, ...fields: readonly string[]): unknown => fields.reduce<unknown>(memberOf, value);

const objectsIn = (list: unknown): readonly Fields[] =>
  Array.isArray(list) ? (list as readonly unknown[]).filter((item): item is Fields => isObject(item)) : [];

/** Whether an image has the tag `latest`, or neither a tag nor a digest. */
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
    // Programs in Go send zero for a missing value.
    if (target === undefined || target === 0 || target === "") port["targetPort"] = port["port"];
  }
}

const withDefaults = (resource: string, defaults: (object: ApiObject) => void): DefinedResource => ({
  resource,
  hooks: { defaults },
});

const ofTemplate = (resource: string): DefinedResource =>
  withDefaults(resource, (object) => defaultPodSpec(at(object, "spec", "template", "spec")));

/** Defaults of workloads that depend on other fields, which schemas cannot express. */
export const WORKLOAD_DEFAULTS: readonly DefinedResource[] = [
  ...["apps/deployments", "apps/replicasets", "apps/statefulsets", "apps/daemonsets"].map(ofTemplate),
  withDefaults("batch/jobs", (job) => defaultJobSpec(at(job, "spec"))),
  withDefaults("batch/cronjobs", (job) => defaultJobSpec(at(job, "spec", "jobTemplate", "spec"))),
  withDefaults("/pods", (pod) => defaultPodSpec(at(pod, "spec"))),
  withDefaults("/services", defaultPorts),
];
