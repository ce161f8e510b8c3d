import { isObject, memberOf } from "../../../openapi/types/objects.js";
import type { User } from "../../registry/write-options.js";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Name of the user that a service account is. */
export const accountName = (namespace: string, name: string): string => `system:serviceaccount:${namespace}:${name}`;

/** Whether a binding is about a user. */
export function bindsUser(binding: unknown, user: User): boolean {
  const subjects = memberOf(binding, "subjects");
  if (!Array.isArray(subjects)) return false;
  const own = text(memberOf(memberOf(binding, "metadata"), "namespace"));
  return (subjects as readonly unknown[]).filter(isObject).some((subject) => {
    const name = text(subject["name"]);
    switch (subject["kind"]) {
      case "User":
        return name === user.name;
      case "Group":
        return user.groups.includes(name);
      case "ServiceAccount": {
        const namespace = text(subject["namespace"]) || own;
        return namespace !== "" && user.name === accountName(namespace, name);
      }
      default:
        return false;
    }
  });
}
