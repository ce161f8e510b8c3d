import type { LinkView } from "../view.js";

/** A page that the site's owner wrote. */
export interface ExtraPage {
  /** Path below the site, without extension. */
  readonly path: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** What a site's owner adds to it. */
export interface Branding {
  /** The name of the site, in place of the API's title. */
  readonly title?: string;
  /** The picture beside it: an SVG file. */
  readonly logo?: string;
  /** Rules that follow those of the style sheet; may be empty. */
  readonly css: string;
  /** Links in the bar. */
  readonly links: readonly LinkView[];
  /** In the order of the menu. */
  readonly pages: readonly ExtraPage[];
}

export const NO_BRANDING: Branding = { css: "", links: [], pages: [] };

/** Where the logo is, below the site. */
export const LOGO = "assets/logo.svg";
