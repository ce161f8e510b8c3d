import path from "node:path";
import { Parser } from "htmlparser2";
import type { Site } from "./build-site.js";

/** The anchors and links of a page. */
interface Page {
  readonly ids: ReadonlySet<string>;
  readonly repeated: readonly string[];
  readonly links: readonly string[];
  /** Addresses that the page loads. */
  readonly loaded: readonly string[];
}

/** Reads an HTML page, or a fragment that unfolds in other pages. */
function readPage(html: string): Page {
  const ids = new Set<string>();
  const repeated: string[] = [];
  const links: string[] = [];
  const loaded: string[] = [];
  const parser = new Parser({
    onopentag(name, { id, href, src }) {
      if (id !== undefined && ids.has(id)) repeated.push(id);
      if (id !== undefined) ids.add(id);
      if (href !== undefined) (name === "link" ? loaded : links).push(href);
      if (src !== undefined) loaded.push(src);
    },
  });
  parser.end(html);
  return { ids, repeated, links, loaded };
}

/** The fragments in a script, as names with their HTML. */
const piecesIn = (script: string): readonly (readonly [string, string])[] =>
  Array.from(
    script.matchAll(/^groupversionPiece\((.*)\);$/gm),
    ([, data]) => JSON.parse(`[${data ?? ""}]`) as readonly [string, string],
  );

const isExternal = (address: string): boolean => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address);

/** The broken links of a site; empty if every link leads to an existing page and anchor. */
export function brokenLinks({ files }: Site): readonly string[] {
  const pages = new Map<string, Page>();
  for (const [name, text] of files) if (name.endsWith(".html")) pages.set(name, readPage(text));
  const problems: string[] = [];
  const check = (from: string, address: string): void => {
    if (isExternal(address)) return;
    const [way = "", anchor] = address.split("#");
    const decoded = decodeURIComponent(way);
    const target = way === "" ? from : path.posix.normalize(path.posix.join(path.posix.dirname(from), decoded));
    if (!files.has(target)) problems.push(`${from}: no ${address}`);
    else if (anchor !== undefined && pages.get(target)?.ids.has(decodeURIComponent(anchor)) !== true)
      problems.push(`${from}: ${target} has no #${anchor}`);
  };
  for (const [name, page] of pages) {
    for (const id of page.repeated) problems.push(`${name}: two of #${id}`);
    for (const address of page.links) check(name, address);
    for (const address of page.loaded) {
      if (isExternal(address) && !address.startsWith("http://127.0.0.1")) problems.push(`${name}: loads ${address}`);
      check(name, address);
    }
  }
  for (const [name, text] of files) {
    if (!name.startsWith("pieces/")) continue;
    for (const [piece, html] of piecesIn(text))
      for (const address of readPage(html).links) check(`${piece}.html`, address);
  }
  return problems;
}

/** The pages of a site that can be reached from its first one. */
export function reachablePages({ files }: Site): ReadonlySet<string> {
  const reached = new Set(["index.html"]);
  for (const name of reached) {
    for (const address of readPage(files.get(name) ?? "").links) {
      const [way = ""] = address.split("#");
      if (way === "" || isExternal(address)) continue;
      reached.add(path.posix.normalize(path.posix.join(path.posix.dirname(name), decodeURIComponent(way))));
    }
  }
  return reached;
}
