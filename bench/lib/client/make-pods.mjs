const labels = (number) => ({
  "app.kubernetes.io/name": `service-${number % 40}`,
  "app.kubernetes.io/instance": `service-${number % 40}-production`,
  "pod-template-hash": (number * 2654435761).toString(36).slice(0, 10),
});

const environment = (number) =>
  Array.from({ length: 2 }, (_, i) =>
    i % 3 === 0
      ? { name: `SETTING_${i}`, valueFrom: { secretKeyRef: { name: `settings-${number % 40}`, key: `key-${i}` } } }
      : { name: `SETTING_${i}`, value: `value ${number} of setting ${i}, "quoted"` },
  );

const probe = (path) => ({
  httpGet: { path, port: 8080, scheme: "HTTP" },
  initialDelaySeconds: 5,
  timeoutSeconds: 1,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold: 3,
});

const container = (name, number) => ({
  name,
  image: `registry.example.com/team/${name}:1.${number % 60}.0`,
  args: ["--listen=:8080", `--shard=${number}`],
  ports: [{ name: "http", containerPort: 8080, protocol: "TCP" }],
  env: environment(number),
  resources: { limits: { cpu: "500m", memory: "256Mi" }, requests: { cpu: "100m", memory: "128Mi" } },
  volumeMounts: [{ name: "token", readOnly: true, mountPath: "/var/run/secrets/kubernetes.io/serviceaccount" }],
  livenessProbe: probe("/alive"),
  readinessProbe: probe("/ready"),
  terminationMessagePath: "/dev/termination-log",
  imagePullPolicy: "IfNotPresent",
});

const condition = (type) => ({
  type,
  status: "True",
  lastProbeTime: null,
  lastTransitionTime: "2017-03-01T12:00:00Z",
});

/** A pod as a server would return it. */
export const makePod = (number) => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: {
    name: `web-${number}`,
    namespace: "default",
    selfLink: `/api/v1/namespaces/default/pods/web-${number}`,
    uid: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    resourceVersion: String(100_000 + number),
    creationTimestamp: "2017-03-01T11:59:00Z",
    labels: labels(number),
    annotations: { "example.com/owner": `team-${number % 7}`, "example.com/checksum": "0123456789abcdef".repeat(4) },
    ownerReferences: [
      { apiVersion: "extensions/v1beta1", kind: "ReplicaSet", name: "web", uid: "1", controller: true },
    ],
  },
  spec: {
    volumes: [{ name: "token", secret: { secretName: `token-${number % 40}`, defaultMode: 420 } }],
    containers: [container("server", number), container("sidecar", number)],
    restartPolicy: "Always",
    terminationGracePeriodSeconds: 30,
    dnsPolicy: "ClusterFirst",
    serviceAccountName: "default",
    nodeName: `node-${number % 100}`,
    securityContext: {},
  },
  status: {
    phase: "Running",
    conditions: ["Initialized", "Ready", "PodScheduled"].map(condition),
    hostIP: `10.0.0.${number % 256}`,
    podIP: `10.1.${number % 256}.${number % 250}`,
    startTime: "2017-03-01T12:00:00Z",
    containerStatuses: ["server", "sidecar"].map((name) => ({
      name,
      state: { running: { startedAt: "2017-03-01T12:00:01Z" } },
      lastState: {},
      ready: true,
      restartCount: number % 3,
      image: `registry.example.com/team/${name}:1.${number % 60}.0`,
      imageID: `docker-pullable://registry.example.com/team/${name}@sha256:${"abcdef01".repeat(8)}`,
      containerID: `docker://${"01234567".repeat(8)}`,
    })),
  },
});

/** A list with the given number of pods. */
export const makePodList = (count) => ({
  apiVersion: "v1",
  kind: "PodList",
  metadata: { selfLink: "/api/v1/namespaces/default/pods", resourceVersion: "200000" },
  items: Array.from({ length: count }, (_, number) => {
    const { apiVersion: _version, kind: _kind, ...pod } = makePod(number);
    return pod;
  }),
});
