/** What command lines know a resource by, besides its kind and plural. */
export interface KnownNames {
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
}

/** Kubernetes' own resources by `<group>/<plural>`: short names, then the categories that each is listed with. */
const KNOWN: Readonly<Record<string, readonly [shortNames: string, categories?: string]>> = {
  "/componentstatuses": ["cs"],
  "/configmaps": ["cm"],
  "/endpoints": ["ep"],
  "/events": ["ev"],
  "/limitranges": ["limits"],
  "/namespaces": ["ns"],
  "/nodes": ["no"],
  "/persistentvolumeclaims": ["pvc"],
  "/persistentvolumes": ["pv"],
  "/pods": ["po", "all"],
  "/replicationcontrollers": ["rc", "all"],
  "/resourcequotas": ["quota"],
  "/serviceaccounts": ["sa"],
  "/services": ["svc", "all"],
  "admissionregistration.k8s.io/mutatingadmissionpolicies": ["", "api-extensions"],
  "admissionregistration.k8s.io/mutatingadmissionpolicybindings": ["", "api-extensions"],
  "admissionregistration.k8s.io/mutatingwebhookconfigurations": ["", "api-extensions"],
  "admissionregistration.k8s.io/validatingadmissionpolicies": ["", "api-extensions"],
  "admissionregistration.k8s.io/validatingadmissionpolicybindings": ["", "api-extensions"],
  "admissionregistration.k8s.io/validatingwebhookconfigurations": ["", "api-extensions"],
  "apiextensions.k8s.io/customresourcedefinitions": ["crd crds", "api-extensions"],
  "apiregistration.k8s.io/apiservices": ["", "api-extensions"],
  "apps/daemonsets": ["ds", "all"],
  "apps/deployments": ["deploy", "all"],
  "apps/replicasets": ["rs", "all"],
  "apps/statefulsets": ["sts", "all"],
  "autoscaling/horizontalpodautoscalers": ["hpa", "all"],
  "batch/cronjobs": ["cj", "all"],
  "batch/jobs": ["", "all"],
  "certificates.k8s.io/certificatesigningrequests": ["csr"],
  "events.k8s.io/events": ["ev"],
  "extensions/daemonsets": ["ds", "all"],
  "extensions/deployments": ["deploy", "all"],
  "extensions/horizontalpodautoscalers": ["hpa", "all"],
  "extensions/ingresses": ["ing"],
  "extensions/jobs": ["", "all"],
  "extensions/networkpolicies": ["netpol"],
  "extensions/podsecuritypolicies": ["psp"],
  "extensions/replicasets": ["rs", "all"],
  "networking.k8s.io/ingresses": ["ing"],
  "networking.k8s.io/ipaddresses": ["ip"],
  "networking.k8s.io/networkpolicies": ["netpol"],
  "policy/poddisruptionbudgets": ["pdb"],
  "policy/podsecuritypolicies": ["psp"],
  "scheduling.k8s.io/priorityclasses": ["pc"],
  "storage.k8s.io/storageclasses": ["sc"],
  "storage.k8s.io/volumeattributesclasses": ["vac"],
};

const words = (text = ""): readonly string[] => text.split(" ").filter((word) => word !== "");

const KNOWN_NAMES: ReadonlyMap<string, KnownNames> = new Map(
  Object.entries(KNOWN).map(([key, [shortNames, categories]]) => [
    key,
    { shortNames: words(shortNames), categories: words(categories) },
  ]),
);

const NONE: KnownNames = { shortNames: [], categories: [] };

/**
 * Short names and categories of a resource of Kubernetes itself, for documents that do not say them; Kubernetes' own do
 * not. The source is the discovery of its releases.
 *
 * @param group - `""` for the core group
 */
export const knownNamesOf = (group: string, plural: string): KnownNames =>
  KNOWN_NAMES.get(`${group}/${plural}`) ?? NONE;
