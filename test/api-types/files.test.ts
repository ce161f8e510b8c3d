import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, expect, it, test } from "vitest";
import { generateCrds, generateJsonSchemas, generateSpec, loadConfig, type Config } from "../../generator/index.js";
import { REPOSITORY } from "../support/run-tool.js";

type Schema = Readonly<Record<string, unknown>> & { readonly properties?: Readonly<Record<string, Schema>> };

const read = (file: string): unknown => JSON.parse(readFileSync(`${REPOSITORY}/spec-output/${file}`, "utf8"));

let config: Config;
beforeAll(async () => {
  const loaded = await loadConfig(REPOSITORY);
  config = { apis: (loaded.config.apis ?? []).filter(({ jsonSchema }) => jsonSchema !== undefined) };
});

test("documents, JSON Schemas and definitions of kubeadm and kops are the committed ones, without a warning", async () => {
  expect(config.apis?.map(({ name }) => name)).toEqual(["kubeadm", "kops"]);
  for (const generate of [generateSpec, generateJsonSchemas, generateCrds]) {
    const { files, diagnostics, leftover } = await generate(config, REPOSITORY);
    expect({ diagnostics, leftover: leftover.filter((file) => !files.some(({ path }) => path === file)) }).toEqual({
      diagnostics: [],
      leftover: [],
    });
    expect(files.length).toBeGreaterThan(2);
    for (const { path, text } of files) expect(readFileSync(path, "utf8") === text, path).toBe(true);
  }
});

test("kinds have the fields of kubeadm 1.5 and kops 1.5.3, and no paths", () => {
  const fieldsOf = (api: string, name: string): string[] => {
    const { definitions } = read(`${api}/swagger.json`) as { definitions: Record<string, Schema> };
    return Object.keys(definitions[name]?.properties ?? {}).filter((field) => !/^(kind|apiVersion)$/.test(field));
  };
  for (const api of ["kubeadm", "kops"]) expect((read(`${api}/swagger.json`) as { paths: object }).paths).toEqual({});
  expect(fieldsOf("kubeadm", "v1alpha1.MasterConfiguration").join(" ")).toBe(
    "api cloudProvider discovery etcd kubernetesVersion networking secrets",
  );
  expect(fieldsOf("kubeadm", "v1alpha1.NodeConfiguration").join(" ")).toBe(
    "apiPort discoveryPort masterAddresses secrets",
  );
  expect(fieldsOf("kubeadm", "v1alpha1.Secrets").join(" ")).toBe("bearerToken givenToken token tokenID");
  const counts = {
    "v1alpha2.ClusterSpec": 36,
    "v1alpha2.InstanceGroupSpec": 13,
    "v1alpha2.KubeletConfigSpec": 37,
    "v1alpha2.KubeAPIServerConfig": 33,
    "v1alpha2.KubeControllerManagerConfig": 14,
    "v1alpha2.NetworkingSpec": 9,
    "v1alpha2.DockerConfig": 9,
    "v1alpha1.ClusterSpec": 36,
    "v1alpha1.ClusterZoneSpec": 5,
  };
  const counted = Object.keys(counts).map((name) => [name, fieldsOf("kops", name).length]);
  expect(Object.fromEntries(counted)).toEqual(counts);
});

const MASTER = { apiVersion: "kubeadm.k8s.io/v1alpha1", kind: "MasterConfiguration" };
const NODE = {
  apiVersion: "kubeadm.k8s.io/v1alpha1",
  kind: "NodeConfiguration",
  masterAddresses: ["10.0.0.1"],
  secrets: { givenToken: "f0c861.753c505740ecde4c" },
};

it.each<[object, boolean]>([
  [MASTER, true],
  [{ ...MASTER, api: { advertiseAddresses: ["10.0.0.1"], bindPort: 8443 } }, true],
  [{ ...MASTER, api: { advertiseAddress: "10.0.0.1" } }, false],
  [{ ...MASTER, api: { bindPort: 65536 } }, false],
  [{ ...MASTER, networking: { serviceSubnet: "10.96.0.0" } }, false],
  [{ ...MASTER, etcd: { endpoints: ["https://e:2379"], caFile: "/etc/ssl/certs/ca.pem" } }, true],
  [{ ...MASTER, etcd: { caFile: "/root/ca.pem" } }, false],
  [{ ...MASTER, secrets: { givenToken: "nodot" } }, false],
  [{ ...MASTER, secrets: { token: "AQID" } }, true],
  [NODE, true],
  [{ ...NODE, masterAddresses: [] }, false],
  [{ ...NODE, secrets: undefined }, false],
  [{ ...NODE, kind: "MasterConfiguration" }, false],
])("the schema of kubeadm's files judges %j: %j", (file, ok) => {
  const validate = new Ajv({ strictTypes: false }).compile(read("kubeadm/schemas/all.json") as object);
  expect(validate(JSON.parse(JSON.stringify(file)))).toBe(ok);
});
