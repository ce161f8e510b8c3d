import { ts } from "ts-morph";
import type { Documented, FilePackage } from "../context.js";
import { markerWord } from "../comments/read-markers.js";

/** A file's package and the comment that names it. */
export interface PackageComment extends FilePackage {
  readonly documented: Documented;
}

/** The package that a file's comment names; `undefined` if it names none. */
export function readPackage(documented: Documented): PackageComment | undefined {
  const groupVersion = markerWord(documented.markers, "groupVersion");
  if (groupVersion !== undefined) return { id: groupVersion, kind: "groupVersion", documented };
  const shared = markerWord(documented.markers, "modelPackage");
  return shared === undefined ? undefined : { id: shared, kind: "shared", documented };
}

/**
 * Where a GroupVersion's document goes, without extension: the path of its source below the source root, up to and
 * including the version, so that `core/v1.ts` and `core/v1/pods.ts` both give `core/v1`. If the path does not contain
 * the version, it is `<group>/<version>`.
 */
export function outputPathOf(relativeSource: string, group: string, version: string): string {
  const segments = relativeSource
    .replace(/(\.d)?\.[cm]?ts$/, "")
    .split("/")
    .filter((segment) => segment !== ".." && segment !== ".");
  const at = segments.indexOf(version);
  return at < 0 ? `${group}/${version}` : segments.slice(0, at + 1).join("/");
}

/** Interfaces and aliases of a file, in source order. */
export const modelNodes = (file: ts.SourceFile): (ts.InterfaceDeclaration | ts.TypeAliasDeclaration)[] =>
  file.statements.filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement));

/** Whether a declaration has an `export` modifier. */
export const isExported = (node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): boolean =>
  node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
