import type { DiagnosticCode } from "../../../openapi/diagnostics/codes.js";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { CrdProblem, CrdRule, ManifestPath } from "../../../openapi/kubernetes/crd/problem.js";
import type { UnknownObject } from "../../../openapi/types/objects.js";
import type { SourceMap } from "./source-map.js";

const CODES: Readonly<Record<CrdRule, DiagnosticCode>> = {
  group: "GV3060",
  approval: "GV3061",
  name: "GV3062",
  versions: "GV3063",
  deprecation: "GV3064",
  conversion: "GV3065",
  column: "GV3066",
  selectableField: "GV3067",
  scale: "GV3068",
  root: "GV3069",
  type: "GV3071",
  keyword: "GV3073",
  pattern: "GV3074",
  junction: "GV3075",
  metadata: "GV3076",
  extension: "GV3077",
  list: "GV3078",
  default: "GV3080",
  rule: "GV3081",
  cel: "GV3082",
  oldSelf: "GV3083",
};

/** The version and field that a path leads to, for people: `v1 .spec.replicas`; empty for the manifest as a whole. */
function shownPlace(manifest: UnknownObject, path: ManifestPath): string {
  const [, list, index, ...rest] = path;
  if (list !== "versions" || typeof index !== "number") return "";
  const versions = (manifest["spec"] as UnknownObject)["versions"] as readonly UnknownObject[];
  const field: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === "properties") field.push(`.${String(rest[++i])}`);
    else if (rest[i] === "items") field.push("[]");
    else if (rest[i] === "additionalProperties") field.push(".*");
  }
  return `${String(versions[index]?.["name"])}${field.length === 0 ? "" : ` ${field.join("")}`}`;
}

/** Reports what a server would refuse, where the sources say it. */
export function reportProblems(
  problems: readonly CrdProblem[],
  about: {
    readonly name: string;
    readonly manifest: UnknownObject;
    readonly origins: SourceMap;
    readonly fallback: Span;
  },
): Diagnostic[] {
  const { name, manifest, origins, fallback } = about;
  return problems.map(({ rule, path, problem }) => {
    const place = shownPlace(manifest, path);
    const about = { name: place === "" ? name : `${name} ${place}`, problem };
    const span = origins.find(manifest, path) ?? fallback;
    // Conversion, labels and most annotations are configured: no source says them.
    if (rule === "conversion") return diagnostic("GV3065", undefined, about);
    const [owner, part] = path;
    if (rule !== "name" || owner !== "metadata" || part === "name") return diagnostic(CODES[rule], span, about);
    return span === fallback
      ? diagnostic("GV3062", undefined, { ...about, help: `Correct \`${String(part)}\` in the configuration.` })
      : diagnostic("GV3062", span, { ...about, help: "Correct this @crdAnnotation." });
  });
}
