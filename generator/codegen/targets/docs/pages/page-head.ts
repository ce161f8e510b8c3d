import { plainText, shortened } from "../text/summary-text.js";
import type { PageLinks } from "../site/site-context.js";
import type { HeadView, LinkView, MenuView } from "../view.js";
import { visibleText } from "../text/visible-text.js";

/** What search engines show of a description. */
const LONGEST = 160;

/** What is said of the site as a whole. */
export interface SiteNames {
  /** The API's title. */
  readonly title: string;
  /** Where the site will be: absolute, with a slash at the end. */
  readonly url: string;
}

/** The absolute address of a page. */
export const canonicalUrl = (site: SiteNames, page: string): string =>
  site.url + encodeURI(page.replace(/(^|\/)index\.html$/, "$1"));

/** What all pages have. */
export function pageHead(
  links: PageLinks,
  site: SiteNames,
  page: {
    readonly title: string;
    /** More of the title, for where it stands alone: the GroupVersion. */
    readonly of?: string;
    readonly description: string;
    readonly crumbs: readonly LinkView[];
    readonly menu: readonly MenuView[];
  },
): HeadView {
  const title = visibleText(page.title);
  const siteTitle = visibleText(site.title);
  const said = shortened(plainText(page.description), LONGEST);
  const where = [...page.crumbs.slice(1).map((crumb) => crumb.text), siteTitle].reverse().join(", ");
  return {
    title: [...new Set([page.of === undefined ? title : `${title} ${page.of}`, siteTitle])].join(" · "),
    description: said === "" ? `${title}: reference documentation of ${where}.` : said,
    site: siteTitle,
    root: links.root,
    canonical: canonicalUrl(site, links.page),
    crumbs: page.crumbs,
    current: title,
    menu: page.menu,
  };
}
