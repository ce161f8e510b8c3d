/** A field of a view, as in `views.json` of a template folder. */
export interface ViewField {
  /**
   * `text`, `number`, `flag`, `code` (printed by a helper), the name of a view, a list of any of these
   * (`ImportView[]`), or a union (`InterfaceView | AliasView`).
   */
  readonly type: string;
  /** Whether it may be missing: templates check it with `{{#if}}` before printing it. */
  readonly optional?: true;
  readonly description: string;
}

/** The views of a template folder. */
export interface ViewSchema {
  /** Names of views by template: `files/src/models.ts.hbs`. */
  readonly templates: Readonly<Record<string, string>>;
  readonly views: Readonly<
    Record<string, { readonly description: string; readonly fields: Readonly<Record<string, ViewField>> }>
  >;
}

/** The type of a value in a template. */
export type ViewType =
  /** Nothing is known about it. */
  | { readonly kind: "unknown" }
  | { readonly kind: "scalar" }
  | { readonly kind: "list"; readonly items: ViewType }
  /** One of some views, by name, with the extra arguments of a partial. */
  | { readonly kind: "view"; readonly names: readonly string[]; readonly given: Readonly<Record<string, ViewType>> };

export const UNKNOWN: ViewType = { kind: "unknown" };
export const SCALAR: ViewType = { kind: "scalar" };

const SCALARS = new Set(["text", "number", "flag", "code"]);

export const viewOf = (...names: readonly string[]): ViewType => ({ kind: "view", names, given: {} });

/** Parses the type of a field. */
export function parseViewType(text: string): ViewType {
  const list = /^(?:\((.*)\)|([\w.]+))\[\]$/.exec(text);
  if (list !== null) return { kind: "list", items: parseViewType(list[1] ?? list[2] ?? "") };
  const parts = text.split(" | ");
  if (parts.length > 1) return parts.map(parseViewType).reduce(merged);
  return SCALARS.has(text) ? SCALAR : viewOf(text);
}

/** Names that may follow a value of this type. */
export function fieldsOf(type: ViewType, schema: ViewSchema): string[] {
  if (type.kind === "list") return ["length"];
  if (type.kind !== "view") return [];
  const own = type.names.flatMap((name) => Object.keys(schema.views[name]?.fields ?? {}));
  return [...new Set([...own, ...Object.keys(type.given)])].sort();
}

/** The type of a field; `undefined` if there is none with this name. */
export function fieldType(type: ViewType, field: string, schema: ViewSchema): ViewType | undefined {
  switch (type.kind) {
    case "unknown":
      return UNKNOWN;
    case "scalar":
      return undefined;
    case "list":
      return field === "length" ? SCALAR : /^\d+$/.test(field) ? type.items : undefined;
    case "view": {
      const given = Object.hasOwn(type.given, field) ? type.given[field] : undefined;
      if (given !== undefined) return given;
      const found = type.names.flatMap((name) => {
        const fields = schema.views[name]?.fields ?? {};
        return Object.hasOwn(fields, field) ? [parseViewType(fields[field]?.type ?? "")] : [];
      });
      return found.length === 0 ? undefined : found.reduce(merged);
    }
  }
}

/** The type of a value that has one type or another. */
function merged(a: ViewType, b: ViewType): ViewType {
  if (a.kind === "view" && b.kind === "view")
    return { kind: "view", names: [...new Set([...a.names, ...b.names])], given: { ...a.given, ...b.given } };
  if (a.kind === "list" && b.kind === "list") return { kind: "list", items: merged(a.items, b.items) };
  return a.kind === b.kind ? a : UNKNOWN;
}
