import type { Input, InputPlace } from "../../../common/operations/request.js";
import { wireMethod } from "../../../common/operations/wire-method.js";
import { basePath } from "../../../common/base-url.js";
import { lockedPlace } from "../../../names/locked-place.js";
import type { Inbound, Operation, StyleSerialization } from "../../../../client-model/client-model.js";
import { fragment, parameterAnchor } from "../../site/anchor.js";
import { createConsoleWriter } from "../../console/console-data.js";
import type { TryIt } from "../../console/try-it.js";
import { createCalls, type CalledClient, type Calls } from "../../calls/calls.js";
import { ExampleValues } from "../../examples/example-values.js";
import { furtherSummary, operationName } from "../../site/operation-name.js";
import { externalLink } from "../../text/external-link.js";
import { FieldsView, hasOrder } from "../fields-view.js";
import { pageHead, type SiteNames } from "../page-head.js";
import { serverViews } from "../server-views.js";
import { schemeAnchor } from "../scheme-views.js";
import { bodyOn, inputsOn, shownContent } from "../../site/request-parts.js";
import { PageLinks, type SiteContext } from "../../site/site-context.js";
import { overviewOf, sectionPage, typeTitle } from "../../site/site-map.js";
import type {
  BodyView,
  FactView,
  FieldView,
  ItemView,
  LinkView,
  OperationPageView,
  ParametersView,
  SamplePageView,
  SampleView,
  SecurityView,
} from "../../view.js";
import { prose, visibleCode, visibleText } from "../../text/visible-text.js";
import { contentViews } from "./content-views.js";
import { contentGroups, type ContentGroup } from "./media-choices.js";
import { ResponseViews, WHOLE, type PageParts } from "./response-view.js";
import { sampleViews, type LongSample } from "./sample-views.js";

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

/** The page of an operation, and pages with what would not fit on it. */
export interface OperationPage {
  readonly view: OperationPageView;
  readonly samples: readonly { readonly path: string; readonly view: SamplePageView }[];
}

/** Makes the pages of operations. */
export class OperationPages {
  readonly #context: SiteContext;
  readonly #site: SiteNames;
  readonly #values: ExampleValues;
  readonly #calls: Calls;
  readonly #base: string;
  readonly #responses: ResponseViews;
  readonly #console: (operation: Operation) => string;
  /** Rows of parameters without links, which are the same on every page. */
  readonly #rows = new Map<string, FieldView>();

  constructor(
    context: SiteContext,
    site: SiteNames,
    {
      clients,
      tryIt,
      documentUrl,
    }: {
      readonly clients: readonly CalledClient[];
      readonly tryIt: TryIt;
      readonly documentUrl?: string;
    },
  ) {
    this.#context = context;
    this.#site = site;
    this.#values = new ExampleValues(context.model, context.types);
    this.#calls = createCalls(context.model, context.types, clients, this.#values);
    this.#responses = new ResponseViews(context, this.#values);
    this.#base = visibleText(basePath(context.model));
    this.#console = createConsoleWriter(context.model, context.types, { values: this.#values, tryIt, documentUrl });
  }

  /** @param inbound - what the operation is of, if the API sends its request */
  page(operation: Operation, inbound?: Inbound): OperationPage {
    const { map } = this.#context;
    const path =
      (inbound === undefined ? map.operationPages.get(operation.id) : map.inboundPages.get(inbound.id)) ?? "";
    const links = new PageLinks(this.#context, path);
    const fields = new FieldsView(this.#context, links);
    const samples: (readonly [string, LongSample])[] = [];
    const pageOf = (sample: LongSample): LinkView => {
      const page = samplePath(path, sample.anchor, map.extension);
      samples.push([page, sample]);
      return { text: `All of it: ${sample.code.split("\n").length} lines`, href: links.to(page) };
    };
    const parts: PageParts = { links, fields, pageOf };
    const title = operationName(operation);
    const id = visibleText(operation.operationId ?? "");
    const about = operation.description.trim();
    const isSaidTwice = about === operation.summary.trim() || title === prose(about);
    const texts = [furtherSummary(operation), isSaidTwice ? "" : about].filter((text) => text !== "");
    const parameters = this.#parameters(operation, fields);
    const groups = contentGroups(bodyOn(operation)?.contents ?? [], "body");
    const body = this.#body(operation, groups, parts);
    const all = operation.responses.map((response) => this.#responses.of(response, parts));
    const first = all.find((response) => response.samples.length > 0);
    const responses = all.map((response) => (response === first ? { ...response, isFirstShown: true } : response));
    const tables = [...parameters, ...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents)];
    const base = inbound !== undefined ? "" : this.#baseOf(operation);
    const view: OperationPageView = {
      head: this.#head(operation, title, links, inbound),
      title,
      id: id === title ? "" : id,
      method: wireMethod(operation.method),
      base,
      path: visibleText(inbound?.expression ?? operation.path),
      address: base + visibleText(inbound?.expression ?? operation.path),
      description: texts.map(prose).join("\n\n"),
      externalDocs: externalLink(operation.externalDocs),
      deprecated: operation.deprecated,
      label: inbound === undefined ? "Operation" : inbound.direction === "webhook" ? "Webhook" : "Callback",
      isInbound: inbound !== undefined,
      servers: operation.servers === undefined || inbound !== undefined ? [] : serverViews(operation.servers),
      callbacks: inbound === undefined ? this.#callbacks(operation, links) : [],
      parameters,
      body,
      requestTypes: operation.mediaTypes.request.map(visibleText),
      responseTypes: operation.mediaTypes.response.map(visibleText),
      responses,
      hasSamples: first !== undefined,
      security: inbound === undefined ? this.#security(operation, links) : [],
      examples: inbound === undefined ? this.#examples(operation) : [],
      samples: this.#bodies(operation, groups, parts),
      hasOrder: tables.some((table) => hasOrder(table.fields)),
      consoleHtml: inbound === undefined ? this.#console(operation) : "",
    };
    return {
      view,
      samples: samples.map(([page, sample]) => ({ path: page, view: this.#samplePage(view, page, sample) })),
    };
  }

  /** Our calls, then those that the author wrote. */
  #examples(operation: Operation): OperationPageView["examples"] {
    const ours = this.#calls(operation).map((call) => ({ ...call, anchor: `call-${call.language}` }));
    const authors = (operation.codeSamples ?? []).map(({ language, label, source }, index) => ({
      title: visibleText(label || language),
      language: language.toLowerCase().replace(/[^a-z\d+#-]/g, ""),
      code: visibleCode(source.trimEnd()),
      problem: "",
      anchor: `sample-${index + 1}`,
    }));
    return [...ours, ...authors].map((call) => ({ ...call, tab: `tab-${call.anchor}` }));
  }

  /** The path of the operation's own server, otherwise of the API's. */
  #baseOf({ servers }: Operation): string {
    return servers === undefined ? this.#base : visibleText(basePath({ ...this.#context.model, servers }));
  }

  #callbacks({ id }: Operation, links: PageLinks): readonly ItemView[] {
    const { model, map } = this.#context;
    return model.inbound
      .filter(({ owner }) => owner === id)
      .map((callback) => ({
        title: operationName(callback.operation),
        href: links.to(map.inboundPages.get(callback.id) ?? ""),
        summary: visibleText(`${wireMethod(callback.operation.method)} ${callback.expression ?? ""}`),
        deprecated: callback.operation.deprecated,
      }));
  }

  #head(
    operation: Operation,
    title: string,
    links: PageLinks,
    inbound: Inbound | undefined,
  ): OperationPageView["head"] {
    const { map, types } = this.#context;
    const owner = inbound === undefined ? operation.id : (inbound.owner ?? "");
    const section = map.sectionOfOperation.get(owner);
    const kind = types.find(map.kindOfOperation.get(owner) ?? "");
    const crumbs: LinkView[] = [{ text: "Overview", href: links.to(overviewOf(map)) }];
    if (section !== undefined)
      crumbs.push({ text: visibleText(section.title), href: links.to(sectionPage(map, section)) });
    if (kind !== undefined)
      crumbs.push({ text: visibleText(typeTitle(kind)), href: links.to(map.typePages.get(kind.id) ?? "") });
    const said = operation.description === "" ? operation.summary : operation.description;
    const { operationId } = operation;
    return pageHead(links, this.#site, {
      title,
      // Summaries repeat: `read the specified Pod` is that of several versions.
      ...(operationId !== undefined && operationId !== title && { of: `(${operationId})` }),
      description: `${wireMethod(operation.method)} ${operation.path}: ${said}`,
      crumbs,
      menu: this.#site.menu.of(section, links),
    });
  }

  #parameters(operation: Operation, fields: FieldsView): readonly ParametersView[] {
    const inputs = inputsOn(operation);
    return [...new Set(inputs.map((input) => input.in))].map((place) => {
      const rows = inputs.filter((input) => input.in === place).map((input) => this.#parameter(input, fields));
      const mediaTypes = place === "form" ? operation.mediaTypes.request.map(visibleText) : [];
      return { title: PLACES[place], mediaTypes, fields: rows };
    });
  }

  /** The row of a parameter. Many operations have the same parameters. */
  #parameter(input: Input, fields: FieldsView): FieldView {
    const { place: _, ...rest } = input;
    const key = JSON.stringify(rest);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = fields.row(input, parameterAnchor(lockedPlace(input), input.name));
    const view = { ...row, facts: [...row.facts, ...sentAs(input)] };
    const hasLinks = view.type.some(({ href }) => href !== undefined);
    if (hasLinks || view.unfold !== undefined || view.union !== undefined) return view;
    this.#rows.set(key, view);
    this.#context.shared.add(view);
    return view;
  }

  #body(operation: Operation, groups: readonly ContentGroup[], { fields }: PageParts): BodyView | undefined {
    const body = bodyOn(operation);
    if (body === undefined) return undefined;
    return {
      required: body.required,
      description: prose(body.description),
      choices: groups.flatMap(({ choices }) => choices),
      contents: contentViews(groups, this.#context, {
        fields,
        of: "body",
        facets: body.extensions === undefined ? {} : { extensions: body.extensions },
        prefix: "",
        allowance: WHOLE,
      }),
    };
  }

  /** Bodies that the calls do not show: the author's, unless there is only one, and those in other media types. */
  #bodies(operation: Operation, groups: readonly ContentGroup[], { pageOf }: PageParts): readonly SampleView[] {
    const body = bodyOn(operation);
    if (body === undefined) return [];
    const all = sampleViews(groups, { values: this.#values, direction: "request", anchor: "body", pageOf });
    const samples = groups.length > 1 ? all : all.filter(({ isAuthors }) => isAuthors);
    const canBeInCalls = ["json", "any", "form", "multipart"].includes(shownContent(body)?.kind ?? "");
    const isInCalls = samples.length === 1 && canBeInCalls && this.#values.shown(operation).isAuthors;
    return isInCalls && samples[0]?.whole === undefined ? [] : samples;
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

  #samplePage(of: OperationPageView, path: string, { title, code, sample }: LongSample): SamplePageView {
    const links = new PageLinks(this.#context, path);
    const operation = links.to(path.replace(/\/examples\/[^/]*(\.\w+)$/, "$1"));
    return {
      head: pageHead(links, this.#site, {
        title: `Example: ${title}`,
        of: of.title,
        description: `An example of ${of.title}.`,
        crumbs: [
          { text: "Overview", href: links.to(overviewOf(this.#context.map)) },
          { text: of.title, href: operation },
        ],
        menu: [],
      }),
      title,
      sample: { ...sample, code },
    };
  }
}

/** `pods/operations/readPod/examples/200-sample-1.html`. */
const samplePath = (page: string, anchor: string, extension: string): string =>
  `${page.slice(0, -extension.length)}/examples/${anchor}${extension}`;
