import type { Answer } from "../answer.js";
import { messageAnswer } from "../answers/message-answer.js";

/**
 * A version as clients compare it: `v1.36.0` as it is, `1.5` as `v1.5.0`; anything else, such as `unversioned`, follows
 * `v0.0.0-`.
 */
function semanticVersion(version: string): string {
  const [, number, rest = ""] = /^v?(\d{1,9}(?:\.\d{1,9}){0,2})((?:[-+][0-9A-Za-z.+-]+)?)$/.exec(version) ?? [];
  if (number !== undefined) return `v${number}${".0".repeat(2 - (number.match(/\./g)?.length ?? 0))}${rest}`;
  const name = version.replace(/[^0-9A-Za-z]+/g, "-").replace(/^-+|-+$/g, "");
  return `v0.0.0${name === "" ? "" : `-${name}`}`;
}

/**
 * The response to `/version`: the version of the documents, in the form of Kubernetes' `version.Info`.
 *
 * @param version - `info.version` of a document, which may hold anything
 */
export function versionAnswer(version: unknown): Answer {
  const gitVersion = semanticVersion(typeof version === "string" ? version : "");
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(gitVersion) ?? [];
  const info = {
    major,
    minor,
    gitVersion,
    gitCommit: "",
    gitTreeState: "",
    buildDate: "",
    goVersion: "",
    compiler: "",
    platform: "",
  };
  return messageAnswer(200, "application/json", `${JSON.stringify(info)}\n`);
}
