import { isBinary, isFile, isString } from "../../common/types/bytes.js";
import type { Operation, Type } from "../../../client-model/client-model.js";
import { sentences } from "../../common/text/markdown-text.js";
import { descriptionText } from "../text/description-text.js";
import type { FileScope } from "../file-scope.js";
import type { OperationPlan } from "../../common/operations/plan-operations.js";
import type { Layout } from "../../common/text/layout.js";
import { propertyKey } from "../text/literals.js";
import { isBinaryKind, isFormKind, mediaTypesOf } from "../../common/operations/contents.js";
import { bodyOf, inputsOf, type Input, type RequestBody } from "../../common/operations/request.js";
import { parameterDoc } from "./property-doc.js";
import { genericLayout, typeLayout, unionLayout, type TypeContext } from "../type-layout.js";
import type { DocView, InterfaceView, PropertyView } from "../view.js";

const PATCH_KINDS = [
  ["application/json-patch+json", "JsonPatch"],
  ["application/merge-patch+json", "MergePatch"],
  ["application/strategic-merge-patch+json", "StrategicMergePatch"],
  ["application/apply-patch+yaml", "ApplyPatch"],
] as const;

/** The kinds of patches that a Kubernetes operation takes; none for other operations. */
function patchKinds(operation: Operation): readonly (typeof PATCH_KINDS)[number][] {
  if (operation.kubernetes?.action !== "patch") return [];
  const sent = mediaTypesOf(operation.body?.contents ?? []);
  return PATCH_KINDS.filter(([mediaType]) => sent.includes(mediaType));
}

/**
 * Whether an operation also applies, which needs a `fieldManager`. The function then takes either the interface of the
 * other patches, or `ApplyParams`.
 */
export const alsoApplies = (operation: Operation): boolean =>
  patchKinds(operation).length > 1 &&
  patchKinds(operation).some(([, name]) => name === "ApplyPatch") &&
  operation.parameters.some(({ in: place, name }) => place === "query" && name === "fieldManager");

/** The patches of a Kubernetes operation, each with its media type; undefined for other operations. */
function patchLayout(operation: Operation, target: () => Layout, scope: FileScope): Layout | undefined {
  const applies = alsoApplies(operation);
  const kinds = patchKinds(operation).filter(([, name]) => !applies || name !== "ApplyPatch");
  if (kinds.length === 0) return undefined;
  return unionLayout(
    kinds.map(([, name]) =>
      name === "JsonPatch" ? scope.runtimeType(name) : genericLayout(scope.runtimeType(name), [target()]),
    ),
  );
}

/** Parameters that choose between an operation's functions. */
const REFUSED: ReadonlySet<string> = new Set(["follow", "watch"]);

const isStringOrBytes = (type: Type): boolean => isFile(type) || isString(type);

/** The type of the body argument: the document's type if sent as JSON, otherwise what can be sent unencoded. */
function bodyLayout({ contents, type }: RequestBody, scope: FileScope, context: TypeContext): Layout {
  const kinds = contents.map(({ kind }) => kind).filter((kind) => !isFormKind(kind));
  const isJson = kinds.length === 0 || kinds.includes("json") || kinds.includes("any");
  const bytes = (): readonly Layout[] => ["string", "Uint8Array", scope.runtimeType("BodySource")];
  if (isBinary(type)) return unionLayout(bytes());
  const isYaml = contents.some(({ mediaType }) => /[/+](?:x-)?yaml\b/.test(mediaType));
  if (isJson || (isYaml && !isStringOrBytes(type))) return typeLayout(type, context);
  return kinds.some(isBinaryKind) ? unionLayout(bytes()) : "string";
}

/** The interface of an operation's params; undefined if it takes none. */
export function paramsView(
  plan: OperationPlan,
  options: {
    readonly name: string;
    readonly doc: DocView;
    readonly scope: FileScope;
    readonly context: TypeContext;
    readonly propertyName: (input: Input) => string;
    /** The type that a patch changes. */
    readonly target: () => Layout;
    /** The function that sets a parameter itself. */
    readonly ownerOf: (parameter: string) => string;
  },
): InterfaceView | undefined {
  const { operation } = plan;
  const { name, doc, scope, context, propertyName } = options;
  const inputs = inputsOf(operation);
  const properties = inputs
    .filter((parameter) => !plan.ownParameters.has(parameter.name))
    .map((parameter): PropertyView => ({
      doc: parameterDoc(parameter),
      readonly: false,
      key: propertyKey(propertyName(parameter)),
      optional: !parameter.required,
      type: isWords(plan, parameter.name) ? "string | string[]" : typeLayout(parameter.type, context),
    }));
  const body = bodyOf(operation);
  if (body !== undefined) {
    properties.push({
      doc: { text: sentences(descriptionText(body.description)), tags: [] },
      readonly: false,
      key: "body",
      optional: !body.required,
      type: patchLayout(operation, options.target, scope) ?? bodyLayout(body, scope, context),
    });
  }
  if (properties.length === 0) return undefined;
  // Without these, a variable with such a property would compile, and the property would do nothing.
  for (const parameter of inputs) {
    if (!REFUSED.has(parameter.name) || !plan.ownParameters.has(parameter.name)) continue;
    properties.push({
      doc: { text: `Not a parameter: call {@link ${options.ownerOf(parameter.name)}} instead.`, tags: [] },
      readonly: false,
      key: propertyKey(propertyName(parameter)),
      optional: true,
      type: "never",
    });
  }
  const required = properties.filter(({ optional }) => !optional);
  const rest = properties.filter(({ optional }) => optional);
  return {
    kind: "interface",
    doc,
    name,
    extends: [],
    properties: [...required, ...rest],
    index: undefined,
    empty: false,
  };
}

/** Documents declare a command as one string; servers take a list of words. */
const isWords = (plan: OperationPlan, name: string): boolean =>
  name === "command" && plan.functions.some(({ variant }) => variant === "exec");
