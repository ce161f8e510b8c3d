import type { ClientModel } from "../../../client-model/client-model.js";
import { relativeUrl, rootFrom } from "./relative-url.js";
import { mapSite, typeTitle, type SiteMap } from "./site-map.js";
import { ValueChecker } from "../../common/examples/check-value.js";
import { TypeIndex } from "../../common/types/type-index.js";
import { isDeprecated } from "../text/badges.js";
import type { LinkView } from "../view.js";

/** What all pages of a site share. */
export interface SiteContext {
  readonly model: ClientModel;
  readonly map: SiteMap;
  readonly types: TypeIndex;
  /** Checks examples as validators do. */
  readonly checker: ValueChecker;
  /** Parts of views that several pages contain. Templates render each of them once. */
  readonly shared: WeakSet<object>;
}

export function createSiteContext(model: ClientModel, extension: string): SiteContext {
  const types = new TypeIndex(model, "document");
  return {
    model,
    map: mapSite(model, extension),
    types,
    checker: new ValueChecker(types, { isExact: true }),
    shared: new WeakSet(),
  };
}

/** Makes URLs relative to a page. */
export class PageLinks {
  /** Path of the page below the site. */
  readonly page: string;
  readonly root: string;
  readonly #context: SiteContext;

  constructor(context: SiteContext, page: string) {
    this.#context = context;
    this.page = page;
    this.root = rootFrom(page);
  }

  to(page: string): string {
    return page === this.page ? "" : relativeUrl(this.page, page);
  }

  /** The address of another page. Unlike {@link to}, it is the same for all pages of a folder. */
  between(page: string): string {
    return relativeUrl(this.page, page);
  }

  /** A link to a named type, by its title. */
  type(id: string): LinkView | undefined {
    const type = this.#context.types.find(id);
    const page = this.#context.map.typePages.get(id);
    return type === undefined || page === undefined
      ? undefined
      : {
          text: typeTitle(type),
          href: page === this.page ? "#top" : this.to(page),
          ...(isDeprecated(type) && { deprecated: true }),
        };
  }

  operation(id: string): string | undefined {
    const page = this.#context.map.operationPages.get(id);
    return page === undefined ? undefined : this.to(page);
  }
}
