import { checkCel } from "../../../openapi/kubernetes/cel/check-cel.js";
import { checkCrd } from "../../../openapi/kubernetes/crd/check-crd.js";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { VALIDATED_FORMATS } from "../../../openapi/kubernetes/crd/schema-keywords.js";
import type { ApiModel } from "../../model/api-model.js";
import { kindFacts } from "../../model/kind-facts.js";
import type { UnknownObject } from "../../../openapi/types/objects.js";
import { SchemaBuilder } from "./build-schema.js";
import { buildVersion } from "./build-version.js";
import { checkFieldPaths } from "./check-field-paths.js";
import type { CrdConversion, CrdKindSettings, CrdSettings } from "./crd-settings.js";
import type { KindVersionEntry } from "./kind-version-entry.js";
import { mergePatch } from "./merge-patch.js";
import { reportProblems } from "./report-problems.js";
import { SourceMap } from "./source-map.js";
import { unusedFormats, withoutEffect } from "./without-effect.js";

/** A manifest of a kind. */
export interface Crd {
  /** `<plural>.<group>` */
  readonly name: string;
  readonly group: string;
  readonly plural: string;
  readonly manifest: UnknownObject;
}

export interface Crds {
  /** Sorted by name. */
  readonly crds: readonly Crd[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All kinds of a model, each with its versions sorted by name. */
function kindsOf(model: ApiModel): ReadonlyMap<string, readonly KindVersionEntry[]> {
  const kinds = new Map<string, KindVersionEntry[]>();
  for (const owner of model.packages) {
    if (owner.machinery || owner.kind !== "groupVersion") continue;
    for (const resource of owner.resources) {
      const declaration = model.types[resource.type];
      if (declaration === undefined || resource.crd === false) continue;
      const name = `${resource.plural}.${owner.group}`;
      const entry = { owner, resource, declaration, facts: kindFacts(model, resource) };
      kinds.set(name, [...(kinds.get(name) ?? []), entry]);
    }
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What all versions of a kind share. */
const SHARED = ["kind", "singular", "namespaced", "shortNames", "categories"] as const;

/** Versions disagree about a name or the scope: a definition has one of each. */
function disagreements(stored: KindVersionEntry, versions: readonly KindVersionEntry[]): Diagnostic[] {
  return versions.flatMap(({ owner, resource }) =>
    SHARED.filter((key) => JSON.stringify(resource[key]) !== JSON.stringify(stored.resource[key])).map((key) =>
      diagnostic("GV3087", resource.span, {
        version: owner.version,
        what: key === "namespaced" ? "scope" : key,
        other: `${stored.resource.span.file}:${stored.resource.span.line}`,
      }),
    ),
  );
}

/** The version in which objects are stored. `undefined`, with a diagnostic, if that is not clear. */
function storedVersion(
  name: string,
  versions: readonly KindVersionEntry[],
): { readonly stored: KindVersionEntry | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const [first, ...more] = versions;
  const marked = versions.filter(({ facts }) => facts.version.storage);
  if (marked.length === 1) return { stored: marked[0], diagnostics: [] };
  if (more.length === 0) return { stored: first, diagnostics: [] };
  const [, second] = marked;
  const all = versions.map(({ owner }) => owner.version).join(", ");
  const problem =
    marked.length === 0
      ? `none of its versions ${all} has @storageVersion`
      : `${marked.map(({ owner }) => owner.version).join(" and ")} have @storageVersion`;
  const span = second?.facts.storageVersion ?? first?.resource.span;
  return { stored: undefined, diagnostics: [diagnostic("GV3063", span, { name, problem })] };
}

function conversionOf(conversion: CrdConversion): UnknownObject {
  const { service, url, caBundle, reviewVersions = ["v1"] } = conversion;
  return {
    strategy: "Webhook",
    webhook: {
      clientConfig: {
        ...(caBundle !== undefined && { caBundle }),
        ...(service !== undefined && { service }),
        ...(url !== undefined && { url }),
      },
      conversionReviewVersions: reviewVersions,
    },
  };
}

const filled = (pairs: UnknownObject, name: string): UnknownObject =>
  Object.keys(pairs).length === 0 ? {} : { [name]: pairs };

/** The versions of a manifest, as it is written after all settings. */
const versionsIn = (manifest: UnknownObject): readonly UnknownObject[] =>
  (manifest["spec"] as { readonly versions?: readonly UnknownObject[] }).versions ?? [];

/** Reports paths of columns and of the scale subresource that do not fit the schemas of a manifest. */
function pathProblems(name: string, versions: readonly KindVersionEntry[], manifest: UnknownObject): Diagnostic[] {
  return versions.flatMap((version) => {
    const written = versionsIn(manifest).find((one) => one["name"] === version.owner.version);
    const { openAPIV3Schema: schema } = (written?.["schema"] ?? {}) as UnknownObject;
    return checkFieldPaths(version, schema).map(({ value, span }) =>
      diagnostic("GV3090", span, { name: `${name} ${version.owner.version}`, ...value }),
    );
  });
}

/** Reports a manifest that has no served version. */
const unserved = (name: string, { facts, resource }: KindVersionEntry, manifest: UnknownObject): Diagnostic[] =>
  versionsIn(manifest).every(({ served }) => served === false)
    ? [diagnostic("GV3091", facts.unserved ?? resource.span, { name })]
    : [];

/** Builds the definitions of a model's kinds. */
class CrdBuilder {
  readonly #model: ApiModel;
  readonly #settings: CrdSettings;
  readonly #origins = new SourceMap();
  readonly #schemas: SchemaBuilder;
  readonly diagnostics: Diagnostic[] = [];

  constructor(model: ApiModel, settings: CrdSettings) {
    this.#model = model;
    this.#settings = settings;
    this.#schemas = new SchemaBuilder(model, settings, this.#origins, (code, span, args) => {
      // A type that two kinds use is reported once.
      const found = diagnostic(code, span, args);
      const isKnown = this.diagnostics.some(
        (one) =>
          one.code === code && JSON.stringify(one.span) === JSON.stringify(span) && one.message === found.message,
      );
      if (!isKnown) this.diagnostics.push(found);
    });
  }

  build(name: string, versions: readonly KindVersionEntry[]): Crd[] {
    const { stored, diagnostics } = storedVersion(name, versions);
    this.diagnostics.push(...diagnostics);
    const main = stored ?? versions[0];
    if (main === undefined) return [];
    this.diagnostics.push(...disagreements(main, versions));
    const own = this.#settings.kinds[name] ?? {};
    const written = this.#write(name, { main, stored, versions, own });
    const manifest =
      own.patch === undefined ? written : (mergePatch(written, own.patch, this.#origins) as UnknownObject);
    const problems = [...checkCrd(manifest), ...checkCel(manifest)].filter(
      ({ rule }) => stored !== undefined || rule !== "versions",
    );
    const refused = reportProblems(problems, { name, manifest, origins: this.#origins, fallback: main.resource.span });
    // No warning where there is an error: the path has to change anyway.
    const doubtful = pathProblems(name, versions, manifest).filter(
      ({ span }) => !refused.some((one) => one.span?.file === span?.file && one.span?.line === span?.line),
    );
    this.diagnostics.push(...refused, ...doubtful, ...unserved(name, main, manifest));
    return [{ name, group: main.owner.group, plural: main.resource.plural, manifest }];
  }

  #write(
    name: string,
    kind: {
      readonly main: KindVersionEntry;
      readonly stored: KindVersionEntry | undefined;
      readonly versions: readonly KindVersionEntry[];
      readonly own: CrdKindSettings;
    },
  ): UnknownObject {
    const { main, stored, versions, own } = kind;
    const { resource, owner } = main;
    const spanOf = { span: resource.span };
    const listed = versions.flatMap(({ facts }) => facts.crdAnnotations);
    const annotations = {
      ...this.#settings.annotations,
      ...Object.fromEntries(listed.map(({ value }) => [value.key, value.value])),
      ...own.annotations,
    };
    const labels = { ...this.#settings.labels, ...own.labels };
    const keys = Object.fromEntries(listed.map(({ value, span }) => [value.key, span]));
    return this.#origins.note(
      {
        apiVersion: "apiextensions.k8s.io/v1",
        kind: "CustomResourceDefinition",
        metadata: {
          ...filled(this.#origins.note(annotations, { ...spanOf, keywords: keys }), "annotations"),
          ...filled(labels, "labels"),
          name,
        },
        spec: {
          ...(own.conversion !== undefined && { conversion: conversionOf(own.conversion) }),
          group: owner.group,
          names: {
            ...(resource.categories.length > 0 && { categories: resource.categories }),
            kind: resource.kind,
            listKind: `${resource.kind}List`,
            plural: resource.plural,
            ...(resource.shortNames.length > 0 && { shortNames: resource.shortNames }),
            singular: resource.singular,
          },
          scope: resource.namespaced ? "Namespaced" : "Cluster",
          versions: inOrder(versions, own.versions).map((version) =>
            buildVersion(version, {
              model: this.#model,
              schemas: this.#schemas,
              origins: this.#origins,
              isStored: version === stored,
              omitted: own.omit ?? [],
              report: (found) => this.diagnostics.push(found),
            }),
          ),
        },
      },
      spanOf,
    );
  }
}

/** Versions in a given order; those that it does not name follow, by name. */
function inOrder(versions: readonly KindVersionEntry[], order: readonly string[] = []): readonly KindVersionEntry[] {
  const place = ({ owner }: KindVersionEntry): number => {
    const at = order.indexOf(owner.version);
    return at < 0 ? order.length : at;
  };
  return [...versions].sort((a, b) => place(a) - place(b) || (a.owner.version < b.owner.version ? -1 : 1));
}

/** Largest object that `kubectl apply` can keep in an annotation, in bytes of JSON. */
const APPLY_LIMIT = 262_144;

/** Builds one CustomResourceDefinition for each kind of a model. */
export function buildCrds(model: ApiModel, settings: CrdSettings): Crds {
  const builder = new CrdBuilder(model, settings);
  const kinds = kindsOf(model);
  const crds = [...kinds].flatMap(([name, versions]) => builder.build(name, versions));
  const { diagnostics } = builder;
  diagnostics.push(...withoutEffect(model, kinds), ...unusedFormats(model, kinds, VALIDATED_FORMATS));
  for (const name of Object.keys(settings.kinds))
    if (!kinds.has(name))
      diagnostics.push(diagnostic("GV3088", undefined, { name, known: [...kinds.keys()].join(", ") || "none" }));
  for (const { name, manifest } of crds) {
    const bytes = Buffer.byteLength(JSON.stringify(manifest));
    if (bytes > APPLY_LIMIT)
      diagnostics.push(
        diagnostic("GV3084", kinds.get(name)?.[0]?.resource.span, {
          name,
          bytes: String(bytes),
          limit: String(APPLY_LIMIT),
        }),
      );
  }
  return { crds, diagnostics };
}
