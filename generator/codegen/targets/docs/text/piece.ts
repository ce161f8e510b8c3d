import type { SiteFile } from "../search/search-files.js";

const BEGIN = "<!--piece-->";
const END = "<!--/piece-->";

/**
 * Name of the script with a page's unfolding parts, without extension. It depends only on the page's name, so that
 * pages stay the same when others change. `site.js` computes it as well, which keeps lists of hundreds short.
 */
function pieceFile(name: string): string {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return `pieces/${((hash ^ (hash >>> 16)) & 0xff).toString(16).padStart(2, "0")}`;
}

/** The identity of a part: its page without extension. */
const pieceName = (page: string): string => page.replace(/\.html$/, "");

/**
 * The parts that unfold inside other pages, as scripts that pass them on: pages opened from a folder can load scripts,
 * but not fetch files.
 */
export function piecesOf(pages: readonly SiteFile[]): readonly SiteFile[] {
  const scripts = new Map<string, string[]>();
  for (const { path, text } of pages) {
    const [from, to] = [text.indexOf(BEGIN), text.lastIndexOf(END)];
    if (from < 0 || to < from) continue;
    const name = pieceName(path);
    const file = `${pieceFile(name)}.js`;
    const calls = scripts.get(file) ?? [];
    scripts.set(file, calls);
    const html = text.slice(from + BEGIN.length, to).trim();
    calls.push(`groupversionPiece(${JSON.stringify(name)}, ${JSON.stringify(html)});\n`);
  }
  return Array.from(scripts, ([path, calls]) => ({ path, text: calls.join("") }));
}
