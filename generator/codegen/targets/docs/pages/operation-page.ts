import { typeOfContents } from "../../common/operations/contents.js";
import { bodyOf, inputsOf, type Input, type InputPlace } from "../../common/operations/request.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import { lockedPlace } from "../../names/locked-place.js";
import type { Operation, Response, StyleSerialization } from "../../../client-model/client-model.js";
import { fieldAnchor, fragment, parameterAnchor } from "../site/anchor.js";
import type { Calls } from "../calls/calls.js";
import { factsOf } from "../text/facts.js";
import { FieldsView } from "./fields-view.js";
import { operationTitle } from "./operation-lists.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { schemeAnchor } from "./scheme-views.js";
import { PageLinks, type SiteContext } from "../site/site-context.js";
import { overviewOf, sectionPage, typeTitle } from "../site/site-map.js";
import type {
  BodyView,
  FactView,
  FieldView,
  LinkView,
  OperationPageView,
  ParametersView,
  ResponseView,
  SecurityView,
} from "../view.js";
import { prose, visibleText } from "../text/visible-text.js";

const PLACES: Readonly<Record<InputPlace, string>> = {
  path: "Path parameters",
  query: "Query parameters",
  header: "Headers",
  cookie: "Cookies",
  querystring: "Query",
  form: "Form fields",
};

const SEPARATOR_WORDS: Readonly<Record<string, string>> = {
  ",": "separated by commas",
  " ": "separated by spaces",
  "\t": "separated by tabs",
  "|": "separated by |",
};

function listWords({ style, explode, separator }: StyleSerialization): string {
  if (style === "label") return "each after a dot";
  if (style === "matrix" && explode) return "each after ;name=";
  return explode && style !== "simple" ? "repeated" : (SEPARATOR_WORDS[separator] ?? `separated by ${separator}`);
}

/** How a value is serialized, unless it is the default. */
function sentAs({ type, serialization }: Input): readonly FactView[] {
  if (serialization.kind === "content") return [{ label: "sent as", value: visibleText(serialization.mediaType) }];
  if (serialization.style === "deepObject") return [{ label: "properties", value: "as name[property]" }];
  return type.kind === "array" ? [{ label: "values", value: listWords(serialization) }] : [];
}

/** The page of an operation. */
export class OperationPages {
  readonly #context: SiteContext;
  readonly #site: SiteNames;
  readonly #calls: Calls;

  constructor(context: SiteContext, site: SiteNames, calls: Calls) {
    this.#context = context;
    this.#site = site;
    this.#calls = calls;
  }

  page(operation: Operation): OperationPageView {
    const { map } = this.#context;
    const links = new PageLinks(this.#context, map.operationPages.get(operation.id) ?? "");
    const fields = new FieldsView(this.#context, links);
    const title = operationTitle(operation);
    const isSaidTwice = operation.summary.trim() === operation.description.trim();
    return {
      head: this.#head(operation, title, links),
      title,
      method: wireMethod(operation.method),
      path: visibleText(operation.path),
      summary: visibleText(operation.summary.trim()),
      description: isSaidTwice ? "" : prose(operation.description),
      deprecated: operation.deprecated,
      parameters: this.#parameters(operation, fields),
      body: this.#body(operation, fields),
      requestTypes: operation.mediaTypes.request.map(visibleText),
      responseTypes: operation.mediaTypes.response.map(visibleText),
      responses: operation.responses.map((response) => this.#response(response, fields)),
      security: this.#security(operation, links),
      examples: this.#calls(operation),
    };
  }

  #head(operation: Operation, title: string, links: PageLinks): OperationPageView["head"] {
    const { map, types } = this.#context;
    const section = map.sectionOfOperation.get(operation.id);
    const kind = types.find(map.kindOfOperation.get(operation.id) ?? "");
    const crumbs: LinkView[] = [{ text: "Overview", href: links.to(overviewOf(map)) }];
    if (section !== undefined)
      crumbs.push({ text: visibleText(section.title), href: links.to(sectionPage(map, section)) });
    if (kind !== undefined)
      crumbs.push({ text: visibleText(typeTitle(kind)), href: links.to(map.typePages.get(kind.id) ?? "") });
    const said = operation.description === "" ? operation.summary : operation.description;
    return pageHead(links, this.#site, {
      title,
      description: `${wireMethod(operation.method)} ${operation.path}: ${said}`,
      crumbs,
      menu: this.#site.menu.of(section, links),
    });
  }

  #parameters(operation: Operation, fields: FieldsView): readonly ParametersView[] {
    const inputs = inputsOf(operation);
    return [...new Set(inputs.map((input) => input.in))].map((place) => {
      const rows = inputs
        .filter((input) => input.in === place)
        .map((input): FieldView => {
          const row = fields.row(input, parameterAnchor(lockedPlace(input), input.name));
          return { ...row, facts: [...row.facts, ...sentAs(input)] };
        });
      return { title: PLACES[place], fields: rows };
    });
  }

  #body(operation: Operation, fields: FieldsView): BodyView | undefined {
    const body = bodyOf(operation);
    if (body === undefined) return undefined;
    return {
      required: body.required,
      description: prose(body.description),
      type: fields.type(body.type),
      facts: factsOf(body, body.type),
      unfold: fields.unfold(body.type),
      fields: fields.fields(this.#context.types.fieldsOf(body.type)),
    };
  }

  #response({ status, description, contents, headers }: Response, fields: FieldsView): ResponseView {
    const type = typeOfContents(contents);
    const anchor = String(status);
    return {
      anchor,
      href: fragment(anchor),
      status: anchor,
      description: prose(description),
      type: type === undefined ? [] : fields.type(type),
      unfold: type === undefined ? undefined : fields.unfold(type),
      headers: headers.map((header) => fields.row(header, `${anchor}${fieldAnchor([header.name])}`)),
    };
  }

  #security({ security }: Operation, links: PageLinks): readonly SecurityView[] {
    return security.map((alternative) => ({
      schemes: alternative.map(({ scheme, scopes }) => ({
        name: visibleText(scheme),
        href: `${links.to(overviewOf(this.#context.map))}${fragment(schemeAnchor(scheme))}`,
        scopes: scopes.map(visibleText),
      })),
    }));
  }
}
