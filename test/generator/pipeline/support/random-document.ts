import type { Document, Operation, Parameter, PathItem, Schema } from "../../../../openapi/types/swagger-2.js";
import { random, randomText } from "../../source/import/support/random-text.js";

const NAMES: readonly string[] = [
  ..."name kind2 size spec items metadata2 type default enum required description properties $ref $schema".split(" "),
  ...["__proto__", "constructor", "toString", "a-b", "a.b", "a b", "1", "é", '"', "'", "*/", "@x", "\\", "class"],
  ...["x-kubernetes-validations", "", "\u202e", "hasOwnProperty", "then"],
];

type Kind = (typeof KINDS)[number];
const KINDS = ["Order", "Record", "Item", "Event", "Patch2", "Int32", "Path"] as const;

const META = "io.example.meta.v1";
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** A random document, the same for the same seed: a Kubernetes-style API whose texts and names try to break out. */
export class RandomDocument {
  readonly #next: () => number;
  readonly #seed: number;
  #texts = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#next = random(seed);
  }

  #pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.#next() * values.length)] as T;
  }

  #text(): string {
    return randomText(this.#seed * 1000 + this.#texts++);
  }

  #described(schema: Schema): Schema {
    return this.#next() < 0.6 ? { description: this.#text() || "x", ...schema } : schema;
  }

  #schema(depth: number): Schema {
    const forms: readonly (() => Schema)[] = [
      () => ({ type: "string" }),
      () => ({ type: "string", format: this.#pick(["date-time", "byte", "int-or-string", "ipv4", "date"]) }),
      () => ({ type: "integer", format: this.#pick(["int32", "int64"]) }),
      () => ({ type: "integer" }),
      () => ({ type: "integer", format: "port", minimum: 1, maximum: 9, exclusiveMaximum: true }),
      () => ({ type: "number", format: "double", multipleOf: 0.5 }),
      () => ({ type: "boolean", default: true }),
      () => ({
        type: "string",
        enum: ["a", "it's", 'say "x"', "*/", "é", ...(this.#next() < 0.3 ? [this.#text()] : [])],
      }),
      () => ({ type: "string", pattern: "^[a-z]*/[^*]*$", maxLength: 99, example: "aa/ {@link x}" }),
      () => ({ type: "object" }),
      () => ({}),
      () => ref(this.#pick([`${META}.ObjectMeta`, "io.example.shop.v1.Part", "io.example.shop.v1.Time"])),
      () => ({ "x-anything": { "*/": [this.#text(), 1, null, true] }, type: "string" }),
    ];
    const nested: readonly (() => Schema)[] = [
      () => ({ type: "array", items: this.#described(this.#schema(depth + 1)), maxItems: 3 }),
      () => ({
        type: "array",
        items: { type: "string" },
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["name", "type"],
        "x-kubernetes-patch-strategy": "merge,retainKeys",
        "x-kubernetes-patch-merge-key": "name",
      }),
      () => ({ type: "array", items: ref("io.example.shop.v1.Part"), "x-kubernetes-patch-merge-key": "name" }),
      () => ({ type: "object", additionalProperties: this.#valueSchema(depth + 1) }),
      () => this.#object(depth + 1),
    ];
    return this.#pick(depth < 3 ? [...forms, ...nested] : forms)();
  }

  /** Values of maps: anything but a schema without a type, which says the same as none. */
  #valueSchema(depth: number): Schema {
    const schema = this.#schema(depth);
    return Object.keys(schema).length === 0 ? { type: "string" } : schema;
  }

  #object(depth: number): Schema {
    const names = [...new Set(Array.from({ length: 1 + Math.floor(this.#next() * 5) }, () => this.#pick(NAMES)))];
    const required = names.filter(() => this.#next() < 0.4);
    return {
      type: "object",
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(names.map((name) => [name, this.#described(this.#schema(depth))])),
    };
  }

  #kind(name: string, kind: Kind, properties: Readonly<Record<string, Schema>>): Schema {
    return this.#described({
      type: "object",
      properties: {
        apiVersion: { type: "string", description: "Version." },
        kind: { type: "string", description: "Kind." },
        ...properties,
      },
      "x-kubernetes-group-version-kind": [{ group: "shop.example.com", kind: name, version: "v1" }],
      ...(kind === "Order" && { "x-owner": kind }),
    });
  }

  build(): Document {
    const definitions: Record<string, Schema> = {
      [`${META}.Status`]: this.#described({
        type: "object",
        properties: { code: { type: "integer", format: "int32" } },
      }),
      [`${META}.ObjectMeta`]: this.#object(1),
      [`${META}.DeleteOptions`]: { type: "object", properties: { wait: { type: "boolean", description: "Whether." } } },
      "io.example.shop.v1.Part": this.#object(0),
      "io.example.shop.v1.Time": { type: "string", format: "date-time" },
      "io.example.shop.v1.Labels": { type: "object", additionalProperties: { type: "string" } },
    };
    const paths: Record<string, PathItem> = {};
    for (const kind of KINDS) {
      const name = `io.example.shop.v1.${kind}`;
      definitions[name] = this.#kind(kind, kind, {
        metadata: ref(`${META}.ObjectMeta`),
        spec: this.#schema(0),
        labels: ref("io.example.shop.v1.Labels"),
        time: ref("io.example.shop.v1.Time"),
        part: { description: this.#text() || "x", ...ref("io.example.shop.v1.Part") },
      });
      definitions[`${name}List`] = this.#kind(`${kind}List`, kind, { items: { type: "array", items: ref(name) } });
      this.#addPaths(paths, kind, name);
    }
    return {
      swagger: "2.0",
      info: { title: this.#text() || "x", version: "1" },
      paths,
      definitions,
      securityDefinitions: { key: { type: "apiKey", name: "key", in: "header", description: this.#text() } },
      security: [{ key: [] }],
    };
  }

  #addPaths(paths: Record<string, PathItem>, kind: Kind, name: string): void {
    const gvk = { group: "shop.example.com", kind, version: "v1" };
    const operation = (action: string, id: string, text: string, parameters: Parameter[], type: string): Operation => ({
      description: text,
      consumes: action === "patch" ? ["application/merge-patch+json"] : ["*/*"],
      produces: ["application/json"],
      schemes: ["https"],
      tags: ["shopExampleCom_v1"],
      operationId: id.replace(/^([a-z]+)/, "$1ShopExampleComV1"),
      ...(parameters.length > 0 && { parameters }),
      responses: { "200": { description: "OK", schema: ref(type) }, "401": { description: "Unauthorized" } },
      "x-kubernetes-action": action,
      "x-kubernetes-group-version-kind": gvk,
    });
    const body = (type: string): Parameter => ({ name: "body", in: "body", required: true, schema: ref(type) });
    const query = (own: string, type: string): Parameter => ({
      uniqueItems: true,
      type,
      description: own === "watch" ? "Watch */ it." : `${own} of it`,
      name: own,
      in: "query",
    });
    const path = (own: string, description: string): Parameter => ({
      uniqueItems: true,
      type: "string",
      description,
      name: own,
      in: "path",
      required: true,
    });
    const verbs = new Set(["get", "list", "put", "post", "delete"].filter(() => this.#next() < 0.8));
    const root = "/apis/shop.example.com/v1/namespaces/{namespace}/" + `${kind.toLowerCase()}s`;
    const collection: Record<string, unknown> = {};
    const item: Record<string, unknown> = {};
    const lists = { description: `list objects of kind ${kind}`, type: `${name}List` };
    if (verbs.has("list"))
      collection["get"] = operation(
        "list",
        `listNamespaced${kind}`,
        lists.description,
        [query("limit", "integer")],
        lists.type,
      );
    if (verbs.has("list"))
      paths[`/apis/shop.example.com/v1/${kind.toLowerCase()}s`] = {
        get: operation("list", `list${kind}ForAllNamespaces`, lists.description, [], lists.type),
        parameters: [query("limit", "integer"), query("pretty", "string")],
      };
    if (verbs.has("post"))
      collection["post"] = operation(
        "post",
        `createNamespaced${kind}`,
        `create a${/^[AEIOU]/.test(kind) ? "n" : ""} ${kind}`,
        [body(name)],
        name,
      );
    if (verbs.has("get"))
      item["get"] = operation("get", `readNamespaced${kind}`, `read the specified ${kind}`, [], name);
    // An operation that follows no rule now and then.
    if (verbs.has("put"))
      item["put"] = operation(
        "put",
        `replaceNamespaced${kind}`,
        this.#next() < 0.2 ? this.#text() || "x" : `replace the specified ${kind}`,
        [body(name)],
        name,
      );
    if (verbs.has("delete"))
      item["delete"] = operation(
        "delete",
        `deleteNamespaced${kind}`,
        `delete a${/^[AEIOU]/.test(kind) ? "n" : ""} ${kind}`,
        [body(`${META}.DeleteOptions`), query("wait", "boolean")].map((p) =>
          p.name === "wait" ? { ...p, description: "Whether." } : p,
        ),
        `${META}.Status`,
      );
    const hoisted = (operations: Record<string, unknown>): Parameter[] => {
      const [first, ...others] = Object.entries(operations as Record<string, Operation>);
      if (first === undefined || others.length > 0) return [];
      const [method, only] = first;
      const { parameters = [], ...rest } = only;
      const left = (parameters as Parameter[]).filter((parameter) => parameter.in === "body");
      operations[method] = left.length > 0 ? { ...rest, parameters: left } : rest;
      return (parameters as Parameter[]).filter((parameter) => parameter.in !== "body");
    };
    const sorted = (parameters: Parameter[]): Parameter[] => parameters.sort((a, b) => (a.name < b.name ? -1 : 1));
    const shared = [path("namespace", "where"), query("pretty", "string")];
    if (Object.keys(collection).length > 0) {
      const parameters = sorted([...hoisted(collection), ...shared]);
      paths[root] = { ...collection, parameters };
    }
    if (Object.keys(item).length > 0) {
      const parameters = sorted([...hoisted(item), path("name", `which ${kind}`), ...shared]);
      paths[`${root}/{name}`] = { ...item, parameters };
    }
  }
}
