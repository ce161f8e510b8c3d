import type { Json } from "../../../../openapi/types/json.js";
import type { KubernetesOperation } from "./kubernetes.js";
import type { ContentKind } from "./media-type.js";
import type { SecurityRequirement } from "./security.js";
import type { Server } from "./servers.js";
import type { Example, ExternalDocs, Facets, Type } from "./types.js";

/** A method that documents have a keyword for, in lower case. Any other is written as it is sent. */
export type Method =
  "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query" | (string & {});

export interface Operation {
  /** Identity: `GET /pets/{petId}`. */
  readonly id: string;
  /** As in the document. */
  readonly operationId?: string;
  /** What to call it, in camelCase words that are not yet safe identifiers: `readNamespacedPod`, `getPetsByPetId`. */
  readonly nameHint: string;
  /** Alternatives, to be used by all parties of a collision, best first; the last one is made of method and path. */
  readonly qualifiedHints: readonly string[];
  readonly method: Method;
  /** Below the server's URL, with `{wireName}` for parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly externalDocs?: ExternalDocs;
  /** Names of tags in the document's order, each once. The first decides the group. */
  readonly tags: readonly string[];
  /** Those of the path in its order, then by place (query, header, cookie, querystring) and name. */
  readonly parameters: readonly Parameter[];
  /** Absent: a request has no content. */
  readonly body?: Body;
  /** By status: codes, then classes, then `default`. */
  readonly responses: readonly Response[];
  /**
   * Media types that the document names for the operation, also where no request or answer has a content; for
   * documentation. What is exchanged stands in `body` and `responses`.
   */
  readonly mediaTypes: { readonly request: readonly string[]; readonly response: readonly string[] };
  readonly security: SecurityRequirement;
  /** Where the operation is, the most specific of its own and its path's. Absent: where the API is. */
  readonly servers?: readonly Server[];
  readonly kubernetes?: KubernetesOperation;
}

/** `querystring`: the parameter is the whole query. */
export type ParameterPlace = "path" | "query" | "header" | "cookie" | "querystring";

export interface Parameter extends Facets {
  /** As on the wire. */
  readonly name: string;
  readonly in: ParameterPlace;
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

/** How a value becomes one or more strings: in a style, or as a content of its own. */
export type Serialization = StyleSerialization | { readonly kind: "content"; readonly mediaType: string };

export interface StyleSerialization {
  readonly kind: "style";
  readonly style: Style;
  /** Whether each element of a list, and each property of an object, is a `name=value` of its own. */
  readonly explode: boolean;
  /** Whether reserved characters (RFC 3986, section 2.2) are sent as they are. */
  readonly allowReserved: boolean;
  /** Between the elements of a list in one string, before it is percent-encoded. */
  readonly separator: string;
  /** Between the elements of lists inside of lists, one for each level. Absent: a comma. */
  readonly inner?: readonly string[];
}

export interface Body {
  readonly description: string;
  readonly required: boolean;
  /** At least one, in the document's order. */
  readonly contents: readonly Content[];
  /** Vendor extensions as written, names with their `x-`. */
  readonly extensions?: Facets["extensions"];
}

/** What a request or an answer carries in one media type. */
export interface Content {
  /** As the document has it: with parameters, or a range such as `text/*`. */
  readonly mediaType: string;
  readonly kind: ContentKind;
  /** Of the whole content; of a stream, all of it. */
  readonly type: Type;
  /** What a form consists of, by name. Absent: it is no form, or its type is no object. */
  readonly fields?: readonly FormField[];
  /** What a stream consists of. Absent: the content is no stream, or the document does not say. */
  readonly item?: { readonly framing: Framing; readonly type: Type };
  readonly examples: readonly Example[];
}

export type Framing = "sse" | "json-lines" | "json-seq" | "multipart-mixed";

export interface FormField extends Facets {
  /** As on the wire. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly allowEmpty: boolean;
  readonly type: Type;
  /** Of an urlencoded form, and of parts that state none of `contentTypes`. */
  readonly serialization: Serialization;
  /** What a part is sent as. Empty: what follows from the type. */
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

/** All statuses of one hundred. */
export type StatusClass = "1XX" | "2XX" | "3XX" | "4XX" | "5XX";

/** The most specific one that fits is meant: the code, then its class, then `default`. */
export type Status = number | StatusClass | "default";

export interface Response {
  readonly status: Status;
  readonly description: string;
  /** In the document's order. Empty: the answer has no content. */
  readonly contents: readonly Content[];
  /** By name. */
  readonly headers: readonly Header[];
  /** By name. */
  readonly links: readonly Link[];
}

/** A call that can follow an answer. */
export interface Link {
  readonly name: string;
  readonly description: string;
  /** Id of an operation of the model. Absent: it is one of another document. */
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
  /** Where a callback is sent, as an expression: `{$request.body#/callbackUrl}`. */
  readonly expression?: string;
  /** Id of the operation that a callback belongs to. */
  readonly owner?: string;
  readonly operation: Operation;
}
