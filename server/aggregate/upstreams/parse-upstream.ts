import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { namesGroupVersions } from "../members/owned-group-versions.js";
import type { Upstream } from "./upstream.js";

const KEYS = ["name", "owns", "priority", "poll", "token-file", "ca-file"] as const;

type Key = (typeof KEYS)[number];

/** Reads a file on every call, because tokens and authorities rotate. Errors do not show the file's content. */
const fileReader = (file: string, cwd: string, what: string) => (): string => {
  try {
    return readFileSync(path.resolve(cwd, file), "utf8");
  } catch {
    throw new Error(`its ${what} file cannot be read`);
  }
};

/**
 * Parses the value of `--upstream`: an address, then `key=value` pairs, separated by commas.
 *
 * ```text
 * https://10.0.0.2:6443,owns=federation/v1beta1,owns=policy/*,priority=20,poll=30,token-file=/run/token,ca-file=/run/ca.pem
 * ```
 *
 * `owns` may be repeated; other keys may not. The default `name` is the address without user and password.
 *
 * @param cwd - absolute folder that files are relative to
 */
export function parseUpstream(text: string, cwd: string): Upstream | Problem {
  const [url = "", ...rest] = text.split(",");
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    return { problem: "it does not begin with an http or https address" };
  const given = new Map<Key, string[]>();
  for (const part of rest) {
    const [, key = "", value = ""] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
    if (!isKey(key)) return { problem: `${part.split("=")[0] ?? ""} is none of ${KEYS.join(", ")}` };
    if (value === "") return { problem: `${key} has no value` };
    const values = given.get(key) ?? [];
    if (values.length > 0 && key !== "owns") return { problem: `${key} is there twice` };
    given.set(key, [...values, value]);
  }
  const one = (key: Key): string | undefined => given.get(key)?.[0];
  const owns = given.get("owns");
  const wrong = owns?.find((each) => !namesGroupVersions(each));
  if (wrong !== undefined) return { problem: `owns=${wrong} is no GroupVersion such as v1, apps/v1 or apps/*` };
  const priority = one("priority");
  if (priority !== undefined && !/^-?\d{1,9}$/.test(priority))
    return { problem: `priority=${priority} is no whole number` };
  const poll = one("poll");
  if (poll !== undefined && !/^[1-9]\d{0,4}$/.test(poll)) return { problem: `poll=${poll} is no number of seconds` };
  const [token, ca] = [one("token-file"), one("ca-file")];
  const { origin, pathname } = new URL(url);
  return {
    name: one("name") ?? origin + pathname.replace(/\/$/, ""),
    url,
    ...(priority !== undefined && { priority: Number(priority) }),
    ...(owns !== undefined && { owns }),
    ...(poll !== undefined && { interval: Number(poll) * 1000 }),
    ...(token !== undefined && { token: fileReader(token, cwd, "token") }),
    ...(ca !== undefined && { ca: fileReader(ca, cwd, "CA") }),
  };
}

const isKey = (key: string): key is Key => (KEYS as readonly string[]).includes(key);
