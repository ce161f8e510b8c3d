import type { Schema } from "../../../openapi/types/swagger-2.js";
import { kindSchema, list, flag, object, text, textMap, texts } from "./schemas.js";
import type { OwnKind, OwnKinds } from "./own-kind.js";

const RBAC = "io.k8s.api.rbac.v1.";
const AUTHORIZATION = "io.k8s.api.authorization.v1.";
const AUTHENTICATION = "io.k8s.api.authentication.v1.";

const ATOMIC = { "x-kubernetes-list-type": "atomic" };

const rule = object(
  "What somebody may do.",
  {
    verbs: texts("`get`, `list`, `create`, …; `*` for all.", ATOMIC),
    apiGroups: texts("Groups of the resources; an empty text for the core group, `*` for all.", ATOMIC),
    resources: texts("Plural names, `pods/status` for a subresource; `*` for all.", ATOMIC),
    resourceNames: texts("Names of objects; without any, all.", ATOMIC),
    nonResourceURLs: texts("Paths outside of resources; `*` at the end stands for what follows.", ATOMIC),
  },
  ["verbs"],
);

const subject = object(
  "Who has a role.",
  {
    kind: text("`User`, `Group` or `ServiceAccount`."),
    name: text("Name of the user, group or account."),
    namespace: text("Namespace of the account."),
    apiGroup: text("`rbac.authorization.k8s.io` for users and groups; empty for accounts."),
  },
  ["kind", "name"],
);

const roleRef = object(
  "The role. It cannot change.",
  {
    apiGroup: text("`rbac.authorization.k8s.io`."),
    kind: text("`Role` or `ClusterRole`."),
    name: text("Name of the role."),
  },
  ["kind", "name"],
);

const rules = list(rule, "What the role allows.", ATOMIC);

const selector = object("Labels of objects.", {
  matchLabels: textMap("Labels that an object has."),
  matchExpressions: list(
    object("A condition on a label.", {
      key: text("Name of the label."),
      operator: text("`In`, `NotIn`, `Exists` or `DoesNotExist`."),
      values: texts("Values of the label.", ATOMIC),
    }),
    "Conditions that all hold.",
    ATOMIC,
  ),
});

const aggregation = object("Other roles whose rules this one has.", {
  clusterRoleSelectors: list(selector, "Which roles: those that one of these selects.", ATOMIC),
});

const binding = (description: string): Schema =>
  kindSchema(description, { subjects: list(subject, "Who has the role.", ATOMIC), roleRef }, ["roleRef"]);

const extra = { type: "object", description: "More about the user.", additionalProperties: texts("Values.") } as const;

const resourceAttributes = object("An action on a resource.", {
  namespace: text("Namespace; empty for all."),
  verb: text("`get`, `list`, …"),
  group: text("Group of the resource."),
  version: text("Version of the resource."),
  resource: text("Plural name of the resource."),
  subresource: text("Subresource; empty for the object."),
  name: text("Name of the object; empty for all."),
});

const nonResourceAttributes = object("An action outside of resources.", {
  path: text("Address."),
  verb: text("Method in lower case."),
});

const decision = object("The answer.", {
  allowed: flag("Whether it may be done."),
  denied: flag("Whether somebody forbids it."),
  reason: text("Why."),
  evaluationError: text("What went wrong while deciding."),
});

const selfAttributes = { resourceAttributes, nonResourceAttributes };

const accessReview = (spec: Readonly<Record<string, Schema>>): Schema =>
  kindSchema("Asks whether somebody may do something.", { spec: object("The question.", spec), status: decision }, [
    "spec",
  ]);

const otherAttributes = {
  ...selfAttributes,
  user: text("Name of the user."),
  groups: texts("Groups of the user.", ATOMIC),
  uid: text("Uid of the user."),
  extra,
};

const userInfo = object("Who it is.", {
  username: text("Name."),
  uid: text("Uid."),
  groups: texts("Groups.", ATOMIC),
  extra,
});

const resourceRule = object("What may be done with resources.", {
  verbs: texts("Verbs.", ATOMIC),
  apiGroups: texts("Groups.", ATOMIC),
  resources: texts("Plural names.", ATOMIC),
  resourceNames: texts("Names of objects.", ATOMIC),
});

const nonResourceRule = object("What may be done outside of resources.", {
  verbs: texts("Verbs.", ATOMIC),
  nonResourceURLs: texts("Paths.", ATOMIC),
});

const role = (kind: string, plural: string, namespaced: boolean): OwnKind => ({
  group: "rbac.authorization.k8s.io",
  version: "v1",
  kind,
  plural,
  namespaced,
  definition: RBAC + kind,
});

const review = (group: string, kind: string, namespaced = false): OwnKind => ({
  group,
  version: "v1",
  kind,
  plural: `${kind.toLowerCase()}s`,
  namespaced,
  verbs: ["create"],
  definition: (group.startsWith("authorization") ? AUTHORIZATION : AUTHENTICATION) + kind,
});

/** Kinds that say who may do what, and kinds that answer such questions. */
export const ACCESS_KINDS: OwnKinds = {
  kinds: [
    role("Role", "roles", true),
    role("RoleBinding", "rolebindings", true),
    role("ClusterRole", "clusterroles", false),
    role("ClusterRoleBinding", "clusterrolebindings", false),
    review("authorization.k8s.io", "SelfSubjectAccessReview"),
    review("authorization.k8s.io", "SelfSubjectRulesReview"),
    review("authorization.k8s.io", "SubjectAccessReview"),
    review("authorization.k8s.io", "LocalSubjectAccessReview", true),
    review("authentication.k8s.io", "TokenReview"),
    review("authentication.k8s.io", "SelfSubjectReview"),
  ],
  definitions: {
    [`${RBAC}Role`]: kindSchema("What may be done in a namespace.", { rules }),
    [`${RBAC}ClusterRole`]: kindSchema("What may be done everywhere.", { rules, aggregationRule: aggregation }),
    [`${RBAC}RoleBinding`]: binding("Who has a role in a namespace."),
    [`${RBAC}ClusterRoleBinding`]: binding("Who has a role everywhere."),
    [`${AUTHORIZATION}SelfSubjectAccessReview`]: accessReview(selfAttributes),
    [`${AUTHORIZATION}SubjectAccessReview`]: accessReview(otherAttributes),
    [`${AUTHORIZATION}LocalSubjectAccessReview`]: accessReview(otherAttributes),
    [`${AUTHORIZATION}SelfSubjectRulesReview`]: kindSchema(
      "Asks what the sender may do in a namespace.",
      {
        spec: object("The question.", { namespace: text("The namespace.") }),
        status: object("The answer.", {
          resourceRules: list(resourceRule, "What may be done with resources.", ATOMIC),
          nonResourceRules: list(nonResourceRule, "What may be done outside of resources.", ATOMIC),
          incomplete: flag("Whether there may be more."),
          evaluationError: text("What went wrong while deciding."),
        }),
      },
      ["spec"],
    ),
    [`${AUTHENTICATION}TokenReview`]: kindSchema(
      "Asks who the bearer of a token is.",
      {
        spec: object("The question.", { token: text("The token."), audiences: texts("For whom it is.", ATOMIC) }),
        status: object("The answer.", {
          authenticated: flag("Whether the token is known."),
          user: userInfo,
          audiences: texts("For whom it is.", ATOMIC),
          error: text("Why not."),
        }),
      },
      ["spec"],
    ),
    [`${AUTHENTICATION}SelfSubjectReview`]: kindSchema("Asks who the sender is.", {
      status: object("The answer.", { userInfo }),
    }),
  },
};
