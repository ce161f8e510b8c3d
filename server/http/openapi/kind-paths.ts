import { GROUP_VERSION_KIND, groupVersionRoot } from "../../../openapi/kubernetes/group-version.js";
import { idWords } from "../../../openapi/kubernetes/operation-id.js";
import type { Operation, Parameter, PathItem, Schema } from "../../../openapi/types/swagger-2.js";
import type { KindVersion } from "../../registry/kind.js";
import { META } from "../../resources/own/schemas.js";
import { patchTypes } from "../patch-types.js";
import { PARAMETERS_OF, queryParameter } from "./parameters.js";

const JSON_AND_YAML = ["application/json", "application/yaml"];

const pathParameter = (name: string, description: string): Parameter => ({
  name,
  in: "path",
  required: true,
  type: "string",
  description,
  uniqueItems: true,
});

const NAMESPACE = pathParameter("namespace", "Namespace of the object.");
const NAME = pathParameter("name", "Name of the object.");

const refTo = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

const answer = (schema: Schema, ...codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, { description: code === "201" ? "Created" : "OK", schema }]));

/** Writes the paths of a kind in one version, whose objects a definition describes. */
class KindPaths {
  readonly #paths: Record<string, PathItem> = {};

  constructor(
    readonly version: KindVersion,
    readonly definition: string,
  ) {}

  write(): Readonly<Record<string, PathItem>> {
    const { kind, version } = this.version;
    const root = groupVersionRoot({ group: kind.group, version: version.name });
    const collection = kind.namespaced ? `${root}/namespaces/{namespace}/${kind.plural}` : `${root}/${kind.plural}`;
    const object = refTo(this.definition);
    const list = refTo(`${this.definition}List`);
    const status = refTo(`${META}Status`);
    const options: Parameter = { name: "body", in: "body", schema: refTo(`${META}DeleteOptions`) };
    this.#item(collection, {
      get: this.#operation("list", "list", answer(list, "200")),
      post: this.#operation("post", "create", answer(object, "200", "201"), this.#body(object)),
      delete: this.#operation("deletecollection", "deleteCollection", answer(status, "200"), options),
    });
    this.#item(
      `${collection}/{name}`,
      {
        get: this.#operation("get", "read", answer(object, "200")),
        put: this.#operation("put", "replace", answer(object, "200", "201"), this.#body(object)),
        patch: this.#operation("patch", "patch", answer(object, "200", "201"), this.#body(refTo(`${META}Patch`))),
        delete: this.#operation("delete", "delete", answer(status, "200", "202"), options),
      },
      NAME,
    );
    if (version.status) this.#part(`${collection}/{name}/status`, "Status", object);
    if (kind.namespaced)
      this.#paths[`${root}/${kind.plural}`] = {
        get: { ...this.#operation("list", "list", answer(list, "200"), undefined, "ForAllNamespaces") },
      };
    return this.#paths;
  }

  #part(path: string, suffix: string, object: Schema): void {
    this.#item(
      path,
      {
        get: this.#operation("get", "read", answer(object, "200"), undefined, suffix),
        put: this.#operation("put", "replace", answer(object, "200"), this.#body(object), suffix),
        patch: this.#operation("patch", "patch", answer(object, "200"), this.#body(refTo(`${META}Patch`)), suffix),
      },
      NAME,
    );
  }

  #body(schema: Schema): Parameter {
    return { name: "body", in: "body", required: true, schema };
  }

  #item(path: string, item: PathItem, ...more: readonly Parameter[]): void {
    const shared = [...(this.version.kind.namespaced ? [NAMESPACE] : []), ...more];
    this.#paths[path] = { ...item, ...(shared.length > 0 && { parameters: shared }) };
  }

  #operation(
    action: string,
    verb: string,
    responses: Operation["responses"],
    body?: Parameter,
    suffix = "",
  ): Operation {
    const { kind, version } = this.version;
    const groupWords =
      idWords(kind.group === "" ? "core" : kind.group.replace(/\.k8s\.io$/, "")) + idWords(version.name);
    const scope = kind.namespaced && suffix !== "ForAllNamespaces" ? "Namespaced" : "";
    const collection = verb === "deleteCollection" ? "Collection" : "";
    const id = `${verb.replace("Collection", "")}${groupWords}${collection}${scope}${kind.kind}${suffix}`;
    return {
      operationId: id,
      description: `${verb} ${kind.kind}`,
      tags: [`${kind.group === "" ? "core" : kind.group}_${version.name}`],
      consumes: action === "patch" ? [...patchTypes(this.version)] : ["*/*"],
      produces: action === "list" ? [...JSON_AND_YAML, "application/json;stream=watch"] : JSON_AND_YAML,
      schemes: ["https"],
      parameters: [...(body === undefined ? [] : [body]), ...(PARAMETERS_OF[action] ?? []).map(queryParameter)],
      responses: { ...responses, "401": { description: "Unauthorized" } },
      "x-kubernetes-action": action,
      [GROUP_VERSION_KIND]: { group: kind.group, version: version.name, kind: kind.kind },
    };
  }
}

/** The paths of a kind in one version. */
export const kindPaths = (version: KindVersion, definition: string): Readonly<Record<string, PathItem>> =>
  new KindPaths(version, definition).write();
