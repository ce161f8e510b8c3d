import type { TypeId } from "../../model/api-model.js";
import type { Verb } from "../../../openapi/kubernetes/verbs.js";
import type { Emission } from "../../annotations/table.js";
import type { Method } from "../../../openapi/types/methods.js";

/** Types that operations use although no resource names them. */
export type Role =
  "typeMeta" | "commonOptions" | "listOptions" | "exportOptions" | "deleteOptions" | "status" | "patch" | "watchEvent";

/** Names and texts from which an action's rule builds ids and descriptions. */
export interface ActionNames {
  /** Kind in ids and texts. */
  readonly kind: string;
  /** `Namespaced`, or empty for cluster scope. */
  readonly scope: string;
  /** Subresource with its first letter in upper case, or empty. */
  readonly subresource: string;
  /** Subresource as in the path, or empty. */
  readonly plainSubresource: string;
  /** HTTP method in upper case. */
  readonly method: string;
  /** Whether the resource can be watched. */
  readonly watchable: boolean;
}

/** One row of the verb table: an operation that a verb adds. */
export interface ActionRule {
  /** Value of `x-kubernetes-action`. */
  readonly action: string;
  readonly method: Method | "each";
  readonly at:
    | "collection"
    | "everywhere"
    | "item"
    | "watchCollection"
    | "watchEverywhere"
    | "watchItem"
    | "proxyItem"
    | "connect";
  /** All of these verbs are required. */
  readonly verbs: readonly Verb[];
  /** Whether it applies to resources, to subresources or to both. */
  readonly on: "resource" | "subresource" | "both";
  readonly name: (names: ActionNames) => string;
  readonly text: (names: ActionNames) => string;
  /** Additional query parameters. */
  readonly query?: "listOptions" | "exportOptions" | "deleteOptions" | "connectOptions";
  /** Interfaces whose fields are the additional query parameters, in place of `query`. */
  readonly options?: readonly TypeId[];
  readonly body?: "object" | "patch" | "deleteOptions";
  /** Whether the delete options are required in the body; by default {@link ResourceRules.deleteBody} decides. */
  readonly bodyRequired?: boolean;
  readonly answer: "object" | "list" | "status" | "watchEvent" | "text";
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
  /** Descriptions of responses with the same content as 200, by status. */
  readonly responses?: Readonly<Record<string, string>>;
  /** Whether the parameters common to all resource operations apply. */
  readonly common: boolean;
}

export interface ResourceRules {
  readonly actions: readonly ActionRule[];
  /** Whether ids and texts of a subresource use its own kind or its parent's. */
  readonly subresourceNames: "own" | "parent";
  readonly namespaceText: string;
  readonly nameText: (kind: string) => string;
  /** Whether DELETE requires the delete options in its body. */
  readonly deleteBody: "required" | "optional";
  readonly subpathText: string;
  /** Query parameters of every resource operation with `common`; the role `commonOptions` replaces them. */
  readonly commonQuery: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  /** HTTP methods of the legacy proxy operations. */
  readonly proxyMethods: readonly Method[];
}

/**
 * The rules that turn declarations into operations and names: data and small functions. No code depends on a profile's
 * name.
 */
export interface Profile {
  readonly name: string;
  readonly summary: string;
  /** Fields up to this release are published; see `@since`. Absent: all. */
  readonly release?: string;
  readonly roles: Readonly<Partial<Record<Role, TypeId>>>;
  /** Modules that declare the roles' types and the discovery operations. */
  readonly machinery: readonly string[];
  /** Group that is served below `roots.core`, without a group name. */
  readonly coreGroup?: string;
  readonly roots: { readonly core: string; readonly groups: string };
  readonly resources?: ResourceRules;
  /** Id of an operation; `undefined` if its name does not follow the profile's rule. */
  readonly operationId: (name: string, path: string) => string | undefined;
  /** Verbs that operation names start with, for messages. */
  readonly operationVerbs: readonly string[];
  /** Tag of an operation without `@tag`. */
  readonly tag: (path: string) => string | undefined;
  readonly definitionNames: {
    /** `type`: the name alone. `short`: version and name. `qualified`: reversed group, version and name. */
    readonly style: "type" | "short" | "qualified";
    /**
     * Prefixes of packages that do not follow the style. `*` stands for all other GroupVersions: `{group}` is the
     * group up to its first dot, `{version}` the version.
     */
    readonly packages?: Readonly<Record<string, string>>;
    /** Complete names of types that do not follow their package. */
    readonly types?: Readonly<Record<TypeId, string>>;
  };
  readonly schema: {
    /** Whether object definitions have `type: object`. */
    readonly objectType: boolean;
    readonly nullable: "error" | "x-nullable";
    readonly enums: boolean;
    /** Whether a reference keeps its sibling keywords, or is wrapped in `allOf` to allow them. */
    readonly refSiblings: "keep" | "wrap";
    readonly keywords: readonly Emission["group"][];
  };
  readonly parameters: {
    /** Whether every parameter outside of the body has `uniqueItems: true`, as go-restful wrote it. */
    readonly uniqueItems: boolean;
    /** Whether formats, enums, arrays and bounds are published, or only the plain type. */
    readonly detail: "full" | "bare";
    /** Which of the parameters that all operations of a path share move to the path. */
    readonly hoist: "all" | "exceptBody" | "none";
    /** If present, parameters are published once, in the document's `parameters`, except those with these names. */
    readonly shared?: { readonly except: readonly string[] };
  };
  readonly operations: {
    readonly schemes?: readonly string[];
    /** Responses of every operation, by status. */
    readonly commonResponses: Readonly<Record<string, string>>;
  };
  /** Whether operations and definitions carry `x-kubernetes-group-version-kind` and `-action`. */
  readonly groupVersionKinds: {
    readonly operations: boolean;
    readonly definitions: boolean;
    /** Whether documents in OpenAPI 3 list all kinds of a shared definition, and not only their own and those of core v1. */
    readonly all?: boolean;
  };
  /** Whether definitions of kinds declare the names of their resources: `x-groupversion-resources`. */
  readonly declaredResources: boolean;
  /** Whether the kinds of a GroupVersion are published although no operation refers to them. Absent: no. */
  readonly publishesKinds?: boolean;
  readonly tagDescriptions: boolean;
  readonly securityDefinitions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}
