import { parseAccept, type MediaRange } from "../../documents/negotiation/parse-accept.js";
import { notAcceptable } from "../../machinery/errors/api-errors.js";

/** What an answer is turned into. */
export type ObjectForm = "object" | "Table" | "PartialObjectMetadata" | "PartialObjectMetadataList";

/** How an answer is written. */
export interface AcceptedForm {
  readonly form: ObjectForm;
  /** Version of `meta.k8s.io` for forms other than the object itself. */
  readonly version: "v1" | "v1beta1";
  readonly encoding: "json" | "yaml";
  readonly pretty: boolean;
}

const YAML: ReadonlySet<string> = new Set(["application/yaml", "application/x-yaml", "text/yaml"]);
const TYPES = ["application/json", "application/yaml"];

function encodingOf({ type, subtype }: MediaRange): "json" | "yaml" | undefined {
  const name = `${type}/${subtype}`;
  if (name === "*/*" || name === "application/*" || name === "application/json") return "json";
  return YAML.has(name) || name === "text/*" ? "yaml" : undefined;
}

function readRange(range: MediaRange, forms: readonly ObjectForm[]): Omit<AcceptedForm, "pretty"> | undefined {
  const encoding = encodingOf(range);
  if (encoding === undefined) return undefined;
  const { parameters } = range;
  const stream = parameters.get("stream");
  if (stream !== undefined && stream !== "watch") return undefined;
  const as = parameters.get("as");
  if (as === undefined) return { form: "object", version: "v1", encoding };
  const form = forms.find((each) => each === as);
  const version = parameters.get("v") ?? "v1";
  if (form === undefined || (parameters.get("g") ?? "meta.k8s.io") !== "meta.k8s.io") return undefined;
  return version === "v1" || version === "v1beta1" ? { form, version, encoding } : undefined;
}

/** Forms of one object, of a list, and of the events of a watch. */
export const OBJECT_FORMS: readonly ObjectForm[] = ["Table", "PartialObjectMetadata"];
export const LIST_FORMS: readonly ObjectForm[] = ["Table", "PartialObjectMetadataList"];

/**
 * Reads which form a client accepts: the first of its `Accept` header that there is. Throws a `StatusError` (406).
 *
 * @param forms - those that this address has besides the object itself
 */
export function acceptedForm(
  accept: string,
  forms: readonly ObjectForm[],
  query: URLSearchParams,
  userAgent: string,
): AcceptedForm {
  const asked = query.get("pretty");
  const pretty = asked === null ? /^(curl|Wget|Mozilla\/5\.0)/.test(userAgent) : asked !== "false" && asked !== "0";
  const key = `${forms === OBJECT_FORMS ? "object" : "list"} ${String(pretty)} ${accept}`;
  const known = lately.get(key);
  if (known !== undefined) return known;
  const form = readForm(accept, forms, pretty);
  if (lately.size >= MOST_KNOWN) lately.clear();
  lately.set(key, form);
  return form;
}

/** Clients send one of a few headers again and again. */
const lately = new Map<string, AcceptedForm>();
const MOST_KNOWN = 100;

function readForm(accept: string, forms: readonly ObjectForm[], pretty: boolean): AcceptedForm {
  const ranges = parseAccept(accept).filter(({ weight }) => weight > 0);
  for (const range of [...ranges].sort((a, b) => b.weight - a.weight)) {
    const read = readRange(range, forms);
    if (read !== undefined) return { ...read, pretty: pretty || range.parameters.get("pretty") === "1" };
  }
  throw notAcceptable(TYPES);
}
