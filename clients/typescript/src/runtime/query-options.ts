/** Options of a query of TanStack Query, for every framework that it supports. */
export interface QueryOptions<Data, Key extends readonly unknown[]> {
  readonly queryKey: Key;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** Options of an infinite query of TanStack Query. */
export interface InfiniteQueryOptions<Page, Key extends readonly unknown[], Position> {
  readonly queryKey: Key;
  readonly queryFn: (context: { readonly pageParam: Position; readonly signal: AbortSignal }) => Promise<Page>;
  readonly initialPageParam: Position;
  readonly getNextPageParam: (last: Page) => Position;
}

/** Options of a mutation of TanStack Query. */
export interface MutationOptions<Data, Variables> {
  readonly mutationKey: readonly string[];
  readonly mutationFn: (variables: Variables) => Promise<Data>;
}
