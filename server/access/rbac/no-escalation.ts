import { isObject } from "../../../openapi/types/objects.js";
import { forbidden } from "../../machinery/errors/api-errors.js";
import { deepEqual } from "../../machinery/schema/deep-equal.js";
import type { Admission, AdmissionRequest } from "../../registry/admission.js";
import type { Authorizer } from "../authorizer.js";
import { MASTERS } from "./rbac-authorizer.js";
import type { RoleStore } from "./role-store.js";
import { covers, type PolicyRule, rulesOf } from "./rules.js";

const GROUP = "rbac.authorization.k8s.io";

/** Refuses roles and bindings that would give more than their author has, unless the author may `escalate` or `bind`. */
export class NoEscalation implements Admission {
  constructor(
    readonly roles: RoleStore,
    readonly authorizer: Authorizer,
  ) {}

  readonly validate = async (request: AdmissionRequest): Promise<void> => {
    const { version, object, live, user, namespace } = request;
    const { kind } = version;
    if (kind.group !== GROUP || object === undefined || user.groups.includes(MASTERS)) return;
    const isBinding = kind.plural.endsWith("bindings");
    const given = isBinding ? this.roles.rulesOfReference(object, namespace) : rulesOf(object);
    const sameRules = live !== undefined && !isBinding && deepEqual(object["rules"], live["rules"]);
    if (sameRules && deepEqual(object["aggregationRule"], live["aggregationRule"])) return;
    if (await this.#mayExceed(request, isBinding)) return;
    const held = this.roles.rulesFor(user, namespace);
    // A role that gathers others has whatever these will have.
    const gathers = !isBinding && isObject(object["aggregationRule"]);
    const missing = given.filter((rule) => !covers(held, rule));
    if (missing.length === 0 && !gathers) return;
    throw forbidden(
      kind,
      request.name,
      `user ${JSON.stringify(user.name)} (groups=${JSON.stringify(user.groups)}) is attempting to grant RBAC permissions not currently held:\n${missing.map(ruleText).join("\n")}`,
    );
  };

  async #mayExceed({ version, object, user, namespace, name }: AdmissionRequest, isBinding: boolean): Promise<boolean> {
    const reference = isObject(object?.["roleRef"]) ? object["roleRef"] : {};
    const ofRole = reference["kind"] === "ClusterRole" ? "clusterroles" : "roles";
    const asked = isBinding
      ? { verb: "bind", resource: ofRole, name: String(reference["name"]) }
      : { verb: "escalate", resource: version.kind.plural, name };
    const { allowed } = await this.authorizer.authorize({
      ...asked,
      user,
      isResource: true,
      group: GROUP,
      version: "v1",
      subresource: "",
      namespace,
      path: "",
    });
    return allowed;
  }
}

function ruleText({ apiGroups, resources, resourceNames, nonResourceURLs, verbs }: PolicyRule): string {
  const fields = Object.entries({
    APIGroups: apiGroups,
    Resources: resources,
    ResourceNames: resourceNames,
    NonResourceURLs: nonResourceURLs,
    Verbs: verbs,
  }).filter(([, values]) => values.length > 0);
  return `{${fields.map(([name, values]) => `${name}:${JSON.stringify(values)}`).join(", ")}}`;
}
