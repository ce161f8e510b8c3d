import type { Type } from "./types.js";

/** A way into a value: names of properties, and positions in lists; negative ones count from the end. */
export type ValuePath = readonly (string | number)[];

/**
 * How a list is divided into pages. A page without items is the last one, in all styles:
 *
 * - `cursor`: the answer has the position of the next page at `next`; the last page has none, or an empty one.
 * - `offset`: the position is the number of items before the page.
 * - `page`: the position is the page's number.
 * - `link`: the URL of the next page is at `next`, or else in the header `Link` with `rel="next"`. Only its query counts.
 */
export interface Pagination {
  readonly style: "cursor" | "offset" | "page" | "link";
  /** Name of the query parameter with the position. Absent for `link`. */
  readonly parameter?: string;
  /** The position of the first page in `offset` and `page`, if the document states a default of the parameter. */
  readonly first?: number;
  /** Name of the query parameter with the size of pages. A page with fewer items is the last one of `offset` and `page`. */
  readonly size?: string;
  /** From the content of the answer to the list. Empty: the answer is the list. */
  readonly items: ValuePath;
  /** Type of the list's items. */
  readonly item: Type;
  readonly next?: ValuePath;
  /** Leads to a boolean, which is false in the last page. */
  readonly more?: ValuePath;
}
