import { stringifyExact } from "../machinery/json/exact-json.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { compileTable, type TableForm } from "../machinery/table/table.js";
import type { KindVersion } from "../registry/kind.js";
import type { StoredObject } from "../registry/stored-object.js";
import { badRequest } from "../machinery/errors/api-errors.js";
import type { AcceptedForm } from "./negotiation/accepted-form.js";

/** What rows of a table carry of their objects. */
export type IncludeObject = "None" | "Metadata" | "Object";

/** Reads `includeObject`. Throws a `StatusError` (400). */
export function readIncludeObject(query: URLSearchParams): IncludeObject {
  const text = query.get("includeObject") ?? "";
  if (text === "" || text === "Metadata") return "Metadata";
  if (text === "None" || text === "Object") return text;
  throw badRequest(`includeObject must be 'Metadata', 'Object', 'None', or empty, and not ${JSON.stringify(text)}`);
}

const forms = new WeakMap<KindVersion, TableForm>();

function tableForm(version: KindVersion): TableForm {
  const known = forms.get(version);
  if (known !== undefined) return known;
  const made = compileTable(version.version.columns);
  forms.set(version, made);
  return made;
}

const partial = ({ metadata }: KubeObject, version: string): object => ({
  kind: "PartialObjectMetadata",
  apiVersion: `meta.k8s.io/${version}`,
  metadata,
});

/** An object's metadata alone, as JSON. */
export const partialJson = (object: StoredObject, version: string): string =>
  JSON.stringify(partial(object.object, version));

function rowJson(
  object: StoredObject,
  version: KindVersion,
  include: IncludeObject,
  meta: string,
  now: number,
): string {
  const decoded = object.decode(version);
  const cells = stringifyExact(tableForm(version).cells(decoded, now));
  if (include === "None") return `{"cells":${cells},"object":null}`;
  const shown = include === "Object" ? object.json(version).toString() : JSON.stringify(partial(decoded, meta));
  return `{"cells":${cells},"object":${shown}}`;
}

/** What a table is made of. */
export interface TableParts {
  readonly objects: readonly StoredObject[];
  readonly version: KindVersion;
  readonly include: IncludeObject;
  /** Its `metadata`. */
  readonly metadata: object;
  readonly now: number;
  /** Whether the columns are told; watches tell them once. */
  readonly columns: boolean;
}

/** A table of objects, as JSON. */
export function tableJson(
  { objects, version, include, metadata, now, columns }: TableParts,
  form: Pick<AcceptedForm, "version">,
): string {
  const definitions = columns ? tableForm(version).columns : [];
  const rows = objects.map((object) => rowJson(object, version, include, form.version, now));
  const head = `{"kind":"Table","apiVersion":"meta.k8s.io/${form.version}","metadata":${JSON.stringify(metadata)}`;
  return `${head},"columnDefinitions":${JSON.stringify(definitions)},"rows":[${rows.join(",")}]}`;
}
