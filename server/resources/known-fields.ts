const OF_INVOLVED = ["kind", "namespace", "name", "uid", "apiVersion", "resourceVersion", "fieldPath"];

const OF_EVENTS: readonly string[] = [
  ...OF_INVOLVED.map((field) => `.involvedObject.${field}`),
  ...[".reason", ".reportingComponent", ".source.component", ".type"],
];

/** Fields that field selectors of Kubernetes' own resources may name, by `<group>/<plural>`. Its documents do not say. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  "/events": OF_EVENTS,
  "/namespaces": [".status.phase"],
  "/nodes": [".spec.unschedulable"],
  "/pods": [
    ...[".spec.nodeName", ".spec.restartPolicy", ".spec.schedulerName", ".spec.serviceAccountName"],
    ...[".spec.hostNetwork", ".status.phase", ".status.podIP", ".status.nominatedNodeName"],
  ],
  "/replicationcontrollers": [".status.replicas"],
  "/secrets": [".type"],
  "/services": [".spec.clusterIP", ".spec.type"],
  "apps/replicasets": [".status.replicas"],
  "batch/jobs": [".status.successful"],
  "certificates.k8s.io/certificatesigningrequests": [".spec.signerName"],
  "extensions/jobs": [".status.successful"],
  "extensions/replicasets": [".status.replicas"],
};

/** The selectable fields of a resource of Kubernetes itself; none of any other. */
export const knownFieldsOf = (group: string, plural: string): readonly string[] =>
  (Object.hasOwn(FIELDS, `${group}/${plural}`) ? FIELDS[`${group}/${plural}`] : undefined) ?? [];
