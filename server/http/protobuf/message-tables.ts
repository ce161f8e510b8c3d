/** The type of a field: a scalar, a time, or the name of a message. */
export interface FieldType {
  readonly name: string;
  readonly type: string;
  readonly form: "one" | "list" | "map";
}

/** Fields of a message by their numbers. */
export type MessageTable = ReadonlyMap<number, FieldType>;

/**
 * Messages of Kubernetes' API, as its releases number their fields: `name=number:type`, with `[]` for lists and `{}` for maps
 * from texts. Only kinds that command lines and clients send in this form are here.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  Unknown: "typeMeta=1:TypeMeta raw=2:raw contentEncoding=3:string contentType=4:string",
  TypeMeta: "apiVersion=1:string kind=2:string",
  ObjectMeta:
    "name=1:string generateName=2:string namespace=3:string selfLink=4:string uid=5:string resourceVersion=6:string generation=7:int creationTimestamp=8:time deletionTimestamp=9:time deletionGracePeriodSeconds=10:int labels=11:string{} annotations=12:string{} ownerReferences=13:OwnerReference[] finalizers=14:string[] managedFields=17:ManagedFieldsEntry[]",
  OwnerReference:
    "kind=1:string name=3:string uid=4:string apiVersion=5:string controller=6:bool blockOwnerDeletion=7:bool",
  ManagedFieldsEntry:
    "manager=1:string operation=2:string apiVersion=3:string time=4:time fieldsType=6:string fieldsV1=7:FieldsV1 subresource=8:string",
  FieldsV1: "=1:json",
  LabelSelector: "matchLabels=1:string{} matchExpressions=2:LabelSelectorRequirement[]",
  LabelSelectorRequirement: "key=1:string operator=2:string values=3:string[]",
  DeleteOptions:
    "gracePeriodSeconds=1:int preconditions=2:Preconditions orphanDependents=3:bool propagationPolicy=4:string dryRun=5:string[]",
  Preconditions: "uid=1:string resourceVersion=2:string",
  Namespace: "metadata=1:ObjectMeta spec=2:NamespaceSpec status=3:NamespaceStatus",
  NamespaceSpec: "finalizers=1:string[]",
  NamespaceStatus: "phase=1:string",
  ConfigMap: "metadata=1:ObjectMeta data=2:string{} binaryData=3:bytes{} immutable=4:bool",
  Secret: "metadata=1:ObjectMeta data=2:bytes{} type=3:string stringData=4:string{} immutable=5:bool",
  ServiceAccount:
    "metadata=1:ObjectMeta secrets=2:ObjectReference[] imagePullSecrets=3:LocalObjectReference[] automountServiceAccountToken=4:bool",
  ObjectReference:
    "kind=1:string namespace=2:string name=3:string uid=4:string apiVersion=5:string resourceVersion=6:string fieldPath=7:string",
  LocalObjectReference: "name=1:string",
  Event:
    "metadata=1:ObjectMeta involvedObject=2:ObjectReference reason=3:string message=4:string source=5:EventSource firstTimestamp=6:time lastTimestamp=7:time count=8:int type=9:string eventTime=10:micro series=11:EventSeries action=12:string related=13:ObjectReference reportingComponent=14:string reportingInstance=15:string",
  EventSource: "component=1:string host=2:string",
  EventSeries: "count=1:int lastObservedTime=2:micro",
  Lease: "metadata=1:ObjectMeta spec=2:LeaseSpec",
  LeaseSpec:
    "holderIdentity=1:string leaseDurationSeconds=2:int acquireTime=3:micro renewTime=4:micro leaseTransitions=5:int strategy=6:string preferredHolder=7:string",
  PolicyRule:
    "verbs=1:string[] apiGroups=2:string[] resources=3:string[] resourceNames=4:string[] nonResourceURLs=5:string[]",
  Role: "metadata=1:ObjectMeta rules=2:PolicyRule[]",
  ClusterRole: "metadata=1:ObjectMeta rules=2:PolicyRule[] aggregationRule=3:AggregationRule",
  AggregationRule: "clusterRoleSelectors=1:LabelSelector[]",
  RoleBinding: "metadata=1:ObjectMeta subjects=2:Subject[] roleRef=3:RoleRef",
  Subject: "kind=1:string apiGroup=2:string name=3:string namespace=4:string",
  RoleRef: "apiGroup=1:string kind=2:string name=3:string",
  SelfSubjectAccessReview: "metadata=1:ObjectMeta spec=2:SelfSubjectAccessReviewSpec status=3:AccessStatus",
  SelfSubjectAccessReviewSpec: "resourceAttributes=1:ResourceAttributes nonResourceAttributes=2:NonResourceAttributes",
  ResourceAttributes:
    "namespace=1:string verb=2:string group=3:string version=4:string resource=5:string subresource=6:string name=7:string",
  NonResourceAttributes: "path=1:string verb=2:string",
  SelfSubjectRulesReview: "metadata=1:ObjectMeta spec=2:SelfSubjectRulesReviewSpec status=3:RulesStatus",
  SelfSubjectRulesReviewSpec: "namespace=1:string",
  SubjectAccessReview: "metadata=1:ObjectMeta spec=2:SubjectAccessReviewSpec status=3:AccessStatus",
  SubjectAccessReviewSpec:
    "resourceAttributes=1:ResourceAttributes nonResourceAttributes=2:NonResourceAttributes user=3:string groups=4:string[] extra=5:ExtraValue{} uid=6:string",
  ExtraValue: "=1:string[]",
  TokenReview: "metadata=1:ObjectMeta spec=2:TokenReviewSpec status=3:TokenReviewStatus",
  TokenReviewSpec: "token=1:string audiences=2:string[]",
  SelfSubjectReview: "metadata=1:ObjectMeta status=2:SelfSubjectReviewStatus",
  TokenRequest: "metadata=1:ObjectMeta spec=2:TokenRequestSpec status=3:TokenRequestStatus",
  TokenRequestSpec: "audiences=1:string[] boundObjectRef=3:BoundObjectReference expirationSeconds=4:int",
  AccessStatus: "allowed=1:bool reason=2:string evaluationError=3:string denied=4:bool",
  RulesStatus:
    "resourceRules=1:PolicyRule[] nonResourceRules=2:NonResourceRule[] incomplete=3:bool evaluationError=4:string",
  NonResourceRule: "verbs=1:string[] nonResourceURLs=2:string[]",
  TokenReviewStatus: "authenticated=1:bool user=2:UserInfo error=3:string audiences=4:string[]",
  SelfSubjectReviewStatus: "userInfo=1:UserInfo",
  UserInfo: "username=1:string uid=2:string groups=3:string[] extra=4:ExtraValue{}",
  TokenRequestStatus: "token=1:string expirationTimestamp=2:time",
  BoundObjectReference: "kind=1:string apiVersion=2:string name=3:string uid=4:string",
};

/** Messages by the kinds that they are, with the versions that number their fields alike. */
const KINDS: Readonly<Record<string, string>> = {
  ...of("v1", ["Namespace", "ConfigMap", "Secret", "ServiceAccount", "Event", "DeleteOptions"]),
  ...of("meta.k8s.io/v1", ["DeleteOptions"]),
  ...of("coordination.k8s.io/v1", ["Lease"]),
  ...of("rbac.authorization.k8s.io/v1", ["Role", "ClusterRole", "RoleBinding"]),
  "rbac.authorization.k8s.io/v1 ClusterRoleBinding": "RoleBinding",
  ...of("authorization.k8s.io/v1", ["SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview"]),
  "authorization.k8s.io/v1 LocalSubjectAccessReview": "SubjectAccessReview",
  ...of("authentication.k8s.io/v1", ["TokenReview", "SelfSubjectReview", "TokenRequest"]),
};

function of(apiVersion: string, kinds: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.map((kind) => [`${apiVersion} ${kind}`, kind]));
}

const tables = new Map<string, MessageTable>();

function parse(text: string): MessageTable {
  return new Map(
    text.split(" ").map((field) => {
      const [, name = "", number = "", type = "", suffix = ""] = /^(\w*)=(\d+):(\w+)(\[\]|\{\})?$/.exec(field) ?? [];
      const form = suffix === "[]" ? "list" : suffix === "{}" ? "map" : "one";
      return [Number(number), { name, type, form }] as const;
    }),
  );
}

/** The fields of a message by its name. */
export function messageTable(name: string): MessageTable {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const text = MESSAGES[name];
  const made: MessageTable = text === undefined ? new Map<number, FieldType>() : parse(text);
  tables.set(name, made);
  return made;
}

/** The message of a kind; `undefined`: this server does not read it. */
export const messageOf = (apiVersion: string, kind: string): string | undefined => {
  const key = `${apiVersion} ${kind}`;
  return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
};
