/** A list in the style of Kubernetes: the token in `continue` requests the next page. */
export interface ContinuedList {
  readonly items: readonly unknown[] | null;
  readonly metadata?: { readonly continue?: string };
}

/** How a list is divided into pages. */
export interface Pagination<Page, Item, Position> {
  /** The items of a page; undefined for an empty page. */
  items(page: Page): Iterable<Item> | null | undefined;
  /** The position of the next page; undefined after the last one. */
  next(page: Page): Position | undefined;
}

type ItemOf<Page extends ContinuedList> = NonNullable<Page["items"]>[number];

/**
 * All items of a list. The next page is requested when the previous one is used up. An error ends the iteration;
 * leaving the loop does, too. Pass a signal to the calls.
 *
 * @example Lists that continue with a token in `metadata.continue`:
 * ```ts
 * for await (const pod of paginate((page) => listNamespacedPod(client, { namespace, limit: 500, ...page }))) { … }
 * ```
 * @example Any other scheme, here page numbers:
 * ```ts
 * paginate((page = 1) => listPets(client, { page }), {
 *   items: (answer) => answer.pets,
 *   next: (answer) => (answer.page < answer.pages ? answer.page + 1 : undefined),
 * });
 * ```
 * @throws {Error} if the server returns the same position twice, since the list would never end.
 */
export function paginate<Page extends ContinuedList>(
  list: (page: { readonly continue?: string }) => Promise<Page>,
): AsyncGenerator<ItemOf<Page>, void>;
export function paginate<Page, Item, Position>(
  list: (position: Position | undefined) => Promise<Page>,
  by: Pagination<Page, Item, Position>,
): AsyncGenerator<Item, void>;
export async function* paginate(
  list: (position: never) => Promise<unknown>,
  by?: Pagination<unknown, unknown, unknown>,
): AsyncGenerator<unknown, void> {
  const pagination = by ?? CONTINUED;
  const seen = new Set<string>();
  let position: unknown = by ? undefined : {};
  do {
    const page = await list(position as never);
    yield* pagination.items(page) ?? [];
    position = pagination.next(page);
    const key = JSON.stringify(position) as string | undefined;
    if (key === undefined) return;
    if (seen.has(key)) throw new Error("the list does not end: the server returned the same position twice");
    seen.add(key);
  } while (position !== undefined);
}

const CONTINUED: Pagination<unknown, unknown, unknown> = {
  items: (page) => (page as ContinuedList).items,
  next(page) {
    const token = (page as ContinuedList).metadata?.continue;
    return token ? { continue: token } : undefined;
  },
};

/** The `next` URL of a `Link` header, for lists that paginate this way; see {@link CallOptions.onResponse}. */
export function nextLink(header: string | undefined): string | undefined {
  for (const [, url, parameters = ""] of (header ?? "").matchAll(
    /<([^<>]*)>((?:\s*;\s*[^;,<>"=]+(?:=(?:"[^"]*"|[^;,"]*))?)*)/g,
  )) {
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\s*(?:;|$))/i.test(parameters)) return url;
  }
  return undefined;
}
