import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { ClientModel, NamedType, Operation } from "../../generator/codegen/client-model/client-model.js";
import { modelOfFile } from "../support/documents/model-of.js";
import { project } from "./support/project.js";

const V3 = project.shared("corpus-3", "open", "kubernetes-apps-v1.json");

/** What v3 says and v2 does not, which is defaults and media types of bodies, and what changed between the releases. */
const SAID_BETTER = new Set(["default", "facets", "itemFacets", "valueFacets", "description", "extensions", "place"]);

const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, child]) => (SAID_BETTER.has(key) ? [] : [[key, plain(child)]])),
        )
      : value;

const fieldsOf = ({ type }: NamedType): ReadonlyMap<string, unknown> =>
  new Map(type.kind === "object" ? type.properties.map((property) => [property.name, plain(property)]) : []);

/** Not the parameter that the later release added to lists. */
const isEarly = ({ name }: { readonly name: string }): boolean => name !== "sendInitialEvents";

/** What a caller sees of an operation: its name, parameters, body and answers in JSON. */
function callOf({ nameHint, operationId, method, path, parameters, body, responses, kubernetes }: Operation): unknown {
  const json = (contents: Operation["responses"][number]["contents"]) =>
    plain(contents.filter(({ kind }) => kind === "json").map(({ mediaType, type }) => ({ mediaType, type })));
  return {
    ...{ nameHint, operationId, method, path, kubernetes },
    parameters: parameters
      .filter(isEarly)
      .map(({ name, in: where, required, type }) => plain({ name, where, required, type })),
    body: body && { required: body.required, contents: json(body.contents) },
    responses: responses.map(({ status, contents }) => [status, json(contents)]),
  };
}

const callsOf = ({ groups }: ClientModel): ReadonlyMap<string, unknown> =>
  new Map(
    groups.flatMap((group) =>
      group.operations.map((operation) => [operation.id, { group: group.id, ...(callOf(operation) as object) }]),
    ),
  );

interface Schemas {
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
}

/** What the nearest release in 2.0 renamed. */
const RENAMED_TYPES = ["io.k8s.api.core.v1.ClaimSource"];
const RENAMED_FIELDS = [
  "io.k8s.api.core.v1.PersistentVolumeClaimStatus.resizeStatus",
  "io.k8s.api.core.v1.PodResourceClaim.source",
];

describe.skipIf(!project.hasShared || !existsSync(V3))(
  "the v3 document of apps/v1 gives the client of the v2 document of a near release (needs ../shared)",
  () => {
    const models = async (): Promise<readonly [ClientModel, ClientModel]> => {
      const [three, two] = await Promise.all(
        [V3, project.shared("specs", "kubernetes", "v1.31.json")].map(async (file) => (await modelOfFile(file)).model),
      );
      if (three === undefined || two === undefined) throw new Error("no models");
      return [three, two];
    };

    test("names and fields of types", { timeout: 60_000 }, async () => {
      const [three, two] = await models();
      const { schemas } = (JSON.parse(readFileSync(V3, "utf8")) as Schemas).components;
      const known = new Map(two.types.map((type) => [type.id, type]));
      expect(three.types.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual(RENAMED_TYPES);
      const differing: string[] = [];
      const added: string[] = [];
      for (const type of three.types) {
        const other = known.get(type.id);
        if (other === undefined) continue;
        expect(type.nameHint, type.id).toEqual(other.nameHint);
        const [fields, others] = [fieldsOf(type), fieldsOf(other)];
        for (const [name, field] of fields)
          if (!others.has(name)) added.push(`${type.id}.${name}`);
          else if (!isDeepStrictEqual(field, others.get(name))) differing.push(`${type.id}.${name}`);
        // A field of the later release alone is not in the document of the earlier one.
        const declared = schemas[type.id]?.properties ?? {};
        for (const name of others.keys())
          if (!fields.has(name)) expect(declared, `${type.id}.${name}`).not.toHaveProperty([name]);
      }
      expect(added).toEqual(RENAMED_FIELDS);
      // The later release requires the first, and gave the second a type of its own.
      expect(differing).toEqual([
        "io.k8s.api.core.v1.HostAlias.ip",
        "io.k8s.api.core.v1.PersistentVolumeClaimSpec.resources",
      ]);
    });

    test("operations with their parameters, bodies and answers", { timeout: 60_000 }, async () => {
      const [three, two] = await models();
      const calls = callsOf(two);
      const found = [...callsOf(three)];
      expect(found.length).toBeGreaterThan(70);
      for (const [id, call] of found) expect(call, id).toEqual(calls.get(id));
    });
  },
);
