import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readYaml } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/read-yaml.js";
import { seededRandom } from "./support/seeded-random.js";

/** What the `yaml` library reads, under the same rule: nothing is a number. */
const oracle = (text: string): unknown => parse(text, { schema: "failsafe", customTags: ["null", "bool"] });

const read = (text: string): unknown => JSON.parse(JSON.stringify(readYaml(text)));

const samples: Readonly<Record<string, string>> = {
  "a file as kind writes it": `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==
    server: https://127.0.0.1:41683
  name: kind-demo
contexts:
- context:
    cluster: kind-demo
    user: kind-demo
  name: kind-demo
current-context: kind-demo
kind: Config
preferences: {}
users:
- name: kind-demo
  user:
    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==
    client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo=
`,
  "a file as minikube writes it": `apiVersion: v1
clusters:
- cluster:
    certificate-authority: /home/dev/.minikube/ca.crt
    extensions:
    - extension:
        last-update: Tue, 04 Mar 2025 10:11:12 CET
        provider: minikube.sigs.k8s.io
        version: v1.35.0
      name: cluster_info
    server: https://192.168.49.2:8443
  name: minikube
contexts:
- context:
    cluster: minikube
    extensions:
    - extension:
        last-update: Tue, 04 Mar 2025 10:11:12 CET
      name: context_info
    namespace: default
    user: minikube
  name: minikube
current-context: minikube
kind: Config
preferences: {}
users: []
`,
  "a file as EKS writes it": `# written by the command line
apiVersion: v1
kind: Config
current-context: arn:aws:eks:eu-west-1:000000000000:cluster/demo # the only one
clusters:
  - cluster: {server: "https://ABC.gr7.eu-west-1.eks.example.com", certificate-authority-data: "LS0t"}
    name: arn:aws:eks:eu-west-1:000000000000:cluster/demo
contexts:
  - name: arn:aws:eks:eu-west-1:000000000000:cluster/demo
    context:
      cluster: arn:aws:eks:eu-west-1:000000000000:cluster/demo
      user: arn:aws:eks:eu-west-1:000000000000:cluster/demo
users:
  - name: arn:aws:eks:eu-west-1:000000000000:cluster/demo
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1beta1
        command: aws
        args:
          - --region
          - eu-west-1
          - eks
          - get-token
          - "--output"
          - 'json'
        env:
          - name: AWS_PROFILE
            value: demo
        interactiveMode: IfAvailable
        provideClusterInfo: false
`,
  "a file as GKE writes it": `users:
- name: gke_demo
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: gke-gcloud-auth-plugin
      installHint: Install gke-gcloud-auth-plugin for use with kubectl by following
        https://cloud.google.com/kubernetes-engine/docs
      provideClusterInfo: true
`,
  "a file as AKS writes it, with a block of text": `users:
- name: aks
  user:
    exec:
      args: [get-token, --login, devicecode, --server-id, 6dae42f8-4368-4678-94ff-3960e28e3630]
      installHint: |2

        kubelogin is not installed; see
          https://aka.ms/aks/aad

      env: null
      command: kubelogin
`,
  "a file as k3s writes it, in JSON": `{"apiVersion":"v1","clusters":[{"cluster":{"server":"https:\\/\\/127.0.0.1:6443","x":"\\u00e9\\ud83d\\ude00"},"name":"default"}],
  "contexts": [ {"context": {"cluster":"default","user":"default"}, "name":"default"} ], "current-context":"default", "users":[] }
`,
  "lists in lists and maps in lists": `- - a\n  - b\n-\n  - c\n- x: 1\n  y:\n  - 2\n  -   z: 3\n      w:\n- []\n- {}\n-\n`,
  "windows line ends and a byte order mark": "\uFEFFa: 1\r\nb:\r\n  - c\r\n",
  "document markers": "---\n# comment\na: b\n...\n",
  "quoted texts": `a: "x\\ty\\\\ \\"q\\" \\x41\\u00DF\\U0001F600"\nb: 'it''s'\n"c d": "\n  folded\n  over\n\n  lines\\\n  joined  "\n'e': ''\n`,
  "plain texts over lines": "a: one\n  two\n\n  three\nb: - x\n".replace("b: - x\n", "b: -x\n"),
  "texts that look like something else": "a: -\nb".replace(
    "a: -\nb",
    "a: 0x1f\nb: 1e3\nc: 00123456789012345678901234567890\nd: 2020-01-01\ne: yes\nf: ~\ng: http://x/#y\nh: a#b\ni: -1\nj: ?x\nk: :y\n",
  ),
  "folded blocks": "a: >\n  one\n  two\n\n  three\n    more\n  four\n\nb: >-\n  x\n\n\nc: >+\n  y\n\nd: e\n",
  "literal blocks": "a: |\n  one\n\n    two\nb: |-\n  x\nc: |+\n\n  y\n\nd: |1\n  z\n",
  "a block at the end": "a: |\n  x",
  "a token folded over lines": `token: >-\n  eyJhbGciOi\n  JSUzI1NiIs\n`,
  nothing: "",
  "only a comment": "# nothing\n",
  "a scalar": "just text\n",
  "flow over lines": "a: [ x,\n  'y', # comment\n  {k: v, l: [1, 2]},\n ]\nb: {\n  c: d\n}\n",
};

describe("reading the YAML of kubeconfig files", () => {
  it.each(Object.entries(samples))("reads %s as the yaml library does", (_, text) => {
    expect(read(text)).toEqual(oracle(text));
  });

  it("reads whatever the yaml library writes", async () => {
    const { stringify } = await import("yaml");
    const random = seededRandom(7);
    for (let round = 0; round < 500; round += 1) {
      const value = randomValue(random, 0);
      const options = [
        {},
        { lineWidth: 20 },
        { indentSeq: false },
        { collectionStyle: "flow" as const },
        { indent: 4 },
      ];
      const text = stringify(value, { aliasDuplicateObjects: false, ...options[round % options.length] });
      expect(read(text), text).toEqual(oracle(text));
      expect(read(text), text).toEqual(value);
    }
  });

  it.each([
    ["a: &x 1\n", 1, "anchors"],
    ["a:\n  b: *x\n", 2, "anchors"],
    ["a: !!str 1\n", 1, "tags"],
    ["a: 1\n<<: {b: 2}\n", 2, "merge keys"],
    ["%YAML 1.1\n---\na: 1\n", 1, "directives"],
    ["a: 1\n---\nb: 2\n", 2, "more than one document"],
    ["? a\n: b\n", 1, "question mark"],
    ["a: 1\na: 2\n", 2, "twice"],
    ["a: 1\n   b: 2\n", 2, "colon"],
    ["a:\n  b: 1\n c: 2\n", 3, "indentation"],
    ["a:\n\t- b\n", 2, "tabs"],
    ['a: "x\nb: 1\n', 1, "no end"],
    ["a: [1, 2\nb: 3\n", 2, "comma"],
    ['a: "\\q"\n', 1, "escape"],
    ["a: 'x' y\n", 1, "comment"],
    ["a: @x\n", 1, "value"],
    [`${"[".repeat(100)}\n`, 1, "deep"],
    ["- a\nb: c\n", 2, "belong"],
  ])("refuses %j and names line %i", (text, line, problem) => {
    expect(() => readYaml(text)).toThrow(
      expect.objectContaining({ line, message: expect.stringContaining(problem) as string }) as Error,
    );
  });

  it("never shows the text in an error", () => {
    for (const text of ["token: 'hunter2", "token: hunter2: x\n", "token: hunter2\n token2: y\n", "hunter2\nb: c\n"]) {
      expect(() => readYaml(text)).toThrow();
      try {
        readYaml(text);
      } catch (error) {
        expect(String(error)).not.toContain("hunter2");
      }
    }
  });
});

const words = [
  "a",
  "x y",
  "it's",
  '"',
  "#",
  "a #b",
  "a: b",
  "- c",
  "",
  " lead",
  "trail ",
  "true",
  "null",
  "12",
  "é😀",
  "two\nlines",
  "one\n\n three\n",
  "[",
  "{}",
  "&a",
  "*b",
  "!c",
  "%d",
  "@e",
  "`f",
  "|",
  ">",
  "?",
  ":",
  "-",
  "a:",
  "\t",
  "C:\\dir",
  "very long text that has to be folded because it is wide",
];

function randomValue(random: () => number, depth: number): unknown {
  const kind = depth > 3 ? 0 : Math.floor(random() * 5);
  const word = (): string => words[Math.floor(random() * words.length)] ?? "";
  if (kind === 1 || kind === 2) {
    const keys = Array.from({ length: Math.floor(random() * 4) }, () => word().replace(/\n/g, "") || "key");
    return Object.fromEntries(keys.map((key) => [key, randomValue(random, depth + 1)]));
  }
  if (kind === 3) return Array.from({ length: Math.floor(random() * 4) }, () => randomValue(random, depth + 1));
  return random() < 0.1 ? (random() < 0.5 ? null : random() < 0.5) : word();
}
