import type { Document } from "../../../../openapi/types/swagger-2.js";

/** A kind of a document. */
export interface ServedKind {
  readonly kind: string;
  readonly plural: string;
  readonly singular?: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  /** Default: its objects are in namespaces. */
  readonly namespaced?: boolean;
  /** Whether the status has an endpoint of its own. */
  readonly status?: boolean;
  /** Schemas of the fields of `spec`. */
  readonly spec?: object;
}

const ACTIONS: readonly (readonly [method: string, action: string, named: boolean])[] = [
  ["get", "list", false],
  ["post", "post", false],
  ["delete", "deletecollection", false],
  ["get", "get", true],
  ["put", "put", true],
  ["patch", "patch", true],
  ["delete", "delete", true],
];

function pathsOf(group: string, version: string, served: ServedKind): Record<string, object> {
  const { kind, plural, namespaced = true, status = false } = served;
  const root = group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
  const gvk = { group, version, kind };
  const operation = (action: string): object => ({
    "x-kubernetes-action": action,
    "x-kubernetes-group-version-kind": gvk,
    responses: { "200": { description: "OK", schema: { $ref: `#/definitions/${kind}` } } },
  });
  const item = (isNamed: boolean): object =>
    Object.fromEntries(
      ACTIONS.filter(([, , named]) => named === isNamed).map(([method, action]) => [method, operation(action)]),
    );
  const list = namespaced ? `${root}/namespaces/{namespace}/${plural}` : `${root}/${plural}`;
  return {
    ...(namespaced && { [`${root}/${plural}`]: { get: operation("list") } }),
    [list]: item(false),
    [`${list}/{name}`]: item(true),
    ...(status && {
      [`${list}/{name}/status`]: { get: operation("get"), put: operation("put"), patch: operation("patch") },
    }),
  };
}

/** A document of a group whose kinds have all operations. */
export function servedKinds(group: string, version: string, kinds: readonly ServedKind[]): Document {
  const definitions = kinds.map((served) => {
    const { kind, plural, singular, shortNames = [], categories = [], spec = {} } = served;
    const gvk = { group, version, kind };
    const schema = {
      type: "object",
      "x-kubernetes-group-version-kind": [gvk],
      "x-groupversion-resources": [
        { ...gvk, plural, ...(singular !== undefined && { singular }), shortNames, categories },
      ],
      properties: {
        spec: { type: "object", properties: spec },
        status: { type: "object", properties: { phase: { type: "string" } } },
      },
    };
    return [kind, schema] as const;
  });
  return {
    swagger: "2.0",
    info: { title: group, version },
    paths: Object.assign({}, ...kinds.map((served) => pathsOf(group, version, served))) as Document["paths"],
    definitions: Object.fromEntries(definitions),
  } as unknown as Document;
}
