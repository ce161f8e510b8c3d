/*
 * The views of a site's templates. These types are public API: custom templates rely on them, and a test checks every
 * path in the default templates against them.
 *
 * All texts are as in the document, without invisible characters. In HTML, `{{field}}` escapes them and
 * `{{{html description}}}` renders a description's Markdown. Fields that end in `Html` are already safe: print them
 * with
 * `{{{field}}}`. In Markdown, only the helpers `text`, `code` and `prose` escape. URLs are relative to the page.
 */

import type {
  AboutRowView,
  ComparisonView,
  DiagramView,
  ExampleView,
  FactView,
  FollowingCallView,
  InlineScriptView,
  ItemView,
  KindItemView,
  LinkView,
  MenuView,
  OperationListView,
  PropertyRowView,
  SampleView,
  SchemeView,
  SecurityView,
  ServerView,
  TokenView,
  UnfoldView,
  UsesView,
  ValuesView,
  VersionView,
} from "./view-parts.js";

export type * from "./view-parts.js";

/** A field of a definition, or a parameter. */
export interface FieldView {
  readonly anchor: string;
  /** The anchor as a URL. */
  readonly href: string;
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** `read-only`, `immutable`. */
  readonly badges: readonly string[];
  readonly type: readonly TokenView[];
  readonly description: string;
  /** Documentation elsewhere. */
  readonly externalDocs: LinkView | undefined;
  readonly facts: readonly FactView[];
  readonly values: ValuesView | undefined;
  readonly unfold: UnfoldView | undefined;
  /** What the value can be, if that is several types. */
  readonly union: UnionView | undefined;
  /** Fields of an object without a page of its own. */
  readonly fields: readonly FieldView[];
  /** The definition that an inherited field comes from. */
  readonly inherited: LinkView | undefined;
}

/** The types that a value may have. */
export interface UnionView {
  /** `One of`, `At least one of`. */
  readonly label: string;
  /** Name of the field that tells them apart; may be empty. */
  readonly property: string;
  readonly variants: readonly UnionVariantView[];
  /** Whether there are too many to show all of them at first. */
  readonly isLong: boolean;
}

export interface UnionVariantView {
  readonly anchor: string;
  /** Values of the field that tells the variants apart; may be empty. */
  readonly tags: readonly string[];
  readonly type: readonly TokenView[];
  /** The first sentence of its description; may be empty. */
  readonly summary: string;
  readonly values: ValuesView | undefined;
  readonly unfold: UnfoldView | undefined;
  /** Fields of an object without a page of its own, or of the variant that is open. */
  readonly fields: readonly FieldView[];
  /** Whether the fields are visible at first. */
  readonly isOpen: boolean;
}

/** Fields of all pages. */
export interface HeadView {
  /** Title of the window. */
  readonly title: string;
  /** Description for search engines. */
  readonly description: string;
  /** The site's name. */
  readonly site: string;
  /** From the page to the root of the site: empty, or `../../`. */
  readonly root: string;
  /** Absolute URL of the page. */
  readonly canonical: string | undefined;
  /** URL of the page as Markdown; undefined if it is not written. */
  readonly markdown: string | undefined;
  /** Further sources of the content security policy: `; connect-src https://api.example.com`; may be empty. */
  readonly policy: string;
  /** The script that sets the colours which the reader chose, before anything is drawn. */
  readonly theme: InlineScriptView;
  /** Whom the console may call: `served`, `on`, `any`; empty without a console. */
  readonly tryIt: string;
  /** What a server adds to the policy when it turns the console on: where tokens come from; may be empty. */
  readonly tokenSources: string;
  /** URL of the picture beside the site's name; undefined if there is none. */
  readonly logo: string | undefined;
  /** Links of the site's owner. */
  readonly links: readonly LinkView[];
  readonly crumbs: readonly LinkView[];
  /** The page itself, as the last breadcrumb. */
  readonly current: string;
  readonly menu: readonly MenuView[];
}

/** View of `files/type.html.hbs` and `files/type.md.hbs`: a kind or a definition. */
export interface TypePageView {
  readonly head: HeadView;
  readonly title: string;
  /** `Kind`, `Definition`. */
  readonly label: string;
  readonly deprecated: boolean;
  readonly description: string;
  /** Documentation elsewhere. */
  readonly externalDocs: LinkView | undefined;
  /** Facts to look a kind up by; empty for other definitions. */
  readonly properties: readonly PropertyRowView[];
  /** All versions of the type, itself included; empty if there is only one. */
  readonly versions: readonly VersionView[];
  readonly diagram: DiagramView | undefined;
  /** The type if it has no fields: `array of Pet`. */
  readonly type: readonly TokenView[];
  readonly facts: readonly FactView[];
  readonly values: ValuesView | undefined;
  /** The type that unfolds in place of fields. */
  readonly unfold: UnfoldView | undefined;
  /** What a value can be, if that is several types. */
  readonly union: UnionView | undefined;
  readonly fields: readonly FieldView[];
  /** Whether readers may want required fields first: there are others, too. */
  readonly hasOrder: boolean;
  /** The discriminator property and the variants. */
  readonly variants: VariantsView | undefined;
  readonly operations: readonly OperationListView[];
  readonly comparisons: readonly ComparisonView[];
  readonly uses: UsesView | undefined;
}

/** A variant: a definition that a value may have. */
export interface VariantView extends LinkView {
  /** Its discriminator value. */
  readonly value: string;
}

/** Variants, told apart by a property. */
export interface VariantsView {
  readonly property: string;
  readonly variants: readonly VariantView[];
}

/** A table of the parameters in one place. */
export interface ParametersView {
  /** `Path parameters`. */
  readonly title: string;
  /** Those of a form; empty for parameters. */
  readonly mediaTypes: readonly string[];
  readonly fields: readonly FieldView[];
}

/** A media type that readers can choose. */
export interface MediaChoiceView {
  readonly mediaType: string;
  /** Id of its tab. */
  readonly tab: string;
  /** Id of the panel that it shows. Media types with the same type share one. */
  readonly panel: string;
  /** Whether it is the one that is shown at first. */
  readonly isShown: boolean;
}

/** What a request or response contains in some media types. */
export interface ContentView {
  readonly mediaTypes: readonly string[];
  /** What `*` in its media types means; may be empty. */
  readonly note: string;
  /** Id of its panel, if readers choose between media types. */
  readonly panel: string;
  /** Ids of the panel's tabs, separated by spaces. */
  readonly tabs: string;
  /** Whether its panel is shown at first. */
  readonly isShown: boolean;
  readonly type: readonly TokenView[];
  readonly facts: readonly FactView[];
  readonly values: ValuesView | undefined;
  /** The type that unfolds in place of fields. */
  readonly unfold: UnfoldView | undefined;
  /** What the content can be, if that is several types. */
  readonly union: UnionView | undefined;
  readonly fields: readonly FieldView[];
}

export interface ResponseView {
  readonly anchor: string;
  /** The anchor as a URL. */
  readonly href: string;
  /** Id of the tab that shows it. */
  readonly tab: string;
  /** `200`, `default`. */
  readonly status: string;
  /** `OK`; empty for statuses without a standard phrase. */
  readonly phrase: string;
  /** `success`, `redirect`, `error`, `other`. */
  readonly outcome: string;
  readonly description: string;
  /** The media types to choose from; empty if all have the same type. */
  readonly choices: readonly MediaChoiceView[];
  readonly contents: readonly ContentView[];
  readonly headers: readonly FieldView[];
  /** Calls that can follow. */
  readonly links: readonly FollowingCallView[];
  readonly samples: readonly SampleView[];
  /** Whether it is the first one with examples. */
  readonly isFirstShown: boolean;
}

/** The body of a request. */
export interface BodyView {
  readonly required: boolean;
  readonly description: string;
  /** The media types to choose from; empty if all have the same type. */
  readonly choices: readonly MediaChoiceView[];
  readonly contents: readonly ContentView[];
}

/** View of `files/operation.html.hbs` and `files/operation.md.hbs`. */
export interface OperationPageView {
  readonly head: HeadView;
  /** The summary, otherwise the id. */
  readonly title: string;
  /** Empty if the operation has none. */
  readonly id: string;
  readonly method: string;
  /** The path of the server, to which `path` is added: `/v1`; may be empty. */
  readonly base: string;
  readonly path: string;
  /** Both, as the server has them. */
  readonly address: string;
  readonly description: string;
  /** Documentation elsewhere. */
  readonly externalDocs: LinkView | undefined;
  readonly deprecated: boolean;
  /** `Operation`, `Webhook`, `Callback`. */
  readonly label: string;
  /** Whether the API sends the request, and the reader receives it. */
  readonly isInbound: boolean;
  /** Servers of the operation, if they are not those of the API. */
  readonly servers: readonly ServerView[];
  /** Requests that the API sends because of this one. */
  readonly callbacks: readonly ItemView[];
  readonly parameters: readonly ParametersView[];
  readonly body: BodyView | undefined;
  /** Media types of requests. */
  readonly requestTypes: readonly string[];
  /** Media types of responses. */
  readonly responseTypes: readonly string[];
  readonly responses: readonly ResponseView[];
  /** Whether any response has examples. */
  readonly hasSamples: boolean;
  readonly security: readonly SecurityView[];
  /** The call in each language. */
  readonly examples: readonly ExampleView[];
  /** Bodies that the author gives, if the calls do not show all of them. */
  readonly samples: readonly SampleView[];
  /** Whether readers may want required fields first: there are others, too. */
  readonly hasOrder: boolean;
  /** What the console knows of the operation, as JSON for an attribute in single quotes; empty without a console. */
  readonly consoleHtml: string;
}

/**
 * View of `files/sample.html.hbs` and `files/sample.md.hbs`: an example that is too long for the page of its
 * operation.
 */
export interface SamplePageView {
  readonly head: HeadView;
  readonly title: string;
  readonly sample: SampleView;
}

/** View of `files/section.html.hbs` and `files/section.md.hbs`: a GroupVersion, a tag, or all other definitions. */
export interface SectionPageView {
  readonly head: HeadView;
  readonly title: string;
  /** `GroupVersion`, `Tag`. */
  readonly label: string;
  readonly description: string;
  /** Documentation elsewhere. */
  readonly externalDocs: LinkView | undefined;
  readonly versions: readonly VersionView[];
  readonly kinds: readonly KindItemView[];
  readonly operations: readonly OperationListView[];
  /** Path below the site of the script that says where further operations are; undefined if there are none. */
  readonly moved: string | undefined;
  readonly definitions: readonly ItemView[];
  /** Unnamed types: inline ones. */
  readonly nested: readonly LinkView[];
  /** Pages with the types that are not on this one. */
  readonly further: readonly LinkView[];
}

/** A section on the overview page. */
export interface SectionItemView extends ItemView {
  /** `12 kinds, 80 operations`. */
  readonly content: string;
  readonly kinds: readonly KindItemView[];
}

/** View of `files/index.html.hbs` and `files/index.md.hbs`: the overview. */
export interface OverviewView {
  readonly head: HeadView;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly about: readonly AboutRowView[];
  readonly servers: readonly ServerView[];
  /** Requests that the API sends. */
  readonly webhooks: readonly ItemView[];
  readonly groupVersions: readonly SectionItemView[];
  readonly tags: readonly SectionItemView[];
  readonly others: readonly SectionItemView[];
  readonly schemes: readonly SchemeView[];
  readonly hasMap: boolean;
  /** URL of the document itself; undefined if the site does not contain it. */
  readonly document: string | undefined;
}

/** View of `files/llms.txt.hbs`: the pages of the site, for language models. */
export interface LlmsView {
  readonly title: string;
  /** The description on one line; may be empty. */
  readonly summary: string;
  /** URL of the document itself; undefined if the site does not contain it. */
  readonly document: string | undefined;
  readonly overview: string;
  /** Pages that the site's owner wrote. */
  readonly guides: readonly LinkView[];
  /** Requests that the API sends. */
  readonly webhooks: readonly LlmsPageView[];
  readonly sections: readonly LlmsSectionView[];
}

export interface LlmsSectionView extends LinkView {
  readonly summary: string;
  /** The pages of kinds, then those of operations. */
  readonly pages: readonly LlmsPageView[];
}

export interface LlmsPageView extends LinkView {
  readonly summary: string;
}

/** A section with all its content. */
export interface ContentsSectionView {
  readonly title: string;
  readonly href: string;
  readonly types: readonly LinkView[];
  /** Types without a name in the document. */
  readonly nested: readonly LinkView[];
  readonly operations: readonly LinkView[];
  /** Links to the lists of operations that are not on this page. */
  readonly elsewhere: LinkView | undefined;
  /** Links to the list of definitions, if it is not on this page. */
  readonly typesElsewhere: LinkView | undefined;
}

/** View of `files/contents.html.hbs` and `files/contents.md.hbs`: every definition of the site, or every operation of a section. */
export interface ContentsView {
  readonly head: HeadView;
  readonly title: string;
  readonly sections: readonly ContentsSectionView[];
}

/** View of `files/page.html.hbs` and `files/page.md.hbs`: a page that the site's owner wrote. */
export interface ExtraPageView {
  readonly head: HeadView;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** View of `files/map.html.hbs`. */
export interface MapPageView {
  readonly head: HeadView;
  readonly diagram: DiagramView;
}

/** View of `files/sitemap.xml.hbs`. */
export interface SitemapView {
  /** Absolute URLs. */
  readonly pages: readonly string[];
}
