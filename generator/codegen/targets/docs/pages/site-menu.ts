import { fragment } from "../site/anchor.js";
import type { ExtraPage } from "../site/branding.js";
import { menuGroups, webhookGroup, type MenuGroup } from "../site/menu-groups.js";
import type { Section } from "../site/sections.js";
import type { PageLinks, SiteContext } from "../site/site-context.js";
import { visibleText } from "../text/visible-text.js";
import type { MenuView } from "../view.js";

/** Maximum number of links in a group. Longer lists are on the section's page, which can be searched. */
const MOST = 80;

/** If a site has no more pages than this, every page's menu lists all of them. */
const WHOLE = 120;

/** As many entries as fit into a menu, including the current one. */
const excerptFrom = (current: number, length: number): number =>
  current < MOST ? 0 : Math.min(current - MOST / 2, length - MOST);

/** Pages in the same folder have the same links. */
const folderOf = (page: string): string => page.slice(0, page.lastIndexOf("/") + 1);

/** The group and the position of an entry, and how it is marked on the page that has this place. */
interface Place {
  readonly group: number;
  readonly entry: number;
  readonly mark: "page" | "true";
}

/** The menu of the whole site. */
export class SiteMenu {
  readonly #groups: readonly MenuGroup[];
  /** Where each page is in the menu. */
  readonly #places = new Map<string, Place>();
  /** The groups of each section, as a range. */
  readonly #sections = new Map<Section, { readonly from: number; readonly to: number }>();
  readonly #isWhole: boolean;
  /** The groups by the folder of the page that shows them, without their links. */
  readonly #closed = new Map<string, readonly MenuView[]>();
  /** The links of groups, by the folder and the position of the group. Most groups are closed on every page of a folder. */
  readonly #links = new Map<string, MenuView["links"]>();
  readonly #shared: WeakSet<object>;

  /** @param pages - those of the site's owner, which come first */
  constructor(context: SiteContext, pages: readonly ExtraPage[] = []) {
    this.#shared = context.shared;
    const groups = pages.map(({ path, title }): MenuGroup => ({
      title: visibleText(title),
      page: path + context.map.extension,
      anchor: "",
      heading: "",
      entries: [],
    }));
    for (const [section, members] of menuGroups(context)) {
      this.#sections.set(section, { from: groups.length, to: groups.length + members.length });
      groups.push(...members);
    }
    const webhooks = webhookGroup(context);
    if (webhooks !== undefined) groups.push(webhooks);
    this.#groups = groups;
    for (const [group, { entries }] of groups.entries())
      for (const [entry, { page }] of entries.entries()) this.#places.set(page, { group, entry, mark: "page" });
    this.#placeOperations(context);
    this.#isWhole = groups.reduce((sum, { entries }) => sum + entries.length, 0) <= WHOLE;
  }

  /** The menu of a page, with the groups of its section open. */
  of(section: Section | undefined, links: PageLinks): readonly MenuView[] {
    const place = this.#places.get(links.page);
    const { from, to } = (section === undefined ? undefined : this.#sections.get(section)) ?? { from: 0, to: 0 };
    const isOpen = (group: number): boolean =>
      this.#isWhole || (place === undefined ? group >= from && group < to && to - from === 1 : place.group === group);
    return this.#closedGroups(links).map((closed, group) => {
      if (!isOpen(group)) return closed;
      const own = place?.group === group ? place : undefined;
      const current = own?.entry ?? -1;
      const all = this.#linksOf(group, links);
      const start = excerptFrom(current, all.length);
      const shown = all.slice(start, start + MOST);
      const link = shown[current - start];
      if (own !== undefined && link !== undefined) shown[current - start] = { ...link, current: own.mark };
      return { ...closed, current: group >= from && group < to, links: shown };
    });
  }

  /** The menu lists kinds instead of their operations, whose pages are at the place of their kind. */
  #placeOperations({ map }: SiteContext): void {
    for (const [operation, kind] of map.kindOfOperation) {
      const page = map.operationPages.get(operation);
      const place = this.#places.get(map.typePages.get(kind) ?? "");
      if (page === undefined || place === undefined || this.#places.has(page)) continue;
      this.#places.set(page, { ...place, mark: "true" });
    }
  }

  #closedGroups(links: PageLinks): readonly MenuView[] {
    const folder = folderOf(links.page);
    const known = this.#closed.get(folder);
    if (known !== undefined) return known;
    const groups = this.#groups.map(({ title, page, anchor, heading }): MenuView => {
      const href = links.between(page) + (anchor === "" ? "" : fragment(anchor));
      const closed: MenuView = { title, href, heading: visibleText(heading), current: false, links: [] };
      this.#shared.add(closed);
      return closed;
    });
    this.#closed.set(folder, groups);
    return groups;
  }

  #linksOf(group: number, links: PageLinks): MenuView["links"] {
    const key = `${group} ${folderOf(links.page)}`;
    const known = this.#links.get(key);
    if (known !== undefined) return known;
    const all = (this.#groups[group]?.entries ?? []).map(({ page, ...entry }) => {
      const link = { ...entry, href: links.between(page), current: "" as const };
      this.#shared.add(link);
      return link;
    });
    this.#links.set(key, all);
    return all;
  }
}
