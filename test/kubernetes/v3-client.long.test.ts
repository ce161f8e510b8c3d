import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { ClientModel, NamedType } from "../../generator/codegen/client-model/client-model.js";
import { modelOfFile } from "../support/documents/model-of.js";
import { project } from "./support/project.js";

const V3 = project.shared("corpus-3", "open", "kubernetes-apps-v1.json");

/** What v3 says and v2 does not, which is defaults, and what changed between the releases. */
const SAID_BETTER = new Set([
  "default",
  "required",
  "facets",
  "itemFacets",
  "valueFacets",
  "description",
  "extensions",
  "place",
]);

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

const operationIds = (model: ClientModel): ReadonlyMap<string, string | undefined> =>
  new Map(model.groups.flatMap((group) => group.operations.map(({ id, operationId }) => [id, operationId])));

describe.skipIf(!project.hasShared || !existsSync(V3))(
  "the v3 document of apps/v1 gives the client of the v2 document of a near release",
  () => {
    test("names, fields and operations", { timeout: 60_000 }, async () => {
      const [three, two] = await Promise.all(
        [V3, project.shared("specs", "kubernetes", "v1.31.json")].map(async (file) => (await modelOfFile(file)).model),
      );
      if (three === undefined || two === undefined) throw new Error("no models");
      const known = new Map(two.types.map((type) => [type.id, type]));
      const shared = three.types.filter(({ id }) => known.has(id));
      expect(shared.length).toBeGreaterThan(three.types.length * 0.95);
      const differing: string[] = [];
      for (const type of shared) {
        const other = known.get(type.id);
        expect(type.nameHint, type.id).toEqual(other?.nameHint);
        const others = other === undefined ? new Map<string, unknown>() : fieldsOf(other);
        for (const [name, field] of fieldsOf(type))
          if (others.has(name) && !isDeepStrictEqual(field, others.get(name))) differing.push(`${type.id}.${name}`);
      }
      // 1.29 gave it a type of its own.
      expect(differing).toEqual(["io.k8s.api.core.v1.PersistentVolumeClaimSpec.resources"]);
      const ids = operationIds(two);
      for (const [id, operationId] of operationIds(three)) expect(ids.get(id), id).toBe(operationId);
    });
  },
);
