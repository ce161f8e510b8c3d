/* Parts of the views in `view.ts`: links, lists, diagrams. They are public API as well. */

export interface LinkView {
  readonly text: string;
  readonly href: string;
  /** Whether it leads to something deprecated. */
  readonly deprecated?: boolean | undefined;
}

/** A part of a type's text; a link if it has a page. */
export interface TokenView {
  readonly text: string;
  readonly href: string | undefined;
  /** Whether the type is deprecated. */
  readonly deprecated?: boolean | undefined;
}

/** A fact about a value: `default`, `at least`, `merge key`. */
export interface FactView {
  readonly label: string;
  /** As code. */
  readonly value: string;
}

/** The allowed values; `more` holds those that are hidden at first. */
export interface ValuesView {
  readonly shown: readonly string[];
  readonly more: readonly string[];
}

/** A nested type that unfolds in place. */
export interface UnfoldView {
  readonly title: string;
  readonly href: string;
}

/** A link with a line about its target. */
export interface ItemView {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly deprecated: boolean;
}

/** A kind in a table. */
export interface KindItemView extends ItemView {
  readonly apiVersion: string;
  /** `pods`; empty if no path says so. */
  readonly plural: string;
  /** `po`; several are separated by commas. */
  readonly shortName: string;
  /** `namespaced`, `cluster`; empty if no path says so. */
  readonly scope: string;
}

/** A link of a menu. */
export interface MenuLinkView extends LinkView {
  readonly deprecated: boolean;
  /** `page`: it links to the current page; `true`: to the kind of the current page's operation; empty otherwise. */
  readonly current: "" | "page" | "true";
  /** `GET`; empty for pages that are not of operations. */
  readonly method: string;
}

/** A group of links in the menu beside a page. */
export interface MenuView {
  readonly title: string;
  readonly href: string;
  /** Title of the groups that begin here; may be empty. */
  readonly heading: string;
  /** Whether the current page belongs to it. */
  readonly current: boolean;
  /** Empty: the menu shows the group's title only. */
  readonly links: readonly MenuLinkView[];
}

/** A version of a type or group. */
export interface VersionView {
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
}

/** A field that differs between two versions. */
export interface DifferenceView {
  /** `spec.template`. */
  readonly path: string;
  /** URL of the field; undefined if this version does not have it. */
  readonly href: string | undefined;
  /** The difference in words: `int32, was string`. */
  readonly note: string;
}

/** The differences from another version. */
export interface ComparisonView {
  readonly title: string;
  readonly href: string;
  readonly added: readonly DifferenceView[];
  readonly removed: readonly DifferenceView[];
  readonly changed: readonly DifferenceView[];
  /** Whether there are no differences. */
  readonly same: boolean;
  /** How many differences are omitted. */
  readonly hidden: number;
}

/** A use of a definition. */
export interface UseView {
  /** `Pod.spec`, or an operation. */
  readonly title: string;
  readonly href: string;
  /** Whether the field or the operation is deprecated. */
  readonly deprecated?: boolean | undefined;
}

export interface UsesView {
  readonly fields: readonly UseView[];
  readonly moreFields: readonly UseView[];
  readonly operations: readonly UseView[];
  readonly moreOperations: readonly UseView[];
}

/** Links under a heading. */
export interface LinkListView {
  readonly title: string;
  readonly links: readonly LinkView[];
}

/** A picture with its content in words. */
export interface DiagramView {
  readonly svgHtml: string;
  /** The picture's content as lists. */
  readonly lists: readonly LinkListView[];
}

/** A label with a text: `apiVersion`, `apps/v1`. */
export interface PropertyRowView {
  readonly label: string;
  readonly value: string;
}

/** A call that can follow a response. */
export interface FollowingCallView {
  readonly name: string;
  readonly description: string;
  /** The operation; undefined if it belongs to another document. */
  readonly operation: LinkView | undefined;
  /** Constants, or expressions such as `$response.body#/id`, by parameter. */
  readonly parameters: readonly PropertyRowView[];
}

/** A script inside the page. */
export interface InlineScriptView {
  /** Its code, for the inside of a `script` element. */
  readonly codeHtml: string;
  /** Its source expression in the content security policy: `'sha256-…'`. */
  readonly source: string;
}

/** Where an API is served. */
export interface ServerView {
  /** With `{name}` for variables. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly ServerVariableView[];
}

export interface ServerVariableView {
  readonly name: string;
  readonly description: string;
  /** Empty: callers have to supply a value. */
  readonly default: string;
  /** Allowed values; empty: any. */
  readonly values: readonly string[];
}

/** An operation in a list. */
export interface OperationItemView {
  readonly anchor: string;
  /** The anchor as a URL. */
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
  /** `pods/status`; empty if the list needs no heading. */
  readonly title: string;
  /** Anchor of the heading; may be empty. */
  readonly anchor: string;
  readonly operations: readonly OperationItemView[];
}

/** A line about who offers the API, and on which terms. */
export interface AboutRowView {
  /** `License`. */
  readonly label: string;
  readonly text: string;
  readonly href: string | undefined;
}

/** A required security scheme. */
export interface NeededSchemeView {
  readonly name: string;
  readonly href: string;
  readonly scopes: readonly string[];
}

/** One alternative for authentication: schemes that are needed together. */
export interface SecurityView {
  readonly schemes: readonly NeededSchemeView[];
}

/** The call in one language. */
export interface ExampleView {
  /** `curl`, or the title of a language. */
  readonly title: string;
  /** Identifier of the language for Markdown fences; `sh` for curl. */
  readonly language: string;
  readonly code: string;
  /** Where the author's body in it does not match its schema: `.grams: not an integer`; empty if it does. */
  readonly problem: string;
  readonly anchor: string;
  /** Id of the tab that shows it. */
  readonly tab: string;
}

/** A value as text, in a media type. */
export interface SampleView {
  readonly anchor: string;
  /** Id of the tab that shows it. */
  readonly tab: string;
  /** Id of the panel with the fields of its media type; empty if readers do not choose between media types. */
  readonly of: string;
  /** Whether it is the one that is shown at first. */
  readonly isShown: boolean;
  readonly title: string;
  /** Identifier of the language for Markdown fences; may be empty. */
  readonly language: string;
  readonly code: string;
  /** Whether it comes from the document, rather than from the schema. */
  readonly isAuthors: boolean;
  /** Where it does not match its schema: `.grams: not an integer`; empty if it does. */
  readonly problem: string;
  /** Whether it is JSON with objects or lists inside others. */
  readonly canFold: boolean;
  /** The page with the whole sample, if `code` is only its beginning. */
  readonly whole: LinkView | undefined;
}

/** A security scheme. */
export interface SchemeView {
  readonly anchor: string;
  readonly name: string;
  /** `Basic authentication`, `API key in the header X-Key`. */
  readonly kind: string;
  readonly description: string;
  readonly addresses: readonly PropertyRowView[];
  readonly scopes: readonly PropertyRowView[];
}
