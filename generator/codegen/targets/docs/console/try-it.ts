/** Who may be called from the site's pages. */
export interface TryIt {
  /**
   * `off`: no page has a console. `served`: the console works once `groupversion serve` serves the site, for calls of
   * that server. `servers`: also calls of the document's servers and of `servers`. `any`: of every server.
   */
  readonly mode: "off" | "served" | "servers" | "any";
  /** Further servers that readers can choose. */
  readonly servers: readonly string[];
}

/** The console is there, but works only where the site is served together with its API. */
export const SERVED_ONLY: TryIt = { mode: "served", servers: [] };

/** A URL of a server that a page can call, without a slash at its end; undefined for other texts. */
export function serverUrl(text: string): string | undefined {
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { username, password, search, hash, href } = new URL(text);
  return [username, password, search, hash].every((part) => part === "") ? href.replace(/\/+$/, "") : undefined;
}

const MODES = ["off", "servers", "any"] as const;

/** Reads the option `tryIt`: a mode, or URLs of servers in addition to those of the document. */
export function readTryIt(given: string | readonly string[] | undefined): TryIt | { readonly wrong: string } {
  if (given === undefined) return SERVED_ONLY;
  const texts = typeof given === "string" ? [given] : given;
  const named = MODES.filter((mode) => texts.includes(mode));
  const others = texts.filter((text) => !named.some((mode) => mode === text));
  const [mode = "servers", second] = named;
  const wrong =
    others.find((text) => serverUrl(text) === undefined) ?? second ?? (mode === "off" ? others[0] : undefined);
  return wrong === undefined ? { mode, servers: others.map((text) => serverUrl(text) ?? "") } : { wrong };
}
