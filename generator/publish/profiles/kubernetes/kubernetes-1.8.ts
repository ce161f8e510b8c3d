import type { Profile } from "../profile.js";
import { resourceRules } from "./actions.js";
import { kubernetes15 } from "./kubernetes-1.5.js";
import { operationId } from "./operation-names.js";

const MACHINERY = "io.k8s.apimachinery.pkg";
const META = `${MACHINERY}.apis.meta.v1`;

/**
 * Kubernetes 1.8: full definition names, kinds and actions, body parameters at operations, subresource ids by parent.
 */
export const kubernetes18: Profile = {
  ...kubernetes15,
  name: "kubernetes-1.8",
  summary: "The structure of Kubernetes 1.8's spec: full definition names, kinds, actions and merge keys.",
  release: "1.8",
  resources: { ...resourceRules, subresourceNames: "parent" },
  operationId,
  definitionNames: {
    style: "qualified",
    packages: {
      "core/v1": "io.k8s.api.core.v1",
      "extensions/v1beta1": "io.k8s.api.extensions.v1beta1",
      "federation/v1beta1": "io.k8s.kubernetes.federation.apis.federation.v1beta1",
      "machinery/unversioned": META,
      "machinery/versioned": META,
      "machinery/runtime": `${MACHINERY}.runtime`,
      "machinery/resource": `${MACHINERY}.api.resource`,
      "machinery/intstr": `${MACHINERY}.util.intstr`,
      "machinery/version": `${MACHINERY}.version`,
    },
    types: {
      "core/v1.ObjectMeta": `${META}.ObjectMeta`,
      "core/v1.OwnerReference": `${META}.OwnerReference`,
      "core/v1.DeleteOptions": `${META}.DeleteOptions`,
      "core/v1.Preconditions": `${META}.Preconditions`,
      "machinery/versioned.Event": `${META}.WatchEvent`,
    },
  },
  schema: { ...kubernetes15.schema, keywords: ["validation", "information", "merge"] },
  parameters: { ...kubernetes15.parameters, hoist: "exceptBody" },
  groupVersionKinds: { operations: true, definitions: true },
};
