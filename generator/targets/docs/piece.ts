/** A file of the site. */
interface SiteFile {
  /** Below the site. */
  readonly path: string;
  readonly text: string;
}

const begin = "<!--piece-->";
const end = "<!--/piece-->";

/**
 * The part of a page that unfolds inside of others, as a script that hands it over: pages that are opened from a folder can
 * load scripts and nothing else. Undefined where a page marks no such part.
 */
export function pieceOf({ path, text }: SiteFile): SiteFile | undefined {
  const [from, to] = [text.indexOf(begin), text.lastIndexOf(end)];
  if (from < 0 || to < from) return undefined;
  const name = path.replace(/\.html$/, "");
  const html = text.slice(from + begin.length, to).trim();
  return { path: `${name}.js`, text: `groupversionPiece(${JSON.stringify(name)}, ${scriptText(html)});\n` };
}

/** A text as a literal of JavaScript of any age. */
const scriptText = (text: string): string =>
  JSON.stringify(text).replace(/[\u2028\u2029]/g, (character) => (character === "\u2028" ? "\\u2028" : "\\u2029"));
