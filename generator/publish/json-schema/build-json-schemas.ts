import { groupVersionName } from "../../../openapi/kubernetes/group-version.js";
import type { ApiModel, TypeId } from "../../model/api-model.js";
import { FORMS } from "../documents/dialects/dialects.js";
import { buildDefinition } from "../documents/schema.js";
import { SpecContext } from "../documents/spec-context.js";
import type { Profile } from "../profiles/profile.js";
import type { JsonSchemaSettings } from "./json-schema-settings.js";
import type { Written } from "./schema-keywords.js";
import { SchemaWriter } from "./schema-writer.js";

/** A JSON Schema, and where it belongs. */
export interface JsonSchema {
  /** Path relative to the output folder, with `/`. */
  readonly path: string;
  readonly schema: Written;
}

/** File with the schema of all kinds, for files that hold several. */
const ALL = "all.json";

const DRAFT = "http://json-schema.org/draft-07/schema#";

/** A kind of the sources. */
interface Kind {
  readonly id: TypeId;
  readonly apiVersion: string;
  readonly kind: string;
  /** Path of its file. */
  readonly path: string;
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const oneOf = (values: readonly string[]): Written => {
  const [only, ...more] = unique(values);
  return more.length === 0 ? { const: only } : { enum: unique(values) };
};

/** A schema of a kind, with the values that apiVersion and kind may have. */
function withNames(schema: Written, apiVersions: readonly string[], kinds: readonly string[]): Written {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Written>>;
  const named = (name: string, values: readonly string[]): Written => {
    const { description } = properties[name] ?? {};
    return { ...(description !== undefined && { description }), type: "string", ...oneOf(values) };
  };
  const names = { apiVersion: named("apiVersion", apiVersions), kind: named("kind", kinds) };
  return { ...schema, properties: { ...names, ...properties, ...names } };
}

/** All kinds that the GroupVersions of the sources register, sorted by path. */
function kindsOf(context: SpecContext): readonly Kind[] {
  const homes = new Map(
    context.model.packages
      .filter(({ kind, machinery }) => kind === "groupVersion" && !machinery)
      .map((owner) => [groupVersionName(context.kindIn(owner.id, "")), owner.outputPath]),
  );
  return Object.values(context.model.types)
    .flatMap((type) =>
      context.kindsOf(type).flatMap((registered): Kind[] => {
        const apiVersion = groupVersionName(registered);
        const home = homes.get(apiVersion);
        const { kind } = registered;
        return home === undefined ? [] : [{ id: type.id, apiVersion, kind, path: `${home}/${kind}.json` }];
      }),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Builds the JSON Schemas of a model's kinds. */
class JsonSchemaBuilder {
  readonly #context: SpecContext;
  readonly #writer: SchemaWriter;

  constructor(model: ApiModel, profile: Profile, settings: JsonSchemaSettings) {
    this.#context = new SpecContext(model, profile, { ...FORMS["3.1"], hasMeanings: false }, buildDefinition);
    this.#writer = new SchemaWriter(this.#context, settings);
  }

  build(title: string): readonly JsonSchema[] {
    const kinds = kindsOf(this.#context);
    if (kinds.length === 0) return [];
    return [...kinds.map((kind) => ({ path: kind.path, schema: this.#kind(kind) })), this.#all(title, kinds)];
  }

  /** The schema of one kind's files, complete in itself. */
  #kind({ id, apiVersion, kind }: Kind): Written {
    const schema = withNames(this.#writer.definition(id), [apiVersion], [kind]);
    const required = (schema["required"] ?? []) as readonly string[];
    // The kind itself has no definition, unless one refers to it.
    const inner = this.#writer.closure(this.#writer.referencesOf(id));
    return {
      $schema: DRAFT,
      title: `${kind} ${apiVersion}`,
      ...schema,
      required: unique(["apiVersion", "kind", ...required]),
      ...this.#definitions(inner),
    };
  }

  /** The schema of all kinds: apiVersion and kind say which one applies. */
  #all(title: string, kinds: readonly Kind[]): JsonSchema {
    const versions = unique(kinds.map(({ apiVersion }) => apiVersion));
    const pairs = versions.map((apiVersion) => ({
      properties: {
        apiVersion: { const: apiVersion },
        kind: oneOf(kinds.filter((kind) => kind.apiVersion === apiVersion).map(({ kind }) => kind)),
      },
    }));
    const schema = {
      $schema: DRAFT,
      title,
      ...withNames(
        { type: "object", required: ["apiVersion", "kind"] },
        versions,
        kinds.map(({ kind }) => kind).sort(),
      ),
      ...(pairs.length > 1 && { anyOf: pairs }),
      allOf: kinds.map(({ id, apiVersion, kind }) => ({
        if: {
          required: ["apiVersion", "kind"],
          properties: { apiVersion: { const: apiVersion }, kind: { const: kind } },
        },
        then: { $ref: this.#writer.referenceTo(id) },
      })),
      ...this.#definitions(this.#writer.closure(kinds.map(({ id }) => id))),
    };
    return { path: ALL, schema };
  }

  #definitions(types: readonly TypeId[]): Written {
    const definitions = Object.fromEntries(types.map((id) => [this.#writer.nameOf(id), this.#definition(id)]));
    return types.length === 0 ? {} : { definitions };
  }

  #definition(id: TypeId): Written {
    const declaration = this.#context.model.types[id];
    const registered = declaration === undefined ? [] : this.#context.kindsOf(declaration);
    const schema = this.#writer.definition(id);
    return registered.length === 0
      ? schema
      : withNames(
          schema,
          registered.map(groupVersionName),
          registered.map(({ kind }) => kind),
        );
  }
}

/**
 * Builds a JSON Schema for each kind of a model, and one for all of them; none for a model without kinds.
 *
 * @param title - title of the schema of all kinds
 */
export const buildJsonSchemas = (
  model: ApiModel,
  profile: Profile,
  settings: JsonSchemaSettings,
  title: string,
): readonly JsonSchema[] => new JsonSchemaBuilder(model, profile, settings).build(title);
