import type { DiagnosticCode } from "../../../openapi/diagnostics/codes.js";
import type { DiagnosticArguments } from "../../../openapi/diagnostics/diagnostic.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { Json } from "../../../openapi/types/json.js";
import type { ApiModel, Marker, Property, TypeId, TypeRef } from "../../model/api-model.js";
import { AMOUNT, INT_OR_STRING, QUANTITY } from "../../model/formats.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import { fieldsOf } from "../../model/type-at-path.js";
import { lastingFields, VALIDATIONS, type ValidationRule } from "../validation-rules.js";
import type { CrdSettings } from "./crd-settings.js";
import { writeKeywords } from "./schema-keywords.js";
import type { SourceMap } from "./source-map.js";
import { unionObject } from "./union-object.js";
import { trimDescription } from "./trim-description.js";

/** A schema of a manifest, being written. */
export type Written = Record<string, unknown>;

/** What the place where a type is used adds to it. */
export interface Use {
  readonly markers: readonly Marker[];
  readonly description: string;
  readonly span: Span;
  /** Types that are being inlined. */
  readonly open: readonly TypeId[];
  /** How many fields lead to the place; 0 for the root. */
  readonly depth: number;
}

/** The place of a whole object. */
export const ROOT = { open: [], depth: 0 } as const;

export type Report = (code: DiagnosticCode, span: Span, args: DiagnosticArguments) => void;

const PRESERVE = "x-kubernetes-preserve-unknown-fields";
const EMBEDDED = "x-kubernetes-embedded-resource";

const intOrString = (): Written => ({
  anyOf: [{ type: "integer" }, { type: "string" }],
  "x-kubernetes-int-or-string": true,
});

/** Metadata of objects, as Kubernetes' own packages declare it. */
const METADATA = /^(core\/v1|meta\/v1)\.ObjectMeta$/;

/** Fields of metadata below the root, where the settings ask for them. */
const metadataFields = (): Written => {
  const texts = (): Written => ({ type: "object", additionalProperties: { type: "string" } });
  return {
    annotations: texts(),
    finalizers: { type: "array", items: { type: "string" } },
    labels: texts(),
    name: { type: "string" },
    namespace: { type: "string" },
  };
};

/** The files of packages that the configured sources do not declare. */
function foreignFiles(model: ApiModel): ReadonlySet<string> {
  const foreign = new Set(model.packages.filter(({ machinery }) => machinery).map(({ id }) => id));
  const types = Object.values(model.types).filter((type) => foreign.has(type.package));
  return new Set(types.map(({ span }) => span.file));
}

/** Builds structural schemas: everything is inlined. */
export class SchemaBuilder {
  readonly #model: ApiModel;
  readonly #settings: CrdSettings;
  readonly #origins: SourceMap;
  readonly #report: Report;
  /** Files whose descriptions are left out: those of other packages, if the settings say so. */
  readonly #foreign: ReadonlySet<string>;

  constructor(model: ApiModel, settings: CrdSettings, origins: SourceMap, report: Report) {
    this.#model = model;
    this.#settings = settings;
    this.#origins = origins;
    this.#report = report;
    this.#foreign = settings.foreignDescriptions ? new Set() : foreignFiles(model);
  }

  /** The description of a place as the settings want it; `undefined` if there is none. */
  #describe({ description, depth }: Use): string | undefined {
    const { maxDescription: limit, descriptionDepth = depth } = this.#settings;
    if (limit === 0 || depth > descriptionDepth) return undefined;
    const shown = limit === undefined ? description : trimDescription(description, limit);
    return shown === "" ? undefined : shown;
  }

  /** A description from a file; empty if the file's descriptions are left out. */
  #ownText(description: string, { file }: Span): string {
    return this.#foreign.has(file) ? "" : description;
  }

  /** The schema of a type where it is used. */
  build(type: TypeRef, use: Use): Written {
    const markers = mergeMarkers(type.markers ?? [], use.markers);
    const description = use.description === "" ? this.#ownText(type.description ?? "", use.span) : use.description;
    const here: Use = { ...use, markers, description };
    if (type.kind === "nullable") return this.#nullable(type.type, here);
    return type.kind === "reference"
      ? this.#reference(type.id, here)
      : this.#finish(this.#plain(type, here), type, here);
  }

  #nullable(type: TypeRef, use: Use): Written {
    const schema = this.build(type, use);
    if (schema["enum"] !== undefined) this.#report("GV3092", use.span, {});
    return this.#origins.copy({ ...schema, nullable: true }, schema);
  }

  #reference(id: TypeId, use: Use): Written {
    const target = this.#model.types[id];
    if (target === undefined) return {};
    if (METADATA.test(id)) {
      const fields = this.#settings.embeddedMetadata ? { properties: metadataFields() } : {};
      return this.#finish({ type: "object", ...fields }, { kind: "map", values: { kind: "any" } }, use);
    }
    if (use.open.includes(id)) return this.#recursive(target.name, use);
    return this.build(target.base === undefined ? target.type : this.#withBase(id, target.type), {
      markers: mergeMarkers(target.markers, use.markers),
      description: use.description === "" ? this.#ownText(target.description, target.span) : use.description,
      span: use.span,
      open: [...use.open, id],
      depth: use.depth,
    });
  }

  /** A type that contains itself has no structural schema. Annotated, it ends in an object of any fields. */
  #recursive(name: string, use: Use): Written {
    if (!use.markers.some((marker) => marker.name === "preserveUnknownFields"))
      this.#report("GV3072", use.span, { name });
    const rest = use.markers.filter((marker) => marker.name === "preserveUnknownFields");
    return this.#finish(
      { type: "object", [PRESERVE]: true },
      { kind: "map", values: { kind: "any" } },
      {
        ...use,
        markers: rest,
      },
    );
  }

  #withBase(id: TypeId, type: TypeRef): TypeRef {
    const fields = new Map(fieldsOf(this.#model, { kind: "reference", id }).map((field) => [field.name, field]));
    return type.kind === "object" ? { ...type, properties: [...fields.values()] } : type;
  }

  /** The schema of a type without annotations. */
  #plain(type: Exclude<TypeRef, { kind: "nullable" | "reference" }>, use: Use): Written {
    switch (type.kind) {
      case "scalar":
        return this.#scalar(type, use);
      case "enum":
        return { type: type.type, enum: type.values };
      case "array":
        return { type: "array", items: this.build(type.items, { ...use, markers: [], description: "" }) };
      case "map":
        return { type: "object", ...this.#values(type.values, use) };
      case "object":
        return this.#object(type, use);
      case "union":
        return this.#union(type.members, type.written, use);
      case "tuple":
        this.#report("GV3071", type.written.span, {
          name: type.written.text,
          problem: "items have one type, not one for each position",
        });
        return { type: "array", items: { [PRESERVE]: true } };
      case "any":
        return { [PRESERVE]: true };
      case "file":
        this.#report("GV3071", use.span, { name: "file", problem: "a file has no place in an object" });
        return { type: "string" };
    }
  }

  /** A union: an integer or string, or objects whose fields say which of them it is. */
  #union(
    members: readonly TypeRef[],
    { text, span }: { readonly text: string; readonly span: Span },
    use: Use,
  ): Written {
    const isPlain = members.every(
      ({ kind, ...rest }) =>
        (kind === "scalar" || kind === "enum") && "type" in rest && (rest.type === "integer" || rest.type === "string"),
    );
    if (isPlain) {
      const values = members.flatMap((member) => (member.kind === "enum" ? member.values : []));
      const isClosed = members.every((member) => member.kind === "enum");
      return { ...intOrString(), ...(isClosed && { enum: values }) };
    }
    const object = unionObject(this.#model, members);
    if (object === undefined) {
      this.#report("GV3071", span, { name: text, ...unionProblem(members) });
      return { [PRESERVE]: true };
    }
    const schema = this.#object(object.type, use);
    const lasting = (schema[VALIDATIONS] as readonly ValidationRule[] | undefined) ?? [];
    return { ...schema, [VALIDATIONS]: [...object.rules, ...lasting] };
  }

  #scalar(type: Extract<TypeRef, { kind: "scalar" }>, use: Use): Written {
    if (type.format === INT_OR_STRING) return intOrString();
    if (type.format === QUANTITY) return { ...intOrString(), pattern: AMOUNT };
    if (type.format === "binary")
      this.#report("GV3071", use.span, { name: "binary", problem: "octets have no place in an object" });
    const isPlainNumber =
      type.type === "number" && type.format === undefined && !use.markers.some(({ name }) => name === "format");
    if (isPlainNumber && !this.#settings.allowFloats) this.#report("GV3085", use.span, {});
    return { type: type.type, ...(type.format !== undefined && { format: type.format }) };
  }

  #values(values: TypeRef, use: Use): Written {
    const isAnything =
      values.kind === "any" && (values.markers ?? []).length === 0 && (values.description ?? "") === "";
    if (isAnything) return { [PRESERVE]: true };
    return { additionalProperties: this.build(values, { ...use, markers: [], description: "" }) };
  }

  #object(type: Extract<TypeRef, { kind: "object" }>, use: Use): Written {
    const required = type.properties.filter((property) => property.required).map(({ name }) => name);
    const lasting = lastingFields(type.properties);
    return {
      type: "object",
      ...(type.properties.length > 0 && { properties: this.fields(type.properties, use) }),
      ...(required.length > 0 && { required: required.sort() }),
      ...(lasting.length > 0 && { [VALIDATIONS]: lasting }),
      ...(type.additional !== undefined && this.#values(type.additional, use)),
    };
  }

  /** The schemas of fields, by name. */
  fields(properties: readonly Property[], use: Pick<Use, "open" | "depth">): Written {
    const schemas = Object.create(null) as Written;
    for (const property of [...properties].sort((a, b) => (a.name < b.name ? -1 : 1)))
      schemas[property.name] = this.field(property, use);
    return schemas;
  }

  field({ type, markers, description, span }: Property, { open, depth }: Pick<Use, "open" | "depth">): Written {
    return this.build(type, { markers, description: this.#ownText(description, span), span, open, depth: depth + 1 });
  }

  /** A schema with its description and the keywords of annotations. */
  #finish(schema: Written, type: TypeRef, use: Use): Written {
    const { keywords, spans } = writeKeywords(use.markers);
    const description = this.#describe(use);
    const own = schema[VALIDATIONS];
    const given = keywords[VALIDATIONS];
    const both = Array.isArray(own) &&
      Array.isArray(given) && { [VALIDATIONS]: [...(given as Json[]), ...(own as Json[])] };
    // Any value with annotations of objects is an object.
    const isObject = type.kind === "any" && keywords[EMBEDDED] === true;
    const written: Written = {
      ...(description !== undefined && { description }),
      ...(isObject && { type: "object" }),
      ...schema,
      ...keywords,
      ...both,
      ...splitJunctions(schema, keywords),
    };
    return this.#origins.note(written, { span: use.span, keywords: spans });
  }
}

/** Why a schema cannot say a union, and what to write instead. */
function unionProblem(members: readonly TypeRef[]): DiagnosticArguments {
  const types = members.map((member) => (member.kind === "scalar" || member.kind === "enum" ? member.type : undefined));
  if (types.includes(undefined))
    return {
      problem: "the members cannot be told apart by a constant or by one field of each",
      help: "Use objects, each with a required field whose constant is its own, or with one required field that no other has.",
    };
  const isNumeric = types.every((type) => type === "number" || type === "integer" || type === "string");
  return {
    problem: "a union of scalars can have only integers and strings",
    help: isNumeric
      ? "Use IntOrString of groupversion/types, or Int32 or Int64 in place of the number."
      : "Declare one type, or use unknown if any value is allowed.",
  };
}

/** An integer or string has its own `anyOf`; a given one stands beside it in `allOf`. */
function splitJunctions(schema: Written, keywords: Readonly<Record<string, Json>>): Written {
  if (schema["anyOf"] === undefined || keywords["anyOf"] === undefined) return {};
  const rest = Array.isArray(keywords["allOf"]) ? (keywords["allOf"] as readonly Json[]) : [];
  return { anyOf: undefined, allOf: [{ anyOf: schema["anyOf"] }, { anyOf: keywords["anyOf"] }, ...rest] };
}
