import { escapeHtml } from "../text/escape-html.js";
import { visibleText } from "../text/visible-text.js";

/** Pictures truncate longer names; the text beside them has the full name. */
const LONGEST = 34;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** A name as shown in pictures. */
export const shortLabel = (raw: string): string => {
  const text = visibleText(raw);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
};

/** Width of a text in pixels. Generous, because the reader's font is unknown. */
export function textRoom(text: string, size: number): number {
  let units = 0;
  for (const character of text)
    units += WIDE.test(character)
      ? 1.05
      : /[A-Zmw@%]/.test(character)
        ? 0.74
        : /[fijlrt.,:'/ ]/.test(character)
          ? 0.4
          : 0.6;
  return Math.ceil(units * size);
}

/** Formats a coordinate: rounded, so that all runs and platforms give the same text. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

/** A box with a name, and a note above it. It is a link if it has a URL. */
export interface BoxOptions {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly note: string;
  readonly href: string | undefined;
  readonly own: boolean;
}

/** A box as SVG; `x` and `y` are its upper left corner. */
export function boxSvg({ x, y, width, height, title, note, href, own }: BoxOptions): string {
  const middle = note === "" ? height / 2 + 4.5 : height / 2 + 11;
  const small = note === "" ? "" : `<text class="note" x="9" y="15">${escapeHtml(shortLabel(note))}</text>`;
  const box = `<g class="node${own ? " own" : ""}" transform="translate(${at(x)} ${at(y)})"><rect width="${at(width)}" height="${at(height)}" rx="5"/>${small}<text x="9" y="${at(middle)}">${escapeHtml(shortLabel(title))}</text></g>`;
  return href === undefined ? box : `<a href="${escapeHtml(href)}">${box}</a>`;
}

/** A picture with its size and an accessible name. */
export const pictureSvg = (width: number, height: number, label: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}" role="group" aria-label="${escapeHtml(label)}"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="arrow" d="M0 0 8 4 0 8z"/></marker></defs>${content}</svg>`;
