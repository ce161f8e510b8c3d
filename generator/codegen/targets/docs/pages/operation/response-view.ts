import type { Link, Operation, Response } from "../../../../client-model/client-model.js";
import type { ExampleValues } from "../../examples/example-values.js";
import { fieldAnchor, fragment } from "../../site/anchor.js";
import { operationName } from "../../site/operation-name.js";
import type { PageLinks, SiteContext } from "../../site/site-context.js";
import { valueText } from "../../text/facts.js";
import { outcomeOf, statusPhrase } from "../../text/status-phrase.js";
import { prose, visibleText } from "../../text/visible-text.js";
import type { FollowingCallView, LinkView, ResponseView } from "../../view.js";
import type { FieldsView } from "../fields-view.js";
import { contentViews, type Allowance } from "./content-views.js";
import { contentGroups } from "./media-choices.js";
import { sampleViews, type LongSample } from "./sample-views.js";

/** What stands on the page without unfolding: the fields of a request and of a success; of errors, only a few. */
export const WHOLE: Allowance = { fields: 80, text: 24_000 };
const BRIEF: Allowance = { fields: 12, text: 3000 };

/** What the parts of one page share. */
export interface PageParts {
  readonly links: PageLinks;
  readonly fields: FieldsView;
  readonly pageOf: (sample: LongSample) => LinkView;
}

/** Makes the views of responses. */
export class ResponseViews {
  readonly #context: SiteContext;
  readonly #values: ExampleValues;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(context: SiteContext, values: ExampleValues) {
    this.#context = context;
    this.#values = values;
    this.#operations = new Map(
      context.model.groups.flatMap((group) => group.operations).map((operation) => [operation.id, operation]),
    );
  }

  of(response: Response, { fields, pageOf, links }: PageParts): ResponseView {
    const { status, description, contents, headers } = response;
    const anchor = String(status);
    const outcome = outcomeOf(status);
    const phrase = statusPhrase(status);
    const groups = contentGroups(contents, anchor);
    const isPhrase = description.trim().replace(/\.$/, "").toLowerCase() === phrase.toLowerCase();
    return {
      anchor,
      href: fragment(anchor),
      tab: `tab-${anchor}`,
      status: anchor,
      phrase,
      outcome,
      description: isPhrase ? "" : prose(description),
      choices: groups.flatMap(({ choices }) => choices),
      contents: contentViews(groups, this.#context, {
        fields,
        facets: {},
        of: "response",
        prefix: anchor,
        allowance: outcome === "error" ? BRIEF : WHOLE,
      }),
      headers: headers.map((header) => fields.row(header, `${anchor}${fieldAnchor([header.name])}`)),
      links: response.links.map((link) => this.#followingCall(link, links)),
      samples: sampleViews(groups, { values: this.#values, direction: "response", anchor, pageOf }),
      isFirstShown: false,
    };
  }

  #followingCall({ name, description, operation, parameters }: Link, links: PageLinks): FollowingCallView {
    const found = this.#operations.get(operation ?? "");
    const href = found === undefined ? undefined : links.operation(found.id);
    return {
      name: visibleText(name),
      description: prose(description),
      operation:
        found === undefined || href === undefined
          ? undefined
          : { text: operationName(found), href, deprecated: found.deprecated },
      parameters: parameters.map((parameter) => ({
        label: visibleText(parameter.name),
        value: typeof parameter.value === "string" ? visibleText(parameter.value) : valueText(parameter.value),
      })),
    };
  }
}
