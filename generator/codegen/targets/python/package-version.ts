import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import type { ClientModel } from "../../client-model/client-model.js";
import { isKubernetesStyle } from "../common/is-kubernetes-style.js";

/** A release in PEP 440's normal form; documents have all sorts. */
const RELEASE = /^v?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*)$/i;
/** What a user may choose: pre-releases, post-releases and local versions as well. */
const VERSION =
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?(?:\+[a-z\d]+(?:\.[a-z\d]+)*)?$/;

/**
 * The given version of a package, or the document's. For Kubernetes 1.36.2 it is 36.2.0, since the official client counts
 * so: programs require versions of that, and installers would replace a lower one.
 */
export function packageVersion(model: ClientModel, given: string | undefined): string {
  if (given !== undefined) return given;
  const release = RELEASE.exec(model.version)?.[1];
  const minor = isKubernetesStyle(model) && model.title === "Kubernetes" ? /^1\.(\d+\.\d+)$/.exec(release ?? "") : null;
  return minor === null ? (release ?? "0.1.0") : `${minor[1] ?? ""}.0`;
}

/** Checks a version by PEP 440. */
export function checkVersion(version: string): readonly Diagnostic[] {
  if (VERSION.test(version)) return [];
  const problem = `${JSON.stringify(version)} is not a version that installers of Python packages accept`;
  return [diagnostic("GV7058", undefined, { problem, remedy: "Write numbers, as in 1.2.0 or 1.2.0rc1." })];
}
