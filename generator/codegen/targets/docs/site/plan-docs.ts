import type { ClientModel, NamedType } from "../../../client-model/client-model.js";
import type { CalledClient } from "../calls/calls.js";
import type { TypeComparer } from "../pages/comparison-view.js";
import { contentsPage, furtherContents, operationContents } from "../pages/contents-page.js";
import { typeDiagram } from "../diagram/type-diagram.js";
import { createFindPlace, type FindPlace } from "./named-places.js";
import { isKind } from "./kinds-of.js";
import { extraPage } from "../pages/extra-page.js";
import { llmsView } from "../pages/llms-view.js";
import { mapPage } from "../pages/map-page.js";
import { OperationPages } from "../pages/operation/operation-page.js";
import { overviewPage } from "../pages/overview-page.js";
import { canonicalUrl, type SiteNames } from "../pages/page-head.js";
import { furtherOperations, movedOperations, sectionPageView } from "../pages/section-page.js";
import { searchFiles, type SiteFile } from "../search/search-files.js";
import { searchPages } from "../search/search-pages.js";
import { SiteMenu } from "../pages/site-menu.js";
import { createSiteContext, type PageLinks, type SiteContext } from "./site-context.js";
import { NO_BRANDING, type Branding } from "./branding.js";
import { inlineScript } from "./inline-script.js";
import { markdownPath } from "./markdown-path.js";
import { overviewOf, sectionPage } from "./site-map.js";
import { typePage } from "../pages/type-page.js";
import { findUses } from "./used-in.js";
import { findVersions } from "./versions.js";
import type { SitemapView } from "../view.js";
import { connectSources } from "../console/called-servers.js";
import { SERVED_ONLY, type TryIt } from "../console/try-it.js";

/** A file to render: its path, template and view. */
export interface PlannedPage {
  /** Path below the site, with `/`. */
  readonly path: string;
  /** Name of the template: `files/type.html.hbs`. */
  readonly template: string;
  /** The view of that template in `view.ts`. */
  readonly view: object;
}

/** Output formats: a complete site, or pages for a static site generator. */
export type DocsFormat = "html" | "markdown";

export interface DocsOptions {
  readonly format: DocsFormat;
  /** URL of the published site: absolute, with a trailing slash. */
  readonly url: string | undefined;
  /** Clients whose calls the pages show, in this order. */
  readonly clients: readonly CalledClient[];
  /** Default: only a server of the site turns the console on. */
  readonly tryIt?: TryIt;
  /** URL of the document, which its servers are relative to. Absent: it is a file. */
  readonly documentUrl?: string;
  /** Code of the script that sets the colours which the reader chose. */
  readonly theme: string;
  /** What the site's owner adds. */
  readonly branding?: Branding;
  /** Whether the pages of a site are also written as Markdown. Default: those of a small one are. */
  readonly markdown?: boolean;
  /** Name of the file with the document itself, below the site. Absent: it is not published. */
  readonly document?: string;
  /** Compares versions of a type. Absent: pages do not compare them. */
  readonly comparer?: TypeComparer;
}

/** The content of a site. */
export interface DocsPlan {
  /** Lazy: the views of a large document would take more memory than its pages. */
  readonly pages: Iterable<PlannedPage>;
  /** Files without a template. */
  readonly data: readonly SiteFile[];
  /** Resolves links of descriptions. */
  readonly findPlace: FindPlace;
  /** Parts of the pages' views that several of them contain. */
  readonly shared: WeakSet<object>;
}

/** Plans the pages of a site: their paths, and the views for their templates. */
export function planDocs(model: ClientModel, options: DocsOptions): DocsPlan {
  const isSite = options.format === "html";
  const context = createSiteContext(model, isSite ? ".html" : ".md");
  return {
    pages: planPages(context, options, isSite && options.markdown !== false),
    data: isSite ? [...searchFiles(searchPages(context, options.branding?.pages)), ...movedOperations(context)] : [],
    findPlace: createFindPlace(context, options.branding?.pages),
    shared: context.shared,
  };
}

const markdownTemplate = (template: string): string => template.replace(/\.html\.hbs$/, ".md.hbs");

/** Templates that have one for Markdown beside them. */
const TWINS: ReadonlySet<string> = new Set(
  ["index", "page", "section", "type", "operation", "sample"].map((name) => `files/${name}.html.hbs`),
);

/** Kinds get diagrams. In documents without kinds, named definitions do. */
const hasDiagram = (type: NamedType, context: SiteContext): boolean =>
  context.map.operationsOfKind.size > 0 ? isKind(type, context) : type.origin === "definition";

/** Pages, each followed by the same as Markdown if that is wanted. */
function* planPages(context: SiteContext, docs: DocsOptions, hasMarkdown: boolean): Generator<PlannedPage> {
  for (const page of planOwnPages(context, docs, hasMarkdown)) {
    yield page;
    if (hasMarkdown && TWINS.has(page.template))
      yield { ...page, path: markdownPath(page.path), template: markdownTemplate(page.template) };
  }
}

function* planOwnPages(context: SiteContext, docs: DocsOptions, hasMarkdown: boolean): Generator<PlannedPage> {
  const { format, url, documentUrl, tryIt = SERVED_ONLY, branding = NO_BRANDING, comparer } = docs;
  const { map, model } = context;
  const isSite = format === "html";
  const site: SiteNames = {
    title: branding.title ?? (model.title === "" ? "API" : model.title),
    url,
    menu: new SiteMenu(context, branding.pages),
    hasMarkdown,
    branding,
    theme: inlineScript(docs.theme),
    tryIt,
    connect: connectSources(model, tryIt, documentUrl),
  };
  const usesOf = findUses(context);
  const options = {
    site,
    usesOf,
    versionsOf: findVersions(model),
    comparer,
    diagramOf: (type: NamedType, links: PageLinks) =>
      isSite && hasDiagram(type, context) ? typeDiagram(type, usesOf(type.id), context, links) : undefined,
  };
  const pages: string[] = [];
  const page = (path: string, template: string, view: object): PlannedPage => {
    pages.push(path);
    return { path, template: `files/${template}${map.extension}.hbs`, view };
  };
  const apiMap = isSite ? mapPage(context, site) : undefined;
  yield page(
    overviewOf(map),
    "index",
    overviewPage(context, site, { hasMap: apiMap !== undefined, document: docs.document }),
  );
  for (const extra of branding.pages) yield page(extra.path + map.extension, "page", extraPage(extra, context, site));
  if (apiMap !== undefined) yield page("map.html", "map", apiMap);
  if (isSite) yield page("contents.html", "contents", contentsPage(context, site));
  for (const section of map.sections) {
    yield page(sectionPage(map, section), "section", sectionPageView(section, context, site));
    for (const { path, view } of furtherOperations(section, context, site)) yield page(path, "section", view);
    for (const { path, view } of furtherContents(section, context, site)) yield page(path, "contents", view);
    if (isSite)
      for (const { path, view } of operationContents(section, context, site)) yield page(path, "contents", view);
  }
  for (const type of model.types)
    yield page(map.typePages.get(type.id) ?? "", "type", typePage(type, context, options));
  const operations = new OperationPages(context, site, { tryIt, ...docs });
  for (const group of model.groups)
    for (const operation of group.operations) {
      const { view, samples } = operations.page(operation);
      yield page(map.operationPages.get(operation.id) ?? "", "operation", view);
      // Search engines find them from the page of their operation.
      for (const { path, view: sample } of samples)
        yield { path, template: `files/sample${map.extension}.hbs`, view: sample };
    }
  for (const inbound of model.inbound) {
    const { view, samples } = operations.page(inbound.operation, inbound);
    yield page(map.inboundPages.get(inbound.id) ?? "", "operation", view);
    for (const { path, view: sample } of samples)
      yield { path, template: `files/sample${map.extension}.hbs`, view: sample };
  }
  if (isSite)
    yield {
      path: "llms.txt",
      template: "files/llms.txt.hbs",
      view: llmsView(context, { hasMarkdown, document: docs.document, pages: branding.pages }),
    };
  // A sitemap needs absolute addresses.
  if (!isSite || url === undefined) return;
  const sitemap: SitemapView = { pages: pages.flatMap((each) => canonicalUrl(site, each) ?? []).sort() };
  yield { path: "sitemap.xml", template: "files/sitemap.xml.hbs", view: sitemap };
}
