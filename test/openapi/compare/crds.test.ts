import { describe, expect, test } from "vitest";
import { compareSides, type CompareOptions } from "../../../openapi/compare/compare.js";
import { linesOf, sideOf } from "./support/sides.js";

interface Version {
  readonly name: string;
  readonly served?: boolean;
  readonly storage?: boolean;
  readonly deprecated?: boolean;
  readonly spec?: object;
  readonly status?: object;
  readonly subresources?: object;
  readonly columns?: readonly object[];
}

const crd = (
  versions: readonly Version[],
  more: { readonly spec?: object; readonly names?: object; readonly status?: object } = {},
): string =>
  JSON.stringify({
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "pets.example.com" },
    spec: {
      group: "example.com",
      scope: "Namespaced",
      names: { kind: "Pet", plural: "pets", ...more.names },
      ...more.spec,
      versions: versions.map(
        ({ name, served = true, storage = false, deprecated, spec = {}, status, subresources, columns }) => ({
          name,
          served,
          storage,
          ...(deprecated === true && { deprecated }),
          ...(subresources !== undefined && { subresources }),
          ...(columns !== undefined && { additionalPrinterColumns: columns }),
          schema: {
            openAPIV3Schema: {
              type: "object",
              properties: {
                spec: { type: "object", properties: spec },
                ...(status !== undefined && { status: { type: "object", properties: status } }),
              },
            },
          },
        }),
      ),
    },
    ...(more.status !== undefined && { status: more.status }),
  });

const compare = async (old: string, now: string, options: CompareOptions = {}): Promise<readonly string[]> =>
  linesOf(compareSides(await sideOf(old, "old.json"), await sideOf(now, "new.json"), options));

const text = { type: "string" };
const v1: Version = { name: "v1", storage: true, spec: { name: text } };

describe("versions", () => {
  const beta: Version = { name: "v1beta1", spec: { name: text } };

  test("a version that is served goes in steps: no longer served, then gone", async () => {
    expect(await compare(crd([v1, beta]), crd([v1]))).toEqual(["breaking version-removed example.com/v1beta1 Pet"]);
    expect(await compare(crd([v1, beta]), crd([v1, { ...beta, served: false }]))).toEqual([
      "breaking version-unserved example.com/v1beta1 Pet",
    ]);
    expect(await compare(crd([v1, { ...beta, served: false }]), crd([v1]))).toEqual([
      "dangerous unserved-version-removed example.com/v1beta1 Pet",
    ]);
  });

  test("a version in which objects are stored must not go, whether the manifest or the cluster says so", async () => {
    expect(await compare(crd([v1]), crd([{ ...v1, name: "v2" }]))).toEqual([
      "breaking stored-version-removed example.com/v1 Pet",
      "dangerous new-version-preferred example.com/v2 Pet",
    ]);
    const stored = crd([v1, { ...beta, served: false }], { status: { storedVersions: ["v1beta1", "v1"] } });
    expect(await compare(stored, crd([v1]))).toEqual(["breaking stored-version-removed example.com/v1beta1 Pet"]);
  });

  test("alpha versions promise no fields, but that they are there", async () => {
    const alpha: Version = { name: "v1alpha1", spec: { name: text, color: text } };
    expect(await compare(crd([v1, alpha]), crd([v1, { ...alpha, spec: { name: text } }]))).toContain(
      "dangerous property-removed example.com/v1alpha1 Pet.spec.color",
    );
    expect(await compare(crd([v1, alpha]), crd([v1, { ...alpha, spec: { name: text } }]), { strict: true })).toContain(
      "breaking property-removed example.com/v1alpha1 Pet.spec.color",
    );
    expect(await compare(crd([v1, { ...alpha, spec: { name: text } }]), crd([v1]))).toEqual([
      "breaking version-removed example.com/v1alpha1 Pet",
    ]);
  });

  test("a field that one served version has and another lacks is lost without a webhook, unless it was before", async () => {
    const more = { ...v1, spec: { name: text, color: text } };
    expect(await compare(crd([v1, beta]), crd([more, beta]))).toEqual(["dangerous versions-disagree pets.example.com"]);
    expect(await compare(crd([more, beta]), crd([more, beta]))).toEqual([]);
    const webhook = { spec: { conversion: { strategy: "Webhook" } } };
    expect(await compare(crd([v1, beta], webhook), crd([more, beta], webhook))).toEqual([]);
  });
});

describe("what schemas do not show", () => {
  test("status: a subresource that comes is dangerous, one that goes is breaking", async () => {
    const [bare, full] = [
      { ...v1, status: { n: text } },
      { ...v1, status: { n: text }, subresources: { status: {} } },
    ];
    expect(await compare(crd([bare]), crd([full]))).toEqual([
      "dangerous status-subresource-enabled example.com/v1 Pet",
    ]);
    expect(await compare(crd([full]), crd([bare]))).toEqual([
      "breaking status-subresource-disabled example.com/v1 Pet",
      "dangerous status-subresource-missing example.com/v1 Pet",
    ]);
  });

  test("what becomes required in a status that controllers write breaks nobody", async () => {
    const status = (required: readonly string[]): Version => ({
      ...v1,
      subresources: { status: {} },
      status: { inner: { type: "object", required, properties: { n: text } } },
    });
    expect(await compare(crd([status([])]), crd([status(["n"])]))).toEqual([]);
  });

  test("names, scope and columns", async () => {
    const columns = [{ name: "Age", type: "date", jsonPath: ".metadata.creationTimestamp" }];
    const old = crd([{ ...v1, columns }], { names: { shortNames: ["p"], categories: ["all"] } });
    const now = crd([v1], { names: { shortNames: ["pt"], listKind: "Pets" }, spec: { scope: "Cluster" } });
    expect(await compare(old, now)).toEqual([
      "breaking scope-changed pets.example.com",
      "dangerous category-removed pets.example.com",
      "dangerous list-kind-changed pets.example.com",
      "dangerous short-name-removed pets.example.com",
      "dangerous column-removed example.com/v1 Pet",
    ]);
  });

  test("a whole definition that goes is one change for each served version", async () => {
    expect(linesOf(compareSides(await sideOf(crd([v1])), { documents: [], crds: [] }))).toEqual([
      "breaking kind-removed example.com/v1 Pet",
    ]);
  });
});

describe("rules and lists", () => {
  const withSpec = (schema: object): string => crd([{ ...v1, spec: { name: text, it: schema } }]);

  test("a rule that comes breaks objects; one with oldSelf only changes of them", async () => {
    const ruled = (rule: string) => withSpec({ type: "integer", "x-kubernetes-validations": [{ rule }] });
    const bare = withSpec({ type: "integer" });
    expect(await compare(bare, ruled("self > 0"))).toEqual(["breaking cel-added example.com/v1 Pet.spec.it"]);
    expect(await compare(bare, ruled("self == oldSelf"))).toEqual([
      "dangerous transition-rule-added example.com/v1 Pet.spec.it",
    ]);
    expect(await compare(ruled("self > 0"), bare)).toEqual(["dangerous cel-removed example.com/v1 Pet.spec.it"]);
  });

  test("a list that becomes a set breaks, and one that states what holds anyway does not", async () => {
    const list = (type?: string) =>
      withSpec({ type: "array", items: text, ...(type !== undefined && { "x-kubernetes-list-type": type }) });
    expect(await compare(list("atomic"), list("set"))).toEqual([
      "breaking list-became-unique example.com/v1 Pet.spec.it",
    ]);
    expect(await compare(list(), list("atomic"))).toEqual([]);
    expect(await compare(list("set"), list("atomic"))).toEqual([
      "dangerous list-type-changed example.com/v1 Pet.spec.it",
    ]);
  });

  test("unknown fields that are no longer kept are lost", async () => {
    const open = withSpec({ type: "object", "x-kubernetes-preserve-unknown-fields": true });
    expect(await compare(open, withSpec({ type: "object" }))).toEqual([
      "breaking preserve-unknown-removed example.com/v1 Pet.spec.it",
    ]);
  });
});

test("several manifests of a YAML file are paired by name, in whatever order", async () => {
  const other = crd([v1]).replaceAll("pets", "toys").replaceAll('"Pet"', '"Toy"');
  const changed = crd([{ ...v1, spec: { name: { type: "integer" } } }]);
  const side = await sideOf(`---\n${other}\n---\n${changed}\n`, "new.yaml");
  expect(linesOf(compareSides(await sideOf(`${crd([v1])}\n---\n${other}\n`, "old.yaml"), side))).toEqual([
    "breaking type-changed example.com/v1 Pet.spec.name",
  ]);
});
