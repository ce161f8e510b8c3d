import { isObject } from "../../openapi/types/objects.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { KindStrategy } from "../registry/kind-strategy.js";
import { DEFINITION_STRATEGY } from "./definitions/definition-strategy.js";
import { NAMESPACE_STRATEGY } from "./namespaces/namespace-strategy.js";

/** Seconds that events stay. */
const EVENT_TIME = 3600;

/** Texts of a secret become bytes in base64. */
function prepareSecret(secret: KubeObject): void {
  secret["type"] ??= "Opaque";
  const { stringData } = secret;
  if (!isObject(stringData)) return;
  const encoded = Object.entries(stringData).map(([key, text]) => [key, Buffer.from(String(text)).toString("base64")]);
  secret["data"] = { ...(isObject(secret["data"]) ? secret["data"] : {}), ...(Object.fromEntries(encoded) as object) };
  delete secret["stringData"];
}

const EVENT: KindStrategy = { createOnUpdate: true, timeToLive: () => EVENT_TIME };

const STRATEGIES: Readonly<Record<string, KindStrategy>> = {
  "/namespaces": NAMESPACE_STRATEGY,
  "/secrets": { defaults: prepareSecret },
  "/events": EVENT,
  "events.k8s.io/events": EVENT,
  "coordination.k8s.io/leases": { createOnUpdate: true },
  "apiextensions.k8s.io/customresourcedefinitions": DEFINITION_STRATEGY,
};

/** What a resource of Kubernetes itself does beyond its schema; `undefined` for any other. */
export const ownStrategy = (group: string, plural: string): KindStrategy | undefined => {
  const key = `${group}/${plural}`;
  return Object.hasOwn(STRATEGIES, key) ? STRATEGIES[key] : undefined;
};
