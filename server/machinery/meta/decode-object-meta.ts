import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";
import type { ObjectMeta } from "./object-meta.js";

type Shape = "text" | "integer" | "boolean" | "texts" | "text map" | "map" | "time" | readonly [Fields];
type Fields = Readonly<Record<string, Shape>>;

const OWNER: Fields = {
  apiVersion: "text",
  kind: "text",
  name: "text",
  uid: "text",
  controller: "boolean",
  blockOwnerDeletion: "boolean",
};

const MANAGED: Fields = {
  manager: "text",
  operation: "text",
  apiVersion: "text",
  time: "time",
  fieldsType: "text",
  fieldsV1: "map",
  subresource: "text",
};

const META: Fields = {
  name: "text",
  generateName: "text",
  namespace: "text",
  selfLink: "text",
  uid: "text",
  resourceVersion: "text",
  generation: "integer",
  creationTimestamp: "time",
  deletionTimestamp: "time",
  deletionGracePeriodSeconds: "integer",
  labels: "text map",
  annotations: "text map",
  ownerReferences: [OWNER],
  finalizers: "texts",
  managedFields: [MANAGED],
};

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const NAMES: Readonly<Record<string, string>> = {
  text: "a string",
  integer: "an integer",
  boolean: "a boolean",
  texts: "a list of strings",
  "text map": "a map of strings",
  map: "a map",
  time: "a time such as 2026-01-31T12:00:00Z",
};

/** What decoding meets besides values. */
export interface DecodeSink {
  /** A field that is not declared and was dropped. */
  unknown(path: string): void;
  /** A value of a wrong type. */
  wrong(path: string, value: unknown, expected: string): void;
}

const isText = (value: unknown): value is string => typeof value === "string";

function fits(shape: Exclude<Shape, readonly [Fields]>, value: unknown): boolean {
  switch (shape) {
    case "text":
      return isText(value);
    case "integer":
      return Number.isSafeInteger(value) || typeof value === "bigint";
    case "boolean":
      return typeof value === "boolean";
    case "texts":
      return Array.isArray(value) && value.every(isText);
    case "text map":
      return isObject(value) && Object.values(value).every((each) => isText(each) || each === null);
    case "map":
      return isObject(value);
    case "time":
      return isText(value) && TIME.test(value) && !Number.isNaN(Date.parse(value));
  }
}

/** Times are kept in UTC and whole seconds. */
const wholeSeconds = (time: string): string => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");

const textMap = (value: UnknownObject): UnknownObject =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, each ?? ""]));

function decode(fields: Fields, given: UnknownObject, path: string, sink: DecodeSink): UnknownObject {
  const decoded: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    const [shape, value] = [Object.hasOwn(fields, key) ? fields[key] : undefined, given[key]];
    const at = `${path}.${key}`;
    if (shape === undefined) sink.unknown(at);
    else if (value === null || value === undefined) continue;
    else if (typeof shape !== "string") {
      const [row] = shape;
      if (!Array.isArray(value)) sink.wrong(at, value, "a list");
      else
        decoded[key] = (value as readonly unknown[]).flatMap((item, i) => {
          if (isObject(item)) return [decode(row, item, `${at}[${i}]`, sink)];
          sink.wrong(`${at}[${i}]`, item, "an object");
          return [];
        });
    } else if (!fits(shape, value)) sink.wrong(at, value, NAMES[shape] ?? shape);
    else if (shape === "time") decoded[key] = wholeSeconds(value as string);
    else decoded[key] = shape === "text map" ? textMap(value as UnknownObject) : value;
  }
  return decoded;
}

const isEmpty = (value: unknown): boolean =>
  value === "" || value === null || (typeof value === "object" && Object.keys(value).length === 0);

/** Metadata as Kubernetes shows it: without what is empty. An empty list of managers stays; it asks to forget them. */
export function withoutEmptyMeta(metadata: ObjectMeta): ObjectMeta {
  const present = Object.entries(metadata).filter(([key, value]) => key === "managedFields" || !isEmpty(value));
  return Object.fromEntries(present);
}

/** Reads `metadata`: known fields with values of their types, in a new object. Everything else goes to the sink. */
export function decodeObjectMeta(value: unknown, path: string, sink: DecodeSink): ObjectMeta {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) {
    sink.wrong(path, value, "an object");
    return {};
  }
  return withoutEmptyMeta(decode(META, value, path, sink));
}
