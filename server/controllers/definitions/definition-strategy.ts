import { roundIntegers } from "../../machinery/json/exact-json.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import type { KindStrategy } from "../../registry/kind-strategy.js";
import { validateDefinition } from "./validate-definition.js";

/** Keeps a definition until its objects are gone. */
export const CLEANUP = "customresourcecleanup.apiextensions.k8s.io";

function fillNames({ spec }: KubeObject): void {
  if (!isObject(spec)) return;
  const names = spec["names"] as Record<string, unknown> | undefined;
  if (isObject(names) && typeof names["kind"] === "string") {
    names["singular"] ??= names["kind"].toLowerCase();
    names["listKind"] ??= `${names["kind"]}List`;
  }
  (spec as Record<string, unknown>)["conversion"] ??= { strategy: "None" };
}

/** What CustomResourceDefinitions do beyond their schema. */
export const DEFINITION_STRATEGY: KindStrategy = {
  defaults: fillNames,
  prepareCreate: (definition) => {
    const { finalizers = [] } = definition.metadata;
    definition.metadata.finalizers = [...new Set([...finalizers, CLEANUP])];
  },
  validate: (definition, live) => validateDefinition(roundIntegers(definition), live && roundIntegers(live)),
};
