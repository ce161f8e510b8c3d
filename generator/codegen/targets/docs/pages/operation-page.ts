import type { Operation, Parameter, Response } from "../../../client-model/client-model.js";
import { fieldAnchor, fragment, parameterAnchor } from "../site/anchor.js";
import type { Calls } from "../calls/calls.js";
import { factsOf } from "../text/facts.js";
import { FieldsView } from "./fields-view.js";
import { operationTitle } from "./operation-lists.js";
import { pageHead, type SiteNames } from "./page-head.js";
import { schemeAnchor } from "./scheme-views.js";
import { sectionMenu } from "./section-menu.js";
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

const places = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Headers"],
  ["formData", "Form fields"],
] as const;

const formats: Readonly<Record<string, string>> = {
  csv: "separated by commas",
  ssv: "separated by spaces",
  tsv: "separated by tabs",
  pipes: "separated by |",
  multi: "repeated",
};

function sentAs({ type, collectionFormat = "csv" }: Parameter): readonly FactView[] {
  return type.kind === "array" ? [{ label: "values", value: formats[collectionFormat] ?? collectionFormat }] : [];
}

/** Media types as the document states them; where it states none, those that follow from the rest of it. */
const statedOr = (stated: readonly string[], derived: readonly string[]): readonly string[] =>
  (stated.length > 0 ? stated : derived).map(visibleText);

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
      method: operation.method.toUpperCase(),
      path: visibleText(operation.path),
      summary: visibleText(operation.summary.trim()),
      description: isSaidTwice ? "" : prose(operation.description),
      deprecated: operation.deprecated,
      parameters: this.#parameters(operation, fields),
      body: this.#body(operation, fields),
      consumes: statedOr(operation.stated.consumes, operation.consumes),
      produces: statedOr(operation.stated.produces, operation.produces),
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
      description: `${operation.method.toUpperCase()} ${operation.path}: ${said}`,
      crumbs,
      menu: section === undefined ? [] : sectionMenu(section, this.#context, links),
    });
  }

  #parameters(operation: Operation, fields: FieldsView): readonly ParametersView[] {
    return places.flatMap(([place, title]) => {
      const rows = operation.parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter): FieldView => {
          const row = fields.row(parameter, parameterAnchor(place, parameter.name));
          return { ...row, facts: [...row.facts, ...sentAs(parameter)] };
        });
      return rows.length === 0 ? [] : [{ title, fields: rows }];
    });
  }

  #body({ body }: Operation, fields: FieldsView): BodyView | undefined {
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

  #response({ status, description, type, headers }: Response, fields: FieldsView): ResponseView {
    const anchor = String(status);
    return {
      anchor,
      href: fragment(anchor),
      status: anchor,
      description: prose(description),
      type: type === undefined ? [] : fields.type(type),
      unfold: type === undefined ? undefined : fields.unfold(type),
      headers: headers.map((header) =>
        fields.row({ ...header, required: false, deprecated: false }, `${anchor}${fieldAnchor([header.name])}`),
      ),
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
