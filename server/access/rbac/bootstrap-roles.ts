import type { KubeObject } from "../../machinery/meta/object-meta.js";
import type { RegistryClient } from "../../registry/registry-client.js";

const GROUP = "rbac.authorization.k8s.io";
const API_VERSION = `${GROUP}/v1`;

const READ = ["get", "list", "watch"];
const WRITE = ["create", "delete", "deletecollection", "patch", "update"];

const LABELS = { "kubernetes.io/bootstrapping": "rbac-defaults" };
const to = (role: string): Record<string, string> => ({ [`${GROUP}/aggregate-to-${role}`]: "true" });

type Rule = Readonly<Record<string, readonly string[]>>;

const rule = (verbs: readonly string[], apiGroups: readonly string[], resources: readonly string[]): Rule => ({
  verbs,
  apiGroups,
  resources,
});

const role = (name: string, rules: readonly Rule[], labels: Readonly<Record<string, string>> = {}): KubeObject => ({
  apiVersion: API_VERSION,
  kind: "ClusterRole",
  metadata: { name, labels: { ...LABELS, ...labels } },
  rules,
});

const gathering = (name: string, labels: Readonly<Record<string, string>> = {}): KubeObject => ({
  ...role(name, [], labels),
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: to(name) }] },
});

const bind = (name: string, ...groups: readonly string[]): KubeObject => ({
  apiVersion: API_VERSION,
  kind: "ClusterRoleBinding",
  metadata: { name, labels: LABELS },
  roleRef: { apiGroup: GROUP, kind: "ClusterRole", name },
  subjects: groups.map((group) => ({ apiGroup: GROUP, kind: "Group", name: group })),
});

const CORE = ["configmaps", "events", "namespaces", "serviceaccounts"];

/** Roles that every server with roles has. Those for people gather what other roles give them by label. */
const ROLES: readonly KubeObject[] = [
  role("cluster-admin", [rule(["*"], ["*"], ["*"]), { verbs: ["*"], nonResourceURLs: ["*"] }]),
  role("system:discovery", [
    {
      verbs: ["get"],
      nonResourceURLs: [
        ...[
          "/api",
          "/api/*",
          "/apis",
          "/apis/*",
          "/healthz",
          "/livez",
          "/readyz",
          "/openapi",
          "/openapi/*",
          "/version",
        ],
        "/version/",
      ],
    },
  ]),
  role("system:public-info-viewer", [
    { verbs: ["get"], nonResourceURLs: ["/healthz", "/livez", "/readyz", "/version", "/version/"] },
  ]),
  role("system:basic-user", [
    rule(["create"], ["authorization.k8s.io"], ["selfsubjectaccessreviews", "selfsubjectrulesreviews"]),
    rule(["create"], ["authentication.k8s.io"], ["selfsubjectreviews"]),
  ]),
  gathering("admin"),
  gathering("edit", to("admin")),
  gathering("view", to("edit")),
  role(
    "system:aggregate-to-admin",
    [
      rule([...READ, ...WRITE], [GROUP], ["roles", "rolebindings"]),
      rule(["create"], ["authorization.k8s.io"], ["localsubjectaccessreviews"]),
    ],
    to("admin"),
  ),
  role(
    "system:aggregate-to-edit",
    [
      rule([...READ, ...WRITE], [""], ["configmaps", "secrets", "serviceaccounts"]),
      rule(WRITE, [""], ["events"]),
      rule([...READ, ...WRITE], ["coordination.k8s.io"], ["leases"]),
      rule([...READ, ...WRITE], ["events.k8s.io"], ["events"]),
    ],
    to("edit"),
  ),
  role("system:aggregate-to-view", [rule(READ, [""], CORE), rule(READ, ["events.k8s.io"], ["events"])], to("view")),
];

const BINDINGS: readonly KubeObject[] = [
  bind("cluster-admin", "system:masters"),
  bind("system:discovery", "system:authenticated"),
  bind("system:basic-user", "system:authenticated"),
  bind("system:public-info-viewer", "system:authenticated", "system:unauthenticated"),
];

/** Creates the roles and bindings that every server has. What somebody changed stays as it is. */
export async function ensureBootstrapRoles(client: RegistryClient): Promise<void> {
  for (const [plural, objects] of [
    ["clusterroles", ROLES],
    ["clusterrolebindings", BINDINGS],
  ] as const) {
    const kind = client.kinds.get(GROUP, plural);
    if (kind === undefined) throw new Error(`the server has no ${plural}`);
    for (const object of objects) await client.ensure(kind, "", structuredClone(object));
  }
}
