import { mapDiagram } from "../diagram/map-diagram.js";
import { referenceGraph } from "../diagram/reference-graph.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf } from "../site/site-map.js";
import type { MapPageView } from "../view.js";

/** The map of the whole API; undefined without references. */
export function mapPage(context: SiteContext, site: SiteNames): MapPageView | undefined {
  const links = new PageLinks(context, "map.html");
  const diagram = mapDiagram(referenceGraph(context, links));
  if (diagram === undefined) return undefined;
  return {
    head: pageHead(links, site, {
      title: "Map",
      description: `How the definitions of ${site.title} refer to each other, as a picture and in words.`,
      crumbs: [{ text: "Overview", href: links.to(overviewOf(context.map)) }],
      menu: [],
      isAlsoMarkdown: false,
    }),
    diagram,
  };
}
