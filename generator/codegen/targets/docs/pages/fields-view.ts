import type { Facets, NamedType, Property, Type } from "../../../client-model/client-model.js";
import { fieldAnchor, fragment } from "../site/anchor.js";
import { isDeprecated, mutabilityOf } from "../text/badges.js";
import { factsOf, valueText } from "../text/facts.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import type { Member, Members } from "../../common/types/type-index.js";
import { externalLink } from "../text/external-link.js";
import { typeText } from "../text/type-text.js";
import { summaryText } from "../text/summary-text.js";
import type { FieldView, TokenView, UnfoldView, UnionVariantView, UnionView, ValuesView } from "../view.js";
import { prose, visibleText } from "../text/visible-text.js";

/** How many allowed values are visible at first. */
const SHOWN_VALUES = 16;

/** How many variants of a union are visible at first. */
const SHOWN_VARIANTS = 8;

/** How many fields the first variant of a body shows without unfolding. */
const SHOWN_FIELDS = 12;

const isSameType = (a: Type, b: Type): boolean =>
  a === b || (a.kind === "reference" && b.kind === "reference" && a.id === b.id);

/** Maximum nesting of inline objects. Deeper ones have pages, or few readers. */
const DEEPEST = 6;

/** Where fields are: the path to them, below what the prefix of their anchors names. */
interface Place {
  readonly prefix: string;
  readonly path: readonly string[];
  readonly depth: number;
}

/** Maximum nesting of lists whose items' values are shown. */
const DEEPEST_LIST = 32;

/** Whether some of the fields are required, and others are not. */
export const hasOrder = (fields: readonly { readonly required: boolean }[]): boolean =>
  fields.some(({ required }) => required) && fields.some(({ required }) => !required);

/** Builds the views of values, types and fields on one page. */
export class FieldsView {
  readonly #context: SiteContext;
  readonly #links: PageLinks;

  constructor(context: SiteContext, links: PageLinks) {
    this.#context = context;
    this.#links = links;
  }

  type(type: Type): readonly TokenView[] {
    return typeText(type, {
      nameOf: (id) => {
        const link = this.#links.type(id);
        return link === undefined ? undefined : { ...link, title: this.#nameOf(id, link.text) };
      },
    });
  }

  /** How readers call a type. The name of an inline object is ours, and in no document. */
  #nameOf(id: string, title: string): string {
    const named = this.#context.types.find(id);
    return named?.origin === "inline" && named.type.kind === "object" ? "object" : title;
  }

  /** The fields that unfold below a value; undefined if its type has none. */
  unfold(type: Type): UnfoldView | undefined {
    const id = this.#context.types.nestedType(type) ?? this.#namedUnion(type);
    const link = id === undefined ? undefined : this.#links.type(id);
    if (id === undefined || link === undefined) return undefined;
    const title = this.#nameOf(id, link.text);
    return { title: title === "object" ? "the object" : visibleText(title), href: link.href };
  }

  /** The named union inside a value, whose variants unfold. */
  #namedUnion(type: Type): string | undefined {
    if (type.kind === "nullable") return this.#namedUnion(type.type);
    if (type.kind === "array") return this.#namedUnion(type.items);
    if (type.kind === "map") return this.#namedUnion(type.values);
    return type.kind === "reference" && this.#context.types.resolve(type).kind === "union" ? type.id : undefined;
  }

  /** The allowed values, including those of a list's items and of a named enum. */
  values(type: Type, depth = 0): ValuesView | undefined {
    // A list may contain itself.
    if (depth > DEEPEST_LIST) return undefined;
    // The type of a constant is its value.
    if (type.kind === "enum" && type.literal) return undefined;
    const resolved = this.#context.types.resolve(type);
    if (resolved.kind === "array") return this.values(resolved.items, depth + 1);
    if (resolved.kind === "nullable") return this.values(resolved.type, depth + 1);
    if (resolved.kind !== "enum") return undefined;
    const values = resolved.values.map(({ value }) => valueText(value));
    const most = values.length <= SHOWN_VALUES + 4 ? values.length : SHOWN_VALUES;
    return { shown: values.slice(0, most), more: values.slice(most) };
  }

  /**
   * What a value can be; undefined if it has one type. A named union has a page of its own.
   *
   * @param anchor - begins the anchors of the variants
   */
  union(type: Type, anchor: string, depth = 0): UnionView | undefined {
    if (depth > DEEPEST) return undefined;
    if (type.kind === "nullable") return this.union(type.type, anchor, depth + 1);
    if (type.kind === "array") return this.union(type.items, anchor, depth + 1);
    if (type.kind === "map") return this.union(type.values, anchor, depth + 1);
    if (type.kind !== "union" || !type.members.some((member) => this.#isWorthShowing(member))) return undefined;
    const { members, discriminator, exclusive } = type;
    return {
      label: exclusive || discriminator !== undefined ? "One of" : "At least one of",
      property: visibleText(discriminator?.property ?? ""),
      isLong: members.length > SHOWN_VARIANTS,
      variants: members.map((member, index): UnionVariantView => {
        const own = `${anchor}:${index + 1}`;
        const named = member.kind === "reference" ? this.#context.types.find(member.id) : undefined;
        return {
          anchor: own,
          tags: (discriminator?.members ?? [])
            .filter((each) => isSameType(each.member, member))
            .map(({ value }) => valueText(value)),
          type: this.type(member),
          summary: summaryText(named?.description ?? ""),
          values: this.values(member),
          unfold: this.unfold(member),
          fields: depth >= DEEPEST ? [] : this.#inline(member, { prefix: own, path: [], depth: depth + 1 }),
          isOpen: false,
        };
      }),
    };
  }

  /** What the body of a request or a response can be: the first variant is open if it is an object with few fields. */
  bodyUnion(type: Type, anchor: string): UnionView | undefined {
    const resolved = this.#context.types.resolve(type);
    const union = this.union(resolved, anchor);
    if (union === undefined || union.isLong || resolved.kind !== "union") return union;
    const first = resolved.members.findIndex((member) => this.#objectMembers(member) !== undefined);
    const members = this.#objectMembers(resolved.members[first] ?? { kind: "any" });
    if (members === undefined || members.members.length > SHOWN_FIELDS) return union;
    const variants = union.variants.map((variant, index): UnionVariantView =>
      index === first
        ? { ...variant, unfold: undefined, fields: this.fields(members, variant.anchor), isOpen: true }
        : variant,
    );
    return { ...union, variants };
  }

  /** The fields of an object; undefined if a type is no object, or one without fields. */
  #objectMembers(type: Type): Members | undefined {
    const { types } = this.#context;
    const nested = type.kind === "reference" ? types.nestedType(type) : undefined;
    const members = nested === undefined ? types.fieldsOf(type) : types.membersOf(nested);
    return members.members.length === 0 ? undefined : members;
  }

  /** Whether there is more to a member of a union than its name. */
  #isWorthShowing(member: Type): boolean {
    return ["reference", "object", "allOf", "enum", "array", "map"].includes(member.kind);
  }

  /**
   * Rows of a table: the fields of an object.
   *
   * @param prefix - begins the anchors
   */
  fields(members: Members, prefix = ""): readonly FieldView[] {
    return this.#rows(members, { prefix, path: [], depth: 0 });
  }

  /** One row for a value that is not a field of an object: a parameter, a header. */
  row(
    value: Facets & {
      readonly name: string;
      readonly description: string;
      readonly required: boolean;
      readonly deprecated: boolean;
      readonly type: Type;
    },
    anchor: string,
  ): FieldView {
    const own = prose(value.description);
    const named = own === "" ? this.#plainNamed(value.type) : undefined;
    return {
      anchor,
      href: fragment(anchor),
      name: visibleText(value.name),
      required: value.required,
      deprecated: isDeprecated(value),
      badges: [],
      type: this.type(value.type),
      description: named === undefined ? own : prose(named.description),
      externalDocs: externalLink(value.externalDocs),
      facts: [
        ...factsOf(value, value.type, this.#context.checker),
        ...(named === undefined ? [] : factsOf(named, named.type, this.#context.checker)),
      ],
      values: this.values(value.type),
      unfold: this.unfold(value.type),
      union: this.union(value.type, anchor),
      fields: [],
      inherited: undefined,
    };
  }

  /** The named type of a value, if it has no fields to unfold. It says what the value is where the field does not. */
  #plainNamed(type: Type): NamedType | undefined {
    if (type.kind === "nullable") return this.#plainNamed(type.type);
    const named = type.kind === "reference" ? this.#context.types.find(type.id) : undefined;
    return named?.type.kind === "scalar" || named?.type.kind === "enum" ? named : undefined;
  }

  #rows({ members, additional }: Members, place: Place): readonly FieldView[] {
    const rows = members.map((member) => this.#field(member, place));
    if (additional === undefined || (additional.kind === "any" && members.length > 0)) return rows;
    const property: Property = {
      name: "*",
      description: members.length === 0 ? "Any name." : "Any other name.",
      required: false,
      readOnly: false,
      writeOnly: false,
      deprecated: false,
      type: additional,
    };
    return [...rows, this.#field({ property }, place)];
  }

  #field({ property, from }: Member, { prefix, path, depth }: Place): FieldView {
    const own = [...path, property.name];
    const mutability = mutabilityOf(property);
    const inherited = from === undefined ? undefined : this.#links.type(from);
    return {
      ...this.row(property, prefix + fieldAnchor(own)),
      badges: mutability === undefined ? [] : [mutability],
      fields: depth >= DEEPEST ? [] : this.#inline(property.type, { prefix, path: own, depth: depth + 1 }),
      inherited: inherited === undefined ? undefined : { ...inherited, text: visibleText(inherited.text) },
    };
  }

  /** Fields of an inline object type. */
  #inline(type: Type, place: Place): readonly FieldView[] {
    const inner = type.kind === "array" ? type.items : type.kind === "map" ? type.values : type;
    return inner.kind === "object" || (inner.kind === "allOf" && inner.parts.length > 1)
      ? this.#rows(this.#context.types.fieldsOf(inner), place)
      : [];
  }
}
