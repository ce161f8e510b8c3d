import { bracketed, importFrom } from "../text/code.js";
import { plainDoc } from "../text/doc.js";
import { stringLiteral } from "../text/literals.js";
import type { OfficialModule } from "../names/official-module.js";
import { OFFICIAL_MODULES } from "../names/official-modules.js";
import type { ImportSectionView, ReExportsView } from "../view.js";
import { byMember, byModule, relativeModule } from "./module-scope.js";

/** The re-exporting modules of Kubernetes-style packages, by path below the package, without `.py`. */
export const reExportViews = (): ReadonlyMap<string, ReExportsView> =>
  new Map(
    OFFICIAL_MODULES.flatMap(({ paths, doc, names }) =>
      paths.map((path) => [path, { doc: plainDoc(doc), ...exportsOf(path, names) }] as const),
    ),
  );

/** The members of an import, sorted. */
const membersOf = (names: string): readonly string[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => name.replace("=", " as "))
    .sort(byMember);

function exportsOf(path: string, modules: OfficialModule["names"]): Omit<ReExportsView, "doc"> {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const isPackage = path.endsWith("/__init__");
  const members = Object.entries(modules).map(([module, names]) => [module, membersOf(names)] as const);
  const helpers: readonly (readonly [string, readonly string[]])[] = isPackage
    ? [["runtime.lazy", ["submodules"]]]
    : [];
  const lines = [...members, ...helpers]
    .map(([module, names]) => [relativeModule(folder, module), names] as const)
    .sort(([a], [b]) => byModule(a, b))
    .flatMap(([module, names]) => {
      const plain = names.filter((name) => !name.includes(" as "));
      const renamed = names.filter((name) => name.includes(" as "));
      // Ruff's style: a renamed member has its own statement, and statements are in the order of their first members.
      return [...(plain.length === 0 ? [] : [plain]), ...renamed.map((name) => [name])]
        .sort(([a = ""], [b = ""]) => byMember(a, b))
        .map((each) => importFrom(module, each));
    });
  const offered = members
    .flatMap(([, names]) => names)
    .map((name) => name.replace(/^.* as /, ""))
    .sort(byMember);
  const standard: readonly ImportSectionView[] = isPackage
    ? [{ lines: [importFrom("typing", ["TYPE_CHECKING"])] }]
    : [];
  return {
    imports: { sections: lines.length === 0 ? [] : [...standard, { lines }], checked: [] },
    isPackage,
    names: bracketed("[", offered.map(stringLiteral), "]"),
  };
}
