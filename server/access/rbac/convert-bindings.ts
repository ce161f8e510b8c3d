import { isObject } from "../../../openapi/types/objects.js";
import type { KindStrategy } from "../../registry/kind-strategy.js";

const GROUP = "rbac.authorization.k8s.io";
/** The version whose subjects name an `apiVersion` in place of a group. */
const OLD = "v1alpha1";
const EVERYONE = "system:authenticated";

type Subject = Readonly<Record<string, unknown>>;

function toNew({ apiVersion, ...subject }: Subject): Subject {
  if (subject["kind"] === "ServiceAccount") return subject;
  // The old version meant all users by this name.
  if (subject["kind"] === "User" && subject["name"] === "*") return { kind: "Group", apiGroup: GROUP, name: EVERYONE };
  const group = typeof apiVersion === "string" && apiVersion.includes("/") ? apiVersion.replace(/\/.*$/s, "") : GROUP;
  return { ...subject, apiGroup: group };
}

const toOld = ({ apiGroup, ...subject }: Subject): Subject => ({
  ...subject,
  apiVersion: subject["kind"] === "ServiceAccount" ? "v1" : `${typeof apiGroup === "string" ? apiGroup : GROUP}/${OLD}`,
});

/** How bindings of roles of one version become those of another. */
const BINDINGS: KindStrategy = {
  convert: (binding, from, to) => {
    if ((from === OLD) === (to === OLD)) return binding;
    const subjects = binding["subjects"];
    if (!Array.isArray(subjects)) return binding;
    const change = to === OLD ? toOld : toNew;
    return {
      ...binding,
      subjects: (subjects as readonly unknown[]).map((each) => (isObject(each) ? change(each) : each)),
    };
  },
};

/** Strategies of bindings, by group and plural. */
export const bindingStrategies: Readonly<Record<string, KindStrategy>> = {
  [`${GROUP}/rolebindings`]: BINDINGS,
  [`${GROUP}/clusterrolebindings`]: BINDINGS,
};
