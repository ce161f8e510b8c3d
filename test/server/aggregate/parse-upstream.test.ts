import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseUpstream } from "../../../server/aggregate/upstreams/parse-upstream.js";

const parse = (text: string) => parseUpstream(text, "/nowhere");

test.each([
  ["http://127.0.0.1:8001", { name: "http://127.0.0.1:8001", url: "http://127.0.0.1:8001" }],
  [
    "https://me:secret@10.0.0.2:6443/base/",
    { name: "https://10.0.0.2:6443/base", url: "https://me:secret@10.0.0.2:6443/base/" },
  ],
  [
    "http://h,name=federation,owns=federation/v1beta1,owns=apps/*,owns=v1,priority=-20,poll=30",
    {
      name: "federation",
      url: "http://h",
      owns: ["federation/v1beta1", "apps/*", "v1"],
      priority: -20,
      interval: 30_000,
    },
  ],
])("%s", (text, upstream) => {
  expect(parse(text)).toEqual(upstream);
});

test.each([
  ["", "it does not begin with an http or https address"],
  ["file:///etc/passwd", "it does not begin with an http or https address"],
  ["http://h,own=v1", "own is none of name, owns, priority, poll, token-file, ca-file"],
  ["http://h,token=secret", "token is none of name, owns, priority, poll, token-file, ca-file"],
  ["http://h,owns=", "owns has no value"],
  ["http://h,name=a,name=b", "name is there twice"],
  ["http://h,owns=apps/v1/pods", "owns=apps/v1/pods is no GroupVersion such as v1, apps/v1 or apps/*"],
  ["http://h,owns=*", "owns=* is no GroupVersion such as v1, apps/v1 or apps/*"],
  ["http://h,priority=high", "priority=high is no whole number"],
  ["http://h,poll=0", "poll=0 is no number of seconds"],
])("%s is refused", (text, problem) => {
  expect(parse(text)).toEqual({ problem });
});

test("files are reread each time, and messages never show their contents", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const upstream = parseUpstream("http://h,token-file=token,ca-file=gone.pem", folder);
  if ("problem" in upstream) throw new Error(upstream.problem);
  const { token, ca } = upstream;
  if (typeof token !== "function" || typeof ca !== "function") throw new Error("they are not read anew");
  for (const text of ["one", "two"]) {
    writeFileSync(path.join(folder, "token"), text);
    expect(token()).toBe(text);
  }
  expect(ca).toThrow("its CA file cannot be read");
});
