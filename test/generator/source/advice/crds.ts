import type { Config } from "../../../../generator/index.js";
import { HEAD, META, TYPES, type Advice, type Project } from "./project.js";

type Crd = NonNullable<Config["crd"]>;

interface Parts {
  readonly group?: string;
  /** Annotations of the kind. */
  readonly tags?: readonly string[];
  /** Further arguments of `@resource`. */
  readonly resource?: string;
  /** Declarations beside the kind. */
  readonly more?: string;
  readonly crd?: Crd;
  /** Annotations of the kind in a second version, if there is one. */
  readonly second?: readonly string[];
  readonly secondResource?: string;
}

const version = (
  { group = "boats.example.com", more = "" }: Parts,
  name: string,
  fields: string,
  resource: string,
  tags: readonly string[],
): string =>
  [
    `${HEAD(`@groupVersion ${group}/${name}`)}${META}${TYPES.replace("import type { ", "import type { Double, ")}${more}`,
    `/**\n * A boat.\n * @resource boats verbs=get${resource}\n${tags.map((tag) => ` * ${tag}\n`).join("")} */`,
    "export interface Boat extends TypeMeta {\n  metadata?: ObjectMeta;\n  spec?: Spec;\n  status?: Status;\n}",
    `export interface Spec {\n  replicas?: Int32;\n  color?: string;\n  ${fields}\n}`,
    "export interface Status {\n  replicas?: Int32;\n}\n",
  ].join("\n");

/** A kind with the given fields in its spec. */
function kindWith(fields: string, parts: Parts = {}): Project {
  const { tags = [], resource = "", second, secondResource = "", crd = {} } = parts;
  return {
    files: {
      "v1.ts": version(parts, "v1", fields, resource, tags),
      ...(second === undefined ? {} : { "v2.ts": version(parts, "v2", fields, secondResource, second) }),
    },
    config: { crd },
  };
}

const kindOf = (parts: Parts): Project => kindWith("", parts);

/** A kind with settings of its own. */
const settings = (of: object): Project => kindOf({ crd: { kinds: [{ name: "boats.boats.example.com", ...of }] } });

/** A kind whose only version is patched. */
const patched = (properties: object, columns: readonly object[] = []): Project =>
  settings({
    patch: {
      spec: {
        versions: [
          {
            name: "v1",
            served: true,
            storage: true,
            additionalPrinterColumns: columns,
            schema: { openAPIV3Schema: { type: "object", properties } },
          },
        ],
      },
    },
  });

const SAILOR = "export interface Sailor {\n  name?: string;\n  rank: string;\n}\n";
const FIXED = "/** @validation self == oldSelf */\nexport type Fixed = string;\n";
const tow = (comment: string): string => `export interface Tow {\n  ${comment}\n  next?: Tow;\n}\n`;
const approved = "api-approved.kubernetes.io";

/** Advice on CustomResourceDefinitions, GV306 to GV308. */
export const crdAdvice: readonly Advice[] = [
  {
    code: "GV3060",
    broken: kindOf({ group: "boats" }),
    followed: [kindOf({ group: "boats.example.com" })],
  },
  {
    code: "GV3061",
    broken: kindOf({ group: "boats.k8s.io" }),
    followed: [
      kindOf({ group: "boats.k8s.io", crd: { annotations: { [approved]: "unapproved, for trials" } } }),
      kindOf({ group: "boats.k8s.io", tags: [`@crdAnnotation ${approved} https://example.com/review`] }),
    ],
  },
  {
    code: "GV3062",
    broken: kindOf({ resource: " categories=9lives" }),
    followed: [kindOf({ resource: " categories=lives" })],
  },
  {
    code: "GV3063",
    broken: kindOf({ tags: ["@storageVersion"], second: ["@storageVersion"] }),
    followed: [kindOf({ tags: [], second: ["@storageVersion"] })],
  },
  {
    code: "GV3064",
    broken: kindOf({ tags: [`@deprecated ${"Use v2. ".repeat(40)}`], second: ["@storageVersion"] }),
    followed: ["@deprecated Use v2.", "@deprecated"].map((tag) => kindOf({ tags: [tag], second: ["@storageVersion"] })),
  },
  {
    code: "GV3065",
    broken: settings({ conversion: { url: "http://convert.example.com", reviewVersions: ["v7"] } }),
    followed: [settings({ conversion: { url: "https://convert.example.com", reviewVersions: ["v1"] } })],
  },
  {
    code: "GV3066",
    broken: patched({}, [{ name: "Color", type: "text", jsonPath: "spec.color" }]),
    followed: [patched({}, [{ name: "Color", type: "string", jsonPath: ".spec.color" }])],
  },
  {
    code: "GV3067",
    broken: kindOf({ tags: ["@selectableField .spec.colour"] }),
    followed: [kindOf({ tags: ["@selectableField .spec.color"] })],
  },
  {
    code: "GV3068",
    broken: kindOf({ tags: ["@subresource scale spec=.status.replicas status=.spec.replicas"] }),
    followed: [kindOf({ tags: ["@subresource scale spec=.spec.replicas status=.status.replicas"] })],
  },
  {
    code: "GV3069",
    broken: kindOf({ tags: ["@subresource status", "@minProperties 1"] }),
    followed: [
      kindWith("/** @minProperties 1 */\n  hull?: { [name: string]: string };", { tags: ["@subresource status"] }),
      kindOf({ tags: ["@subresource status", "@validation has(self.spec)"] }),
    ],
  },
  {
    code: "GV3070",
    broken: kindOf({ tags: ["@subresource sail verbs=create kind=Boat"] }),
    followed: [kindOf({}), kindOf({ tags: ["@subresource scale spec=.spec.replicas status=.status.replicas"] })],
  },
  {
    code: "GV3071",
    broken: kindWith("both?: { a?: Int32; [key: string]: Int32 | undefined };"),
    followed: [
      kindWith("both?: { [key: string]: Int32 };"),
      kindWith("/** @preserveUnknownFields */\n  both?: { a?: Int32 };"),
    ],
  },
  {
    code: "GV3071",
    broken: kindWith("size?: number | string;"),
    followed: ["IntOrString", "Int32 | string"].map((type) => kindWith(`size?: ${type};`)),
  },
  {
    code: "GV3071",
    broken: kindWith("size?: boolean | string;"),
    followed: ["boolean", "unknown"].map((type) => kindWith(`size?: ${type};`)),
  },
  {
    code: "GV3071",
    broken: kindWith("size?: { big: Int32 } | { big: string };"),
    followed: [
      kindWith('size?: { kind: "a"; big?: Int32 } | { kind: "b"; small?: string };'),
      kindWith("size?: { big: Int32 } | { small: string };"),
    ],
  },
  {
    code: "GV3072",
    broken: kindWith("tow?: Tow;", { more: tow("") }),
    followed: [kindWith("tow?: Tow;", { more: tow("/** @preserveUnknownFields */") })],
  },
  {
    code: "GV3073",
    broken: kindWith("/** @uniqueItems */\n  names?: string[];"),
    followed: [kindWith("/** @listType set */\n  names?: string[];"), kindWith("names?: string[];")],
  },
  {
    code: "GV3074",
    broken: kindWith("/** @pattern ^(?!x).*$ */\n  name?: string;"),
    followed: [
      kindWith("/** @pattern ^[^x].*$ */\n  name?: string;"),
      kindWith('/** @validation !self.startsWith("x") */\n  name?: string;'),
    ],
  },
  {
    code: "GV3075",
    broken: kindWith('/** @anyOf [{ "type": "string" }, { "minLength": 1 }] */\n  name?: string;'),
    followed: [kindWith('/** @anyOf [{ "pattern": "^a" }, { "minLength": 1 }] */\n  name?: string;')],
  },
  {
    code: "GV3076",
    broken: patched({ metadata: { type: "object", properties: { labels: { type: "object" } } } }),
    followed: [
      kindOf({}),
      patched({ metadata: { type: "object", properties: { name: { type: "string", maxLength: 9 } } } }),
    ],
  },
  {
    code: "GV3077",
    broken: patched({ port: { "x-kubernetes-int-or-string": true, "x-kubernetes-preserve-unknown-fields": true } }),
    followed: [
      patched({ port: { "x-kubernetes-int-or-string": true } }),
      patched({ port: { type: "object", "x-kubernetes-preserve-unknown-fields": true } }),
    ],
  },
  {
    code: "GV3078",
    broken: kindWith("/**\n   * @listType map\n   * @listMapKey name\n   */\n  crew?: Sailor[];", { more: SAILOR }),
    followed: [
      kindWith("/**\n   * @listType map\n   * @listMapKey rank\n   */\n  crew?: Sailor[];", { more: SAILOR }),
      kindWith("/** @listType atomic */\n  crew?: Sailor[];", { more: SAILOR }),
    ],
  },
  {
    code: "GV3079",
    broken: kindWith("/** @format knots */\n  speed?: string;"),
    followed: ["@format date-time", "@pattern ^[0-9]+ knots$"].map((tag) =>
      kindWith(`/** ${tag} */\n  speed?: string;`),
    ),
  },
  {
    code: "GV3080",
    broken: kindWith('/** @default { "rank": "first", "age": 7 } */\n  mate?: Sailor;', { more: SAILOR }),
    followed: [
      kindWith('/** @default { "rank": "first" } */\n  mate?: Sailor;', { more: SAILOR }),
      kindWith("mate?: Sailor;", { more: SAILOR }),
    ],
  },
  {
    code: "GV3081",
    broken: kindWith("/** @validation self.size() > 0 fieldPath=.length */\n  name?: string;"),
    followed: [kindWith("/** @validation self.size() > 0 */\n  name?: string;")],
  },
  {
    code: "GV3082",
    broken: kindWith('/** @validation self.nmae != "" */\n  mate?: Sailor;', { more: SAILOR }),
    followed: [kindWith('/** @validation self.rank != "" */\n  mate?: Sailor;', { more: SAILOR })],
  },
  {
    code: "GV3083",
    broken: kindWith("names?: Fixed[];", { more: FIXED }),
    followed: [
      kindWith("name?: Fixed;", { more: FIXED }),
      kindWith("/**\n   * @listType map\n   * @listMapKey id\n   */\n  names?: { id: string; name: Fixed }[];", {
        more: FIXED,
      }),
    ],
  },
  {
    code: "GV3084",
    broken: kindWith(`/** ${"A long story. ".repeat(20_000)} */\n  story?: string;`),
    followed: [
      kindWith(`/** ${"A long story. ".repeat(20_000)} */\n  story?: string;`, { crd: { maxDescription: 100 } }),
    ],
  },
  {
    code: "GV3085",
    broken: kindWith("length?: number;"),
    followed: [
      kindWith("length?: Int32;"),
      kindWith("length?: Double;"),
      kindWith("length?: number;", { crd: { floats: "allow" } }),
    ],
  },
  {
    code: "GV3086",
    broken: kindWith("/** @readOnly */\n  serial?: string;"),
    followed: [kindWith("/** @validation self == oldSelf */\n  serial?: string;")],
  },
  {
    code: "GV3087",
    broken: kindOf({ tags: ["@storageVersion"], second: [], secondResource: " scope=Cluster" }),
    followed: [kindOf({ tags: ["@storageVersion"], second: [] })],
  },
  {
    code: "GV3088",
    broken: kindOf({ crd: { kinds: [{ name: "bots.boats.example.com" }] } }),
    followed: [kindOf({ crd: { kinds: [{ name: "boats.boats.example.com" }] } })],
  },
  {
    code: "GV3090",
    broken: kindOf({ tags: ["@printColumn Draught .spec.draught type=integer"] }),
    followed: [kindOf({ tags: ["@printColumn Age .metadata.creationTimestamp type=date"] })],
  },
  {
    code: "GV3090",
    broken: kindOf({ tags: ["@printColumn Color .spec.color type=integer"] }),
    followed: [
      kindOf({ tags: ["@printColumn Color .spec.color type=string"] }),
      kindOf({ tags: ["@printColumn Replicas .spec.replicas type=integer"] }),
    ],
  },
  {
    code: "GV3090",
    broken: kindOf({ tags: ["@subresource scale spec=.spec.color status=.status.replicas"] }),
    followed: [kindOf({ tags: ["@subresource scale spec=.spec.replicas status=.status.replicas"] })],
  },
  {
    code: "GV3091",
    broken: kindOf({ tags: ["@storageVersion", "@served no"], second: ["@served no"] }),
    followed: [kindOf({ tags: ["@storageVersion", "@served no"], second: [] })],
  },
  {
    code: "GV3092",
    broken: kindWith('size?: "big" | "small" | null;'),
    followed: [
      kindWith('size?: "big" | "small";'),
      kindWith("/** @validation self in ['big', 'small'] */\n  size?: string | null;"),
    ],
  },
  { code: "GV3089", broken: kindOf({ resource: " crd=no" }), followed: [kindOf({})] },
];
