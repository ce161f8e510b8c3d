/*
 * What the templates of a site receive. These types are public API: whoever replaces a template relies on them, and a test
 * walks every path that a template uses against them.
 *
 * All texts are as the document has them, apart from characters that could not be seen. In HTML, `{{field}}` escapes them;
 * `{{{html description}}}` renders the Markdown of a description, and what ends in `Html` is printed with `{{{field}}}`, as
 * it has been made safe. In Markdown nothing is escaped but by the helpers `text`, `code` and `prose`. Addresses are
 * relative to the page.
 */

export interface LinkView {
  readonly text: string;
  readonly href: string;
}

/** A part of a type's text, a link where it has a page. */
export interface TokenView {
  readonly text: string;
  readonly href: string | undefined;
}

/** Something that is known of a value: `default`, `at least`, `merge key`. */
export interface FactView {
  readonly label: string;
  /** As code. */
  readonly value: string;
}

/** The values that are allowed; `more` are those that a reader has to ask for. */
export interface ValuesView {
  readonly shown: readonly string[];
  readonly more: readonly string[];
}

/** A nested type that unfolds in place. */
export interface UnfoldView {
  readonly title: string;
  readonly href: string;
}

/** A field of a definition, or a parameter. */
export interface FieldView {
  readonly anchor: string;
  /** The anchor as an address. */
  readonly href: string;
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** `read-only`, `immutable`. */
  readonly badges: readonly string[];
  readonly type: readonly TokenView[];
  readonly description: string;
  readonly facts: readonly FactView[];
  readonly values: ValuesView | undefined;
  readonly unfold: UnfoldView | undefined;
  /** Fields of an object that has no page of its own. */
  readonly fields: readonly FieldView[];
  /** The definition that an inherited field comes from. */
  readonly inherited: LinkView | undefined;
}

/** An operation in a list. */
export interface OperationItemView {
  readonly anchor: string;
  /** The anchor as an address. */
  readonly self: string;
  readonly method: string;
  readonly path: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly deprecated: boolean;
}

/** Operations under one heading. */
export interface OperationListView {
  /** `pods/status`; empty where a list needs none. */
  readonly title: string;
  readonly operations: readonly OperationItemView[];
}

/** A link with a line about what is behind it. */
export interface ItemView {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly deprecated: boolean;
}

/** A kind, as tables list it. */
export interface KindItemView extends ItemView {
  readonly apiVersion: string;
  /** `pods`; empty where no path tells. */
  readonly plural: string;
  /** `po`; several are separated by commas. */
  readonly shortName: string;
  /** `namespaced`, `cluster`; empty where no path tells. */
  readonly scope: string;
}

/** A link of a menu. */
export interface MenuLinkView extends LinkView {
  /** Whether it leads to the page itself. */
  readonly current: boolean;
}

/** A group of links in the menu beside a page. */
export interface MenuView {
  readonly title: string;
  readonly href: string | undefined;
  readonly links: readonly MenuLinkView[];
}

/** What all pages have. */
export interface HeadView {
  /** Of the window. */
  readonly title: string;
  /** What search engines show of the page. */
  readonly description: string;
  /** The site's name. */
  readonly site: string;
  /** From the page to the root of the site: empty, or `../../`. */
  readonly root: string;
  /** Absolute address of the page. */
  readonly canonical: string | undefined;
  readonly crumbs: readonly LinkView[];
  /** The page itself, as the last of the crumbs. */
  readonly current: string;
  readonly menu: readonly MenuView[];
}

/** A label with a text: `apiVersion`, `apps/v1`. */
export interface PropertyRowView {
  readonly label: string;
  readonly value: string;
}

/** A version of the same thing. */
export interface VersionView {
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
}

/** A field that two versions have differently. */
export interface DifferenceView {
  /** `spec.template`. */
  readonly path: string;
  /** Where the field is; undefined where this version has none. */
  readonly href: string | undefined;
  /** What is different, as words: `int32, was string`. */
  readonly note: string;
}

/** How a version differs from another. */
export interface ComparisonView {
  readonly title: string;
  readonly href: string;
  readonly added: readonly DifferenceView[];
  readonly removed: readonly DifferenceView[];
  readonly changed: readonly DifferenceView[];
  /** Whether there is no difference. */
  readonly same: boolean;
  /** How many differences are not shown. */
  readonly hidden: number;
}

/** Where a definition is used. */
export interface UseView {
  /** `Pod.spec`, or an operation. */
  readonly title: string;
  readonly href: string;
}

export interface UsesView {
  readonly fields: readonly UseView[];
  readonly moreFields: readonly UseView[];
  readonly operations: readonly UseView[];
  readonly moreOperations: readonly UseView[];
}

/** Links under a few words. */
export interface LinkListView {
  readonly title: string;
  readonly links: readonly LinkView[];
}

/** A picture with the same in words. */
export interface DiagramView {
  readonly svgHtml: string;
  /** Lists of what the picture shows. */
  readonly lists: readonly LinkListView[];
}

/** View of `files/type.html.hbs` and `files/type.md.hbs`: a kind or a definition. */
export interface TypePageView {
  readonly head: HeadView;
  readonly title: string;
  /** `Kind`, `Definition`. */
  readonly label: string;
  readonly deprecated: boolean;
  readonly description: string;
  /** What a kind is looked up by; empty for other definitions. */
  readonly properties: readonly PropertyRowView[];
  /** Of the same thing; empty where there is one only. */
  readonly versions: readonly VersionView[];
  readonly diagram: DiagramView | undefined;
  /** What the type is where it has no fields: `array of Pet`. */
  readonly type: readonly TokenView[];
  readonly facts: readonly FactView[];
  readonly values: ValuesView | undefined;
  /** The type that unfolds in place of fields. */
  readonly unfold: UnfoldView | undefined;
  readonly fields: readonly FieldView[];
  /** The property that tells variants from each other, with the variants. */
  readonly variants: VariantsView | undefined;
  readonly operations: readonly OperationListView[];
  readonly comparisons: readonly ComparisonView[];
  readonly uses: UsesView | undefined;
}

/** A definition that a value may be. */
export interface VariantView extends LinkView {
  /** What tells it from the others. */
  readonly value: string;
}

/** Definitions that a value may be, told apart by a property. */
export interface VariantsView {
  readonly property: string;
  readonly variants: readonly VariantView[];
}

/** A table of parameters of one place. */
export interface ParametersView {
  /** `Path parameters`. */
  readonly title: string;
  readonly fields: readonly FieldView[];
}

export interface ResponseView {
  readonly anchor: string;
  /** The anchor as an address. */
  readonly href: string;
  /** `200`, `default`. */
  readonly status: string;
  readonly description: string;
  readonly type: readonly TokenView[];
  readonly unfold: UnfoldView | undefined;
  readonly headers: readonly FieldView[];
}

/** The body of a request. */
export interface BodyView {
  readonly required: boolean;
  readonly description: string;
  readonly type: readonly TokenView[];
  readonly facts: readonly FactView[];
  readonly unfold: UnfoldView | undefined;
  readonly fields: readonly FieldView[];
}

/** A scheme that has to be met. */
export interface NeededSchemeView {
  readonly name: string;
  readonly href: string;
  readonly scopes: readonly string[];
}

/** A way to be allowed: schemes that have to be met together. */
export interface SecurityView {
  readonly schemes: readonly NeededSchemeView[];
}

/** The call in a language. */
export interface ExampleView {
  /** `curl`, or the title of a language. */
  readonly title: string;
  /** Name of the language for fences in Markdown; `sh` for curl. */
  readonly language: string;
  readonly code: string;
}

/** View of `files/operation.html.hbs` and `files/operation.md.hbs`. */
export interface OperationPageView {
  readonly head: HeadView;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly ParametersView[];
  readonly body: BodyView | undefined;
  /** Media types of requests. */
  readonly requestTypes: readonly string[];
  /** Media types of answers. */
  readonly responseTypes: readonly string[];
  readonly responses: readonly ResponseView[];
  readonly security: readonly SecurityView[];
  readonly examples: readonly ExampleView[];
}

/** View of `files/section.html.hbs` and `files/section.md.hbs`: a GroupVersion, a tag, or the definitions that belong to none. */
export interface SectionPageView {
  readonly head: HeadView;
  readonly title: string;
  /** `GroupVersion`, `Tag`. */
  readonly label: string;
  readonly description: string;
  readonly versions: readonly VersionView[];
  readonly kinds: readonly KindItemView[];
  readonly operations: readonly OperationListView[];
  readonly definitions: readonly ItemView[];
  /** Types that the document gives no name: those that stand inside of others. */
  readonly nested: readonly LinkView[];
}

/** A section, as the overview lists it. */
export interface SectionItemView extends ItemView {
  /** `12 kinds, 80 operations`. */
  readonly content: string;
  readonly kinds: readonly KindItemView[];
}

/** A way to prove who one is. */
export interface SchemeView {
  readonly anchor: string;
  readonly name: string;
  /** `Basic authentication`, `API key in the header X-Key`. */
  readonly kind: string;
  readonly description: string;
  readonly addresses: readonly PropertyRowView[];
  readonly scopes: readonly PropertyRowView[];
}

/** View of `files/index.html.hbs` and `files/index.md.hbs`: the overview. */
export interface OverviewView {
  readonly head: HeadView;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly servers: readonly string[];
  readonly groupVersions: readonly SectionItemView[];
  readonly tags: readonly SectionItemView[];
  readonly others: readonly SectionItemView[];
  readonly schemes: readonly SchemeView[];
  readonly hasMap: boolean;
}

/** A section with everything that is in it. */
export interface ContentsSectionView {
  readonly title: string;
  readonly href: string;
  readonly types: readonly LinkView[];
  readonly operations: readonly LinkView[];
  /** Where operations are listed that are not listed here. */
  readonly elsewhere: LinkView | undefined;
}

/** View of `files/contents.html.hbs`: every definition of the site, or every operation of a section. */
export interface ContentsView {
  readonly head: HeadView;
  readonly title: string;
  readonly sections: readonly ContentsSectionView[];
}

/** View of `files/map.html.hbs`. */
export interface MapPageView {
  readonly head: HeadView;
  readonly diagram: DiagramView;
}

/** View of `files/sitemap.xml.hbs`. */
export interface SitemapView {
  /** Absolute addresses. */
  readonly pages: readonly string[];
}
