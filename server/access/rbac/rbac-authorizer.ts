import type { AuthorizationRequest, Authorizer, Decision } from "../authorizer.js";
import type { RoleStore } from "./role-store.js";
import { allows } from "./rules.js";

/** May do everything, whatever roles there are: so that nobody can lock all people out. */
export const MASTERS = "system:masters";

/** Decides by roles and bindings. What no rule allows is denied. */
export class RbacAuthorizer implements Authorizer {
  readonly #roles: RoleStore;

  constructor(roles: RoleStore) {
    this.#roles = roles;
  }

  authorize(request: AuthorizationRequest): Decision {
    if (request.user.groups.includes(MASTERS)) return { allowed: true, reason: "" };
    const rules = this.#roles.rulesFor(request.user, request.isResource ? request.namespace : "");
    return { allowed: rules.some((rule) => allows(rule, request)), reason: "" };
  }
}
