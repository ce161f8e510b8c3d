import type { ExtraPage } from "../site/branding.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf } from "../site/site-map.js";
import { prose, visibleText } from "../text/visible-text.js";
import type { ExtraPageView } from "../view.js";
import { pageHead, type SiteNames } from "./page-head.js";

/** A page that the site's owner wrote. */
export function extraPage({ path, title, text }: ExtraPage, context: SiteContext, site: SiteNames): ExtraPageView {
  const links = new PageLinks(context, path + context.map.extension);
  return {
    head: pageHead(links, site, {
      title,
      description: text,
      crumbs: [{ text: "Overview", href: links.to(overviewOf(context.map)) }],
      menu: site.menu.of(undefined, links),
    }),
    title: visibleText(title),
    text: prose(text),
  };
}
