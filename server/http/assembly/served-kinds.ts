import type { Document } from "../../../openapi/types/swagger-2.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import type { Kind, KindVersion } from "../../registry/kind.js";
import { Kinds } from "../../registry/kinds.js";
import { documentResources } from "../../resources/document-resources.js";
import { ownResources } from "../../resources/own/own-resources.js";
import { addKinds } from "../add-kinds.js";
import type { StrategyOf } from "./strategies.js";
import { annotateDocument } from "../openapi/annotate-document.js";
import { kindsDocument } from "../openapi/kinds-document.js";
import { mergedDocument, ServedApi } from "../served-api.js";

/** The kinds that a server has: those of its documents, its own, and those that definitions add while it runs. */
export class ServedKinds {
  readonly kinds = new Kinds();
  readonly #documents: readonly Document[];
  /** Versions that the documents describe. */
  readonly #described: ReadonlySet<string>;

  constructor(documents: readonly Document[], strategyOf: StrategyOf) {
    this.#documents = documents;
    for (const catalog of documents.map(documentResources)) addKinds(this.kinds, catalog, strategyOf);
    this.#described = new Set(this.#versions().map(keyOf));
    addKinds(this.kinds, ownResources(), strategyOf, true);
  }

  /** A kind that every server has. */
  own(group: string, plural: string): Kind {
    const kind = this.kinds.get(group, plural);
    if (kind === undefined) throw new Error(`the server has no ${plural}`);
    return kind;
  }

  /**
   * Describes all kinds: the documents, and one for the kinds that none of them has.
   *
   * @param definitions - the CustomResourceDefinitions of kinds, as they are at the time of a request
   */
  describe(definitions: ReadonlyMap<Kind, KubeObject>): ServedApi {
    const annotated = this.#documents.map((document) => annotateDocument(document, this.kinds));
    return new ServedApi(this.kinds, () => {
      const others = this.#versions().filter((version) => !this.#described.has(keyOf(version)));
      return mergedDocument([...annotated, kindsDocument(others, definitions)]);
    });
  }

  #versions(): readonly KindVersion[] {
    return this.kinds.all().flatMap((kind) => [...kind.versions.values()].filter(({ version }) => version.served));
  }
}

const keyOf = ({ apiVersion, kind }: KindVersion): string => `${apiVersion}/${kind.plural}`;
