import type { CallOptions } from "./call-options.js";
import type { Client } from "./client.js";
import type { Operation } from "./operation.js";
import { nextLink, paginate } from "./paginate.js";

/** A way into the content of an answer: names of properties, and positions in lists; negative ones count from the end. */
export type ValuePath = readonly (string | number)[];

/** How the answers of an operation are divided into pages. */
export interface PageSpec {
  readonly style: "cursor" | "offset" | "page" | "link";
  /** Property of the params object with the position. Absent for `link`. */
  readonly parameter?: string;
  /** The position of the first page if the call has none. Default: 0 for `offset`, 1 for `page`. */
  readonly first?: number;
  /** Property of the params object with the size of pages. */
  readonly size?: string;
  /** From the content to the list. Default: the content is the list. */
  readonly items?: ValuePath;
  /** From the content to the next position, or URL. */
  readonly next?: ValuePath;
  /** From the content to a boolean that is false in the last page. */
  readonly more?: ValuePath;
}

type Values = Readonly<Record<string, unknown>>;

/** Where a page begins. Plain data: it can be stored. */
export interface PagePosition {
  /** Params that differ from those of the first page. */
  readonly params?: Values;
  /** The query of a link, in place of the operation's own parameters. */
  readonly query?: Readonly<Record<string, readonly string[]>>;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The position of the next page; undefined after the last one. */
  readonly next: PagePosition | undefined;
}

/** The items of all pages of a list, or one page at a time. */
export interface PagedItems<Item> extends AsyncIterable<Item> {
  /** The page at a position; default: the first one. */
  page(position?: PagePosition): Promise<Page<Item>>;
}

/**
 * The items of all pages of a list, starting at the position in the params. Each page is requested when the one before is
 * used up. A page without items is the last one.
 */
export function pageItems<Item>(
  client: Client,
  operation: Operation,
  pages: PageSpec,
  params: object = {},
  options: CallOptions = {},
): PagedItems<Item> {
  const page = async ({ params: more, query }: PagePosition = {}): Promise<Page<Item>> => {
    let link: string | undefined;
    const all = { ...params, ...more };
    const content = await client.call<unknown>(query === undefined ? operation : { ...operation, query: [] }, all, {
      ...options,
      ...(query === undefined ? {} : { query: { ...options.query, ...query } }),
      onResponse: (info) => {
        link = nextLink(info.headers["link"]);
        options.onResponse?.(info);
      },
    });
    const found = valueAt(content, pages.items);
    const items = Array.isArray(found) ? (found as readonly Item[]) : [];
    return { items, next: nextPosition(pages, { content, items, link }, all) };
  };
  return {
    page,
    [Symbol.asyncIterator]: () => paginate<Page<Item>, Item, PagePosition>(page, PAGES),
  };
}

const PAGES = {
  items: <Item>({ items }: Page<Item>): readonly Item[] => items,
  next: ({ next }: Page<unknown>): PagePosition | undefined => next,
};

interface Received {
  readonly content: unknown;
  readonly items: readonly unknown[];
  readonly link: string | undefined;
}

/** The position after a page; undefined after the last one. */
function nextPosition(pages: PageSpec, { content, items, link }: Received, params: Values): PagePosition | undefined {
  const { style, parameter = "", first = style === "page" ? 1 : 0, size, next, more } = pages;
  if (items.length === 0 || (more !== undefined && valueAt(content, more) === false)) return undefined;
  if (style === "link") {
    const url = next === undefined ? link : valueAt(content, next);
    return typeof url === "string" && url !== "" ? { query: queryOf(url) } : undefined;
  }
  if (style === "cursor") {
    const value = next === undefined ? undefined : valueAt(content, next);
    return value === undefined || value === null || value === "" ? undefined : { params: { [parameter]: value } };
  }
  const wanted = size === undefined ? undefined : Number(params[size] ?? Number.NaN);
  if (wanted !== undefined && items.length < wanted) return undefined;
  const at = Number(params[parameter] ?? first);
  return { params: { [parameter]: at + (style === "page" ? 1 : items.length) } };
}

/** The query of a URL. Nothing else of it counts: it might lead elsewhere. */
function queryOf(url: string): Readonly<Record<string, readonly string[]>> {
  const query: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  const [address = ""] = url.split("#", 1);
  const at = address.indexOf("?");
  for (const [name, value] of new URLSearchParams(at < 0 ? "" : address.slice(at))) (query[name] ??= []).push(value);
  return query;
}

/** The value that a path leads to; undefined if there is none. */
function valueAt(content: unknown, path: ValuePath = []): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    if (typeof step === "number" && Array.isArray(value)) value = (value as readonly unknown[]).at(step);
    else value = Object.hasOwn(value, step) ? (value as Values)[step] : undefined;
  }
  return value;
}
