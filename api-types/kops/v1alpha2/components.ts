/**
 * Settings of the programs that kops installs: Kubernetes' own components, and Docker. Most are flags of these programs.
 * @packageDocumentation
 * @groupVersion kops/v1alpha2
 */
import type { Int32, Integer } from "groupversion/types";

/**
 * A length of time, such as `30s` or `1h30m`.
 * @pattern ^([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$
 */
export type Duration = string;

/** Settings of the kubelet. */
export interface KubeletConfigSpec {
  /** URLs of API servers, separated by commas; up to Kubernetes 1.5. Flag: `--api-servers`. */
  apiServers?: string;
  /** Path of the kubeconfig with address and credentials. Flag: `--kubeconfig`. */
  kubeconfigPath?: string;
  /** Whether a missing kubeconfig is an error. Flag: `--require-kubeconfig`. */
  requireKubeconfig?: boolean;
  /**
   * How much is logged. Flag: `--v`.
   * @default 2
   */
  logLevel?: Int32;
  /**
   * Folder of manifests to run without an API server. Flag: `--pod-manifest-path`.
   * @default "/etc/kubernetes/manifests"
   */
  podManifestPath?: string;
  /** Name of the node, if not the machine's; `@aws` asks the cloud, and is the default there. Flag: `--hostname-override`. */
  hostnameOverride?: string;
  /**
   * Whether containers may be privileged. Flag: `--allow-privileged`.
   * @default true
   */
  allowPrivileged?: boolean;
  /**
   * Whether logs and commands in containers are served. Flag: `--enable-debugging-handlers`.
   * @default true
   */
  enableDebuggingHandlers?: boolean;
  /** DNS domain that pods search; by default the cluster's. Flag: `--cluster-domain`. */
  clusterDomain?: string;
  /** Address of the DNS server for pods; by default that of `kubeDNS`. Flag: `--cluster-dns`. */
  clusterDNS?: string;
  /** Plug-in that connects pods; chosen by `networking`. Flag: `--network-plugin`. */
  networkPluginName?: string;
  /** The cloud on which it runs. Flag: `--cloud-provider`. */
  cloudProvider?: string;
  /** Control group of the kubelet. Flag: `--kubelet-cgroups`. */
  kubeletCgroups?: string;
  /** Control group of the container runtime. Flag: `--runtime-cgroups`. */
  runtimeCgroups?: string;
  /** Control group for all other programs of the machine. Flag: `--system-cgroups`. */
  systemCgroups?: string;
  /** Control group above those of pods; `docker` on AWS up to Kubernetes 1.5, else `/`. Flag: `--cgroup-root`. */
  cgroupRoot?: string;
  /** Whether it sets up the bridge `cbr0`. Flag: `--configure-cbr0`. */
  configureCbr0?: boolean;
  /** How a pod reaches itself through a service. Flag: `--hairpin-mode`. */
  hairpinMode?: string;
  /**
   * Whether the machine's daemons are watched and restarted.
   * @default true
   */
  babysitDaemons?: boolean;
  /**
   * Most pods on a machine. Flag: `--max-pods`.
   * @minimum 0
   */
  maxPods?: Int32;
  /**
   * Graphics processors of a machine. Flag: `--experimental-nvidia-gpus`.
   * @minimum 0
   */
  nvidiaGPUs?: Int32;
  /** Range of addresses for pods of a machine alone. Flag: `--pod-cidr`. */
  podCIDR?: string;
  /** Whether the range is brought in line with the node's. Flag: `--reconcile-cidr`. */
  reconcileCIDR?: boolean;
  /** Whether pods may be scheduled to the node; by default not to masters. Flag: `--register-schedulable`. */
  registerSchedulable?: boolean;
  /** Labels of the node in Kubernetes. Flag: `--node-labels`. */
  nodeLabels?: Record<string, string>;
  /** Range in which addresses are not masqueraded. Flag: `--non-masquerade-cidr`. */
  nonMasqueradeCIDR?: string;
  /** Whether metrics of applications are gathered. Flag: `--enable-custom-metrics`. */
  enableCustomMetrics?: boolean;
  /**
   * Largest packet of the pods' network; 9001 with kubenet. Flag: `--network-plugin-mtu`.
   * @minimum 0
   */
  networkPluginMTU?: Int32;
  /**
   * Use of the disk, in per cent, from which unused images are always removed. Flag: `--image-gc-high-threshold`.
   * @minimum 0
   * @maximum 100
   */
  imageGCHighThresholdPercent?: Int32;
  /**
   * Use of the disk, in per cent, below which images are never removed. Flag: `--image-gc-low-threshold`.
   * @minimum 0
   * @maximum 100
   */
  imageGCLowThresholdPercent?: Int32;
  /**
   * Thresholds at which pods are evicted at once. Flag: `--eviction-hard`.
   * @default "memory.available<100Mi,nodefs.available<10%,nodefs.inodesFree<5%,imagefs.available<10%,imagefs.inodesFree<5%"
   */
  evictionHard?: string;
  /** Thresholds at which pods are evicted after a while. Flag: `--eviction-soft`. */
  evictionSoft?: string;
  /** How long each soft threshold must be exceeded. Flag: `--eviction-soft-grace-period`. */
  evictionSoftGracePeriod?: string;
  /** How long a node stays under pressure after the cause is gone. Flag: `--eviction-pressure-transition-period`. */
  evictionPressureTransitionPeriod?: Duration;
  /** Most seconds that a pod has to end when a soft threshold is exceeded. Flag: `--eviction-max-pod-grace-period`. */
  evictionMaxPodGracePeriod?: Int32;
  /** How much an eviction must free at least. Flag: `--eviction-minimum-reclaim`. */
  evictionMinimumReclaim?: string;
  /** Folder of further volume plug-ins. Flag: `--volume-plugin-dir`. */
  volumePluginDirectory?: string;
}

/** Settings of the service proxy. */
export interface KubeProxyConfig {
  /** Image of the program. */
  image?: string;
  /**
   * Processor time that it asks for.
   * @default "100m"
   */
  cpuRequest?: string;
  /**
   * How much is logged. Flag: `--v`.
   * @default 2
   */
  logLevel?: Int32;
  /** URL of the API server; by default the cluster's internal name. Flag: `--master`. */
  master?: string;
}

/** Settings of the API server. */
export interface KubeAPIServerConfig {
  /**
   * Folder of its certificates and credentials.
   * @default "/srv/kubernetes"
   */
  pathSrvKubernetes?: string;
  /**
   * Folder of keys for SSH tunnels.
   * @default "/srv/sshproxy"
   */
  pathSrvSshproxy?: string;
  /** Image of the program. */
  image?: string;
  /**
   * How much is logged. Flag: `--v`.
   * @default 2
   */
  logLevel?: Int32;
  /** The cloud on which it runs. Flag: `--cloud-provider`. */
  cloudProvider?: string;
  /**
   * Port for TLS. Flag: `--secure-port`.
   * @minimum 0
   * @maximum 65535
   * @default 443
   */
  securePort?: Int32;
  /**
   * Address of the port without TLS. Flag: `--address`.
   * @default "127.0.0.1"
   */
  address?: string;
  /**
   * URLs of the main cluster of etcd. Flag: `--etcd-servers`.
   * @default ["http://127.0.0.1:4001"]
   */
  etcdServers?: string[];
  /**
   * Other clusters of etcd for single resources. Flag: `--etcd-servers-overrides`.
   * @default ["/events#http://127.0.0.1:4002"]
   */
  etcdServersOverrides?: string[];
  /** Admission plug-ins, in order; the default depends on the version. Flag: `--admission-control`. */
  admissionControl?: string[];
  /** Range of virtual addresses for services; by default the cluster's. Flag: `--service-cluster-ip-range`. */
  serviceClusterIPRange?: string;
  /**
   * Certificate authority of clients. Flag: `--client-ca-file`.
   * @default "/srv/kubernetes/ca.crt"
   */
  clientCAFile?: string;
  /**
   * File with users and passwords. Flag: `--basic-auth-file`.
   * @default "/srv/kubernetes/basic_auth.csv"
   */
  basicAuthFile?: string;
  /**
   * Certificate of the server. Flag: `--tls-cert-file`.
   * @default "/srv/kubernetes/server.cert"
   */
  tlsCertFile?: string;
  /**
   * Key of the server's certificate. Flag: `--tls-private-key-file`.
   * @default "/srv/kubernetes/server.key"
   */
  tlsPrivateKeyFile?: string;
  /**
   * File with tokens of users. Flag: `--token-auth-file`.
   * @default "/srv/kubernetes/known_tokens.csv"
   */
  tokenAuthFile?: string;
  /**
   * Whether containers may be privileged. Flag: `--allow-privileged`.
   * @default true
   */
  allowPrivileged?: boolean;
  /** How many API servers there are; by default one for each member of the main etcd. Flag: `--apiserver-count`. */
  apiServerCount?: Int32;
  /** API groups and versions to switch on or off. Flag: `--runtime-config`. */
  runtimeConfig?: Record<string, string>;
  /** Whether requests without credentials are let in; from Kubernetes 1.5 on, not by default. Flag: `--anonymous-auth`. */
  anonymousAuth?: boolean;
  /** Which addresses of a node are tried first. Flag: `--kubelet-preferred-address-types`. */
  kubeletPreferredAddressTypes?: string[];
  /**
   * The form in which objects are stored. Flag: `--storage-backend`.
   * @default "etcd2"
   */
  storageBackend?: string;
  /** Claim of an OpenID token that names the user. Flag: `--oidc-username-claim`. */
  oidcUsernameClaim?: string;
  /** Claim of an OpenID token that names the groups. Flag: `--oidc-groups-claim`. */
  oidcGroupsClaim?: string;
  /** URL of the OpenID provider. Flag: `--oidc-issuer-url`. */
  oidcIssuerURL?: string;
  /** Client that OpenID tokens must be made for. Flag: `--oidc-client-id`. */
  oidcClientID?: string;
  /** Certificate authority of the OpenID provider. Flag: `--oidc-ca-file`. */
  oidcCAFile?: string;
  /** File of the audit log; there is none without it. Flag: `--audit-log-path`. */
  auditLogPath?: string;
  /** Days that old audit logs are kept. Flag: `--audit-log-maxage`. */
  auditLogMaxAge?: Int32;
  /** How many old audit logs are kept. Flag: `--audit-log-maxbackup`. */
  auditLogMaxBackups?: Int32;
  /** Megabytes after which a new audit log begins. Flag: `--audit-log-maxsize`. */
  auditLogMaxSize?: Int32;
  /** How requests are authorized. Flag: `--authorization-mode`. */
  authorizationMode?: string;
  /** A user to whom roles do not apply. Flag: `--authorization-rbac-super-user`. */
  authorizationRbacSuperUser?: string;
}

/** Settings of the controller manager. */
export interface KubeControllerManagerConfig {
  /**
   * Address of the API server. Flag: `--master`.
   * @default "127.0.0.1:8080"
   */
  master?: string;
  /**
   * How much is logged. Flag: `--v`.
   * @default 2
   */
  logLevel?: Int32;
  /**
   * Key that signs tokens of service accounts. Flag: `--service-account-private-key-file`.
   * @default "/srv/kubernetes/server.key"
   */
  serviceAccountPrivateKeyFile?: string;
  /** Image of the program. */
  image?: string;
  /**
   * Folder of its certificates and credentials.
   * @default "/srv/kubernetes"
   */
  pathSrvKubernetes?: string;
  /** The cloud on which it runs. Flag: `--cloud-provider`. */
  cloudProvider?: string;
  /** Name by which it knows the cluster's things in the cloud. Flag: `--cluster-name`. */
  clusterName?: string;
  /** Range of addresses for pods; by default the upper half of `nonMasqueradeCIDR`. Flag: `--cluster-cidr`. */
  clusterCIDR?: string;
  /**
   * Whether each node gets a range for its pods. Flag: `--allocate-node-cidrs`.
   * @default true
   */
  allocateNodeCIDRs?: boolean;
  /** Whether it sets up routes between nodes; by default as the network needs. Flag: `--configure-cloud-routes`. */
  configureCloudRoutes?: boolean;
  /**
   * Certificate authority that service accounts are given. Flag: `--root-ca-file`.
   * @default "/srv/kubernetes/ca.crt"
   */
  rootCAFile?: string;
  /** How several of them agree on one that works. */
  leaderElection?: LeaderElectionConfiguration;
  /**
   * Time between checks of attached volumes, at least a second. Flag: `--attach-detach-reconcile-sync-period`.
   * @default "1m"
   */
  attachDetachReconcileSyncPeriod?: Duration;
  /** How many ended pods are kept. Flag: `--terminated-pod-gc-threshold`. */
  terminatedPodGCThreshold?: Int32;
}

/** Settings of the scheduler. */
export interface KubeSchedulerConfig {
  /** Address of the API server. Flag: `--master`. */
  master?: string;
  /**
   * How much is logged. Flag: `--v`.
   * @default 2
   */
  logLevel?: Int32;
  /** Image of the program. */
  image?: string;
  /** How several of them agree on one that works. */
  leaderElection?: LeaderElectionConfiguration;
}

/** How several copies of a program agree on one that works. */
export interface LeaderElectionConfiguration {
  /**
   * Whether they elect one before they begin. Flag: `--leader-elect`.
   * @default true
   */
  leaderElect?: boolean;
}

/** Settings that depend on the cloud. */
export interface CloudConfiguration {
  /** Whether volumes of several zones are used; for GCE. */
  multizone?: boolean;
  /** Tags of the machines; for GCE. */
  nodeTags?: string;
  /** What names of machines begin with; for GCE. */
  nodeInstancePrefix?: string;
}

/** Settings of the DNS add-on. */
export interface KubeDNSConfig {
  /** Image of the program. */
  image?: string;
  /**
   * How many copies run.
   * @minimum 0
   * @default 2
   */
  replicas?: Integer;
  /** DNS domain that it serves; by default the cluster's. */
  domain?: string;
  /** Its address; by default the tenth of the range for services. */
  serverIP?: string;
}

/** Settings of Docker. */
export interface DockerConfig {
  /** Bridge that containers are connected to; `cbr0`, or none with cni or kubenet. Flag: `--bridge`. */
  bridge?: string;
  /**
   * How much is logged. Flag: `--log-level`.
   * @default "warn"
   */
  logLevel?: string;
  /**
   * Whether Docker writes rules of iptables. Flag: `--iptables`.
   * @default false
   */
  ipTables?: boolean;
  /**
   * Whether Docker masquerades addresses. Flag: `--ip-masq`.
   * @default false
   */
  ipMasq?: boolean;
  /**
   * Storage drivers to try, separated by commas. Flag: `--storage-driver`.
   * @pattern ^(aufs|btrfs|devicemapper|overlay|overlay2|zfs)(,(aufs|btrfs|devicemapper|overlay|overlay2|zfs))*$
   * @default "overlay,aufs"
   */
  storage?: string;
  /** Registry that may be used without TLS. Flag: `--insecure-registry`. */
  insecureRegistry?: string;
  /** Address and range of the bridge. Flag: `--bip`. */
  bridgeIP?: string;
  /** Largest packet of containers. Flag: `--mtu`. */
  mtu?: Int32;
  /** Version of Docker; 1.12.3 from Kubernetes 1.5 on, and 1.11.2 before. */
  version?: string;
}
