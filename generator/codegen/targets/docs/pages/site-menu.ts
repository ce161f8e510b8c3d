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

/** A group without its links, and with all of them: pages in the same folder share both. */
interface LinkedGroup {
  readonly closed: MenuView;
  readonly links: MenuView["links"];
}

/** The menu of the whole site. */
export class SiteMenu {
  readonly #groups: readonly MenuGroup[];
  /** The group and the position of each page in the menu. */
  readonly #places = new Map<string, { readonly group: number; readonly entry: number }>();
  /** The groups of each section, as a range. */
  readonly #sections = new Map<Section, { readonly from: number; readonly to: number }>();
  readonly #isWhole: boolean;
  readonly #linked = new Map<string, readonly LinkedGroup[]>();
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
      for (const [entry, { page }] of entries.entries()) this.#places.set(page, { group, entry });
    this.#isWhole = groups.reduce((sum, { entries }) => sum + entries.length, 0) <= WHOLE;
  }

  /** The menu of a page, with the groups of its section open. */
  of(section: Section | undefined, links: PageLinks): readonly MenuView[] {
    const place = this.#places.get(links.page);
    const { from, to } = (section === undefined ? undefined : this.#sections.get(section)) ?? { from: 0, to: 0 };
    const isOpen = (group: number): boolean =>
      this.#isWhole || (place === undefined ? group >= from && group < to && to - from === 1 : place.group === group);
    return this.#linkedGroups(links).map((linked, group) => {
      if (!isOpen(group)) return linked.closed;
      const current = place?.group === group ? place.entry : -1;
      const start = excerptFrom(current, linked.links.length);
      const shown = linked.links.slice(start, start + MOST);
      const link = shown[current - start];
      if (link !== undefined) shown[current - start] = { ...link, current: true };
      return { ...linked.closed, current: group >= from && group < to, links: shown };
    });
  }

  /** The groups with the links from a page's folder. */
  #linkedGroups(links: PageLinks): readonly LinkedGroup[] {
    const folder = links.page.slice(0, links.page.lastIndexOf("/") + 1);
    const known = this.#linked.get(folder) ?? this.#groups.map((group) => this.#link(group, links));
    this.#linked.set(folder, known);
    return known;
  }

  #link({ title, page, anchor, heading, entries }: MenuGroup, links: PageLinks): LinkedGroup {
    const href = links.between(page) + (anchor === "" ? "" : fragment(anchor));
    const linked: LinkedGroup = {
      closed: { title, href, heading: visibleText(heading), current: false, links: [] },
      links: entries.map(({ page: to, ...entry }) => ({ ...entry, href: links.between(to), current: false })),
    };
    for (const part of [linked.closed, ...linked.links]) this.#shared.add(part);
    return linked;
  }
}
