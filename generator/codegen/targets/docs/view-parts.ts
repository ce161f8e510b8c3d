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
  /** Whether it links to the current page. */
  readonly current: boolean;
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
