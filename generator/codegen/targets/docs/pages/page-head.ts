import { plainText, shortened } from "../text/summary-text.js";
import type { PageLinks } from "../site/site-context.js";
import { LOGO, type Branding } from "../site/branding.js";
import { markdownPath } from "../site/markdown-path.js";
import type { SiteMenu } from "./site-menu.js";
import type { HeadView, InlineScriptView, LinkView, MenuView } from "../view.js";
import { visibleText } from "../text/visible-text.js";
import type { ConnectSources } from "../console/called-servers.js";
import type { TryIt } from "../console/try-it.js";

/** What the root element of a page says of the console. */
const CONSOLES: Readonly<Record<TryIt["mode"], string>> = { off: "", served: "served", servers: "on", any: "any" };

/** How much of a description search engines show. */
const LONGEST = 160;

/** Properties of the whole site. */
export interface SiteNames {
  /** The API's title. */
  readonly title: string;
  /** URL of the published site: absolute, with a trailing slash. Undefined: unknown. */
  readonly url: string | undefined;
  readonly menu: SiteMenu;
  /** Whether pages are also written as Markdown. */
  readonly hasMarkdown: boolean;
  readonly branding: Branding;
  readonly theme: InlineScriptView;
  readonly tryIt: TryIt;
  /** Where pages may send requests. */
  readonly connect: ConnectSources;
}

/** From a page to the same page as Markdown. */
const markdownUrl = (page: string): string => encodeURI(markdownPath(page.slice(page.lastIndexOf("/") + 1)));

/** The absolute URL of a page; undefined if nobody said where the site is published. */
export const canonicalUrl = ({ url }: SiteNames, page: string): string | undefined =>
  url === undefined ? undefined : url + encodeURI(page.replace(/(^|\/)index\.html$/, "$1"));

/** The common fields of all pages. */
export function pageHead(
  links: PageLinks,
  site: SiteNames,
  page: {
    readonly title: string;
    /** Qualifies the title where it stands alone: the GroupVersion. */
    readonly of?: string;
    readonly description: string;
    readonly crumbs: readonly LinkView[];
    readonly menu: readonly MenuView[];
    /** Whether the page has a Markdown template. Default true. */
    readonly isAlsoMarkdown?: boolean;
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
    logo: site.branding.logo === undefined ? undefined : links.root + LOGO,
    links: site.branding.links.map(({ text, href }) => ({
      text,
      // A path is one of the site.
      href: /^(?:https?:|mailto:|\/)/.test(href) ? href : links.root + href,
    })),
    markdown: site.hasMarkdown && page.isAlsoMarkdown !== false ? markdownUrl(links.page) : undefined,
    policy: site.connect.own === "" ? "" : `; connect-src ${site.connect.own}`,
    theme: site.theme,
    tryIt: CONSOLES[site.tryIt.mode],
    tokenSources: site.connect.tokens,
    crumbs: page.crumbs,
    current: title,
    menu: page.menu,
  };
}
