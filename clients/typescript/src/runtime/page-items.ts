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

/** What changes from page to page. */
interface Position {
  readonly params?: Values;
  /** The query of a link, in place of the operation's own parameters. */
  readonly query?: Readonly<Record<string, readonly string[]>>;
}

interface Page {
  readonly content: unknown;
  readonly items: readonly unknown[];
  readonly link: string | undefined;
}

/**
 * The items of all pages of a list, starting at the position in the params. Each page is requested when the one before is
 * used up. A page without items is the last one.
 */
export async function* pageItems<Item>(
  client: Client,
  operation: Operation,
  pages: PageSpec,
  params: object = {},
  options: CallOptions = {},
): AsyncGenerator<Item, void> {
  const given = params as Values;
  let last: Position = {};
  const list = async (position: Position = {}): Promise<Page> => {
    last = position;
    let link: string | undefined;
    const { query } = position;
    const content = await client.call<unknown>(
      query === undefined ? operation : { ...operation, query: [] },
      { ...given, ...position.params },
      {
        ...options,
        ...(query === undefined ? {} : { query: { ...options.query, ...query } }),
        onResponse: (info) => {
          link = nextLink(info.headers["link"]);
          options.onResponse?.(info);
        },
      },
    );
    const items = valueAt(content, pages.items);
    return { content, items: Array.isArray(items) ? (items as readonly unknown[]) : [], link };
  };
  yield* paginate<Page, Item, Position>(list, {
    items: ({ items }) => items as readonly Item[],
    next: (page) => nextPosition(pages, page, { ...given, ...last.params }),
  });
}

/** The position after a page; undefined after the last one. */
function nextPosition(pages: PageSpec, { content, items, link }: Page, params: Values): Position | undefined {
  const { style, parameter = "", size, next, more } = pages;
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
  const at = Number(params[parameter] ?? (style === "page" ? 1 : 0));
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
