import type { Json } from "../../../../openapi/types/json.js";
import type { KubernetesOperation } from "./kubernetes.js";
import type { ContentKind } from "./media-type.js";
import type { Pagination } from "./pagination.js";
import type { SecurityRequirement } from "./security.js";
import type { Server } from "./servers.js";
import type { Example, ExternalDocs, Facets, Type, ValueFacets } from "./types.js";

/** A method with a keyword in OpenAPI, in lower case. Any other method is written as it is sent. */
export type Method =
  "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query" | (string & {});

export interface Operation {
  /** Identity: `GET /pets/{petId}`. */
  readonly id: string;
  /** As in the document. */
  readonly operationId?: string;
  /** Suggested name, in camelCase words that are not yet safe identifiers: `readNamespacedPod`, `getPetsByPetId`. */
  readonly nameHint: string;
  /** Alternatives, best first. After a collision, all parties use them; the last one consists of method and path. */
  readonly qualifiedHints: readonly string[];
  readonly method: Method;
  /** Below the server's URL, with `{wireName}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly externalDocs?: ExternalDocs;
  /** Names of tags in the document's order, without repetition. The first decides the group. */
  readonly tags: readonly string[];
  /** Path parameters in the path's order, then the others by place (query, header, cookie, querystring) and name. */
  readonly parameters: readonly Parameter[];
  /** Absent: requests have no content. */
  readonly body?: Body;
  /** By status: codes, then classes, then `default`. */
  readonly responses: readonly Response[];
  /**
   * Media types that the document lists for the operation, even if no request or response has content; for
   * documentation.
   * `body` and `responses` hold what is exchanged.
   */
  readonly mediaTypes: { readonly request: readonly string[]; readonly response: readonly string[] };
  readonly security: SecurityRequirement;
  /** Servers of the operation or of its path, the most specific ones. Absent: those of the API. */
  readonly servers?: readonly Server[];
  readonly kubernetes?: KubernetesOperation;
  /** Absent: the configuration does not say how the answer is divided into pages. */
  readonly pagination?: Pagination;
  /** Calls that the author wrote. */
  readonly codeSamples?: readonly CodeSample[];
}

/** A call of an operation in some language. */
export interface CodeSample {
  /** As in the document: `Shell`, `JavaScript`. */
  readonly language: string;
  /** Title for readers, if it is not the language. */
  readonly label: string;
  readonly source: string;
}

/** `querystring`: the parameter is the whole query. */
export type ParameterPlace = "path" | "query" | "header" | "cookie" | "querystring";

export interface Parameter extends Facets {
  /** As on the wire. */
  readonly name: string;
  readonly in: ParameterPlace;
  /** Position among the parameters in the document. For readers of documentation only: nothing else depends on it. */
  readonly place?: number;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Whether it may be sent without a value: `?name=`. */
  readonly allowEmpty: boolean;
  readonly serialization: Serialization;
  readonly type: Type;
}

/** The styles of OpenAPI 3. */
export type Style =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";

/** How a value becomes one or more strings: in a style, or as content with a media type. */
export type Serialization = StyleSerialization | { readonly kind: "content"; readonly mediaType: string };

export interface StyleSerialization {
  readonly kind: "style";
  readonly style: Style;
  /** Whether each element of a list, and each property of an object, is a `name=value` pair of its own. */
  readonly explode: boolean;
  /** Whether reserved characters (RFC 3986, section 2.2) are sent unencoded. */
  readonly allowReserved: boolean;
  /** Separates the elements of a list in one string, before percent-encoding. */
  readonly separator: Separator;
  /** Separators of nested lists, one per level. Absent: a comma. */
  readonly inner?: readonly Separator[];
}

export type Separator = "," | " " | "\t" | "|";

export interface Body {
  readonly description: string;
  readonly required: boolean;
  /** At least one: in the order of a 2.0 document; of 3.x, where they are keys of a map, JSON first. */
  readonly contents: readonly Content[];
  /** Vendor extensions as written; names include `x-`. */
  readonly extensions?: Facets["extensions"];
}

/** The content of a request or response in one media type. */
export interface Content {
  /** As in the document: with parameters, or a range such as `text/*`. */
  readonly mediaType: string;
  readonly kind: ContentKind;
  /** Type of the whole content, for a stream as well. */
  readonly type: Type;
  /** What the document states of the whole content, unless its type is named. */
  readonly facets?: ValueFacets;
  /** Fields of a form, by name. Absent: it is not a form, or its type is not an object. */
  readonly fields?: readonly FormField[];
  /** Type of a stream's items. Absent: the content is not a stream, or the document does not say. */
  readonly item?: StreamItem;
  /** Sorted by name. */
  readonly examples: readonly Example[];
}

/** What a stream consists of. */
export interface StreamItem {
  readonly framing: Framing;
  /** Of an item; in server-sent events, of their data, whatever their name. */
  readonly type: Type;
  /** The types of data by the events' names. Absent: the document does not tell events apart by name. */
  readonly events?: readonly { readonly name: string; readonly type: Type }[];
}

export type Framing = "sse" | "json-lines" | "json-seq" | "multipart-mixed";

export interface FormField extends Facets {
  /** As on the wire. */
  readonly name: string;
  /** Position among the fields in the document. For readers of documentation only: nothing else depends on it. */
  readonly place?: number;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly allowEmpty: boolean;
  readonly type: Type;
  /** For urlencoded forms, and for parts without `contentTypes`. */
  readonly serialization: Serialization;
  /** Media types of a part. Empty: decided by the type. */
  readonly contentTypes: readonly string[];
  /** Headers of a part, by name. */
  readonly headers: readonly Header[];
}

export interface Header extends Facets {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly serialization: Serialization;
  readonly type: Type;
}

/** All statuses with the same first digit. */
export type StatusClass = "1XX" | "2XX" | "3XX" | "4XX" | "5XX";

/** The most specific match applies: the code, then its class, then `default`. */
export type Status = number | StatusClass | "default";

export interface Response {
  readonly status: Status;
  readonly description: string;
  /** In the same order as those of a body. Empty: the response has no content. */
  readonly contents: readonly Content[];
  /** By name. */
  readonly headers: readonly Header[];
  /** By name. */
  readonly links: readonly Link[];
}

/** A call that can follow a response. */
export interface Link {
  readonly name: string;
  readonly description: string;
  /** Id of an operation of the model. Absent: it belongs to another document. */
  readonly operation?: string;
  /** Constants, or expressions (`$response.body#/id`), by parameter. */
  readonly parameters: readonly { readonly name: string; readonly value: Json }[];
  readonly body?: Json;
  readonly server?: Server;
}

/** A request that the API sends: receivers implement it, and clients never call it. */
export interface Inbound {
  /** Identity: `webhook newPet POST`, `POST /pets onAdded POST`. */
  readonly id: string;
  readonly direction: "webhook" | "callback";
  /** The URL of a callback, as an expression: `{$request.body#/callbackUrl}`. */
  readonly expression?: string;
  /** Id of the operation that a callback belongs to. */
  readonly owner?: string;
  readonly operation: Operation;
}
