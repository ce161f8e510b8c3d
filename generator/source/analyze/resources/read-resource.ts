import type { ts } from "ts-morph";
import { nearest } from "../../../../openapi/diagnostics/nearest.js";
import type { Marker, Resource, Subresource, TypeId } from "../../../model/api-model.js";
import { VERBS, type Verb } from "../../../../openapi/kubernetes/verbs.js";
import type { ScalePaths } from "../../../../openapi/kubernetes/kind-extensions.js";
import type { Json } from "../../../../openapi/types/json.js";
import { report, type Context } from "../context.js";
import { publish } from "../publish.js";

/** The kind of a scale with paths, unless another is named. */
const SCALE_KIND = "autoscaling/v1.Scale";

const STATUS: readonly Verb[] = ["get", "update", "patch"];

type Arguments = Readonly<Record<string, Json>>;

const word = (args: Arguments, key: string): string | undefined => {
  const value = args[key];
  return typeof value === "string" ? value : undefined;
};

const list = (args: Arguments, key: string): readonly string[] => {
  const value = args[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
};

/** Finds a type named in an annotation: `<Type>` of the same package, or `<package>.<Type>`. */
function findType(context: Context, name: string, home: string, marker: Marker): TypeId | undefined {
  const id = name.includes(".") ? name : `${home}.${name}`;
  const node = context.index.get(id);
  if (node !== undefined) {
    const reference = publish(context, node);
    return reference.kind === "reference" ? reference.id : undefined;
  }
  const guess = nearest(id, context.index.keys());
  report(context, "GV3005", marker.span, {
    name: marker.name,
    type: name,
    ...(guess !== undefined && {
      help: `Did you mean ${guess.startsWith(`${home}.`) ? guess.slice(home.length + 1) : guess}?`,
    }),
  });
  return undefined;
}

/** Expands `all,-watch` and the like, in the table's order. */
function readVerbs(words: readonly string[]): readonly Verb[] {
  if (words.length === 0) return VERBS;
  const taken = new Set(words.filter((verb) => verb.startsWith("-")).map((verb) => verb.slice(1)));
  const named = words.filter((verb) => !verb.startsWith("-"));
  if (named.includes("none")) return [];
  const from = named.length === 0 || named.includes("all") ? VERBS : VERBS.filter((verb) => named.includes(verb));
  return from.filter((verb) => !taken.has(verb));
}

/** The fields behind a scale subresource; `undefined` if they are not given. Half of them is reported. */
function readScalePaths(context: Context, marker: Marker, name: string): ScalePaths | undefined {
  const args = marker.value as Arguments;
  const [spec, status, selector] = [word(args, "spec"), word(args, "status"), word(args, "selector")];
  if (spec === undefined && status === undefined && selector === undefined) return undefined;
  const example = "@subresource scale spec=.spec.replicas status=.status.replicas";
  const complain = (problem: string): undefined => {
    report(context, "GV1005", marker.span, { name: "subresource", problem, example });
    return undefined;
  };
  if (name !== "scale") return complain(`${name} has no replicas: spec, status and selector go with scale`);
  if (spec === undefined || status === undefined)
    return complain(`${spec === undefined ? "spec" : "status"} is missing: scale needs both numbers`);
  return {
    specReplicasPath: spec,
    statusReplicasPath: status,
    ...(selector !== undefined && { labelSelectorPath: selector }),
  };
}

function readSubresource(context: Context, marker: Marker, home: string): Subresource {
  const args = marker.value as Arguments;
  const name = word(args, "first") ?? "";
  const methods = list(args, "methods");
  const named = list(args, "verbs") as readonly Verb[];
  const verbs =
    methods.length > 0
      ? (["connect"] as const)
      : named.length > 0
        ? named
        : name === "status" || (name === "scale" && word(args, "spec") !== undefined)
          ? STATUS
          : [];
  if (verbs.length === 0) report(context, "GV3019", marker.span, { name });
  const scalePaths = readScalePaths(context, marker, name);
  const kind = word(args, "kind") ?? (scalePaths === undefined ? undefined : SCALE_KIND);
  const options = word(args, "options");
  const type = kind === undefined ? undefined : findType(context, kind, home, marker);
  const optionsType = options === undefined ? undefined : findType(context, options, home, marker);
  return {
    name,
    verbs,
    ...(type !== undefined && { type }),
    ...(optionsType !== undefined && { options: optionsType }),
    methods,
    subpath: args["subpath"] === true,
    produces: list(args, "produces"),
    plainText: word(args, "response") === "text",
    ...(scalePaths !== undefined && { scalePaths }),
    span: marker.span,
  };
}

/** The resources of an interface: one for each `@resource`, with the subresources that belong to it. */
export function readResources(
  context: Context,
  node: ts.InterfaceDeclaration,
  markers: readonly Marker[],
  home: string,
): Resource[] {
  const declared = markers.filter((marker) => marker.name === "resource");
  const subresources = markers.filter((marker) => marker.name === "subresource");
  const [stray] = declared.length === 0 ? subresources : [];
  if (stray !== undefined)
    report(context, "GV1004", stray.span, {
      name: "subresource",
      place: "an interface without @resource",
      places: "an interface with @resource",
    });
  const plurals = declared.map((marker) => word(marker.value as Arguments, "first") ?? "");
  for (const sub of declared.length === 0 ? [] : subresources) {
    const of = word(sub.value as Arguments, "of");
    if (of !== undefined && !plurals.includes(of))
      report(context, "GV1005", sub.span, {
        name: "subresource",
        problem: `of: the interface has no resource "${of}", only ${plurals.join(", ")}`,
        example: `@subresource status of=${plurals[0] ?? ""}`,
      });
  }
  return declared.map((marker) => {
    const args = marker.value as Arguments;
    const plural = word(args, "first") ?? "";
    const name = node.name.text;
    const kind = word(args, "kind") ?? name;
    const verbs = readVerbs(list(args, "verbs"));
    const listName = word(args, "list") ?? `${name}List`;
    const needsList = verbs.includes("list");
    const listNode = context.index.get(listName.includes(".") ? listName : `${home}.${listName}`);
    if (needsList && listNode === undefined) report(context, "GV3006", marker.span, { kind: name, list: listName });
    const listType = needsList && listNode !== undefined ? publish(context, listNode) : undefined;
    const type = publish(context, node);
    return {
      plural,
      kind,
      singular: word(args, "singular") ?? kind.toLowerCase(),
      shortNames: list(args, "shortNames"),
      categories: list(args, "categories"),
      namespaced: word(args, "scope") !== "Cluster",
      verbs,
      type: type.kind === "reference" ? type.id : "",
      ...(listType?.kind === "reference" && { list: listType.id }),
      export: args["export"] !== false,
      gracefulDelete: word(args, "delete") !== "immediate",
      returnsDeleted: word(args, "deleted") === "object",
      redirect: args["redirect"] === true,
      subresources: subresources
        .filter(
          (sub) => word(sub.value as Arguments, "of") === undefined || word(sub.value as Arguments, "of") === plural,
        )
        .map((sub) => readSubresource(context, sub, home)),
      ...(args["crd"] === false && { crd: false }),
      span: marker.span,
    };
  });
}
