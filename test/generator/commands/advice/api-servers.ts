import { createAuthority } from "../../../../server/access/certificates/issue-certificate.js";
import { api } from "./api.js";
import { DEFINITION } from "./comparing.js";
import { run, type CommandAdvice, type Run } from "./run.js";

const serve = (files: Readonly<Record<string, string>>, ...args: readonly string[]): Run =>
  run({ ...api({ paths: {} }), ...files }, ["apiserver", ...args, "--port", "0"]);

/** Advice on API servers, GV802. A server that starts ends at once. */
export const apiServerAdvice: readonly CommandAdvice[] = [
  {
    code: "GV8020",
    broken: serve({ "boats.json": "{" }, "boats.json"),
    followed: [serve({}, "api.json"), serve({ "specs/swagger.json": api({ paths: {} })["api.json"] ?? "" }, "specs")],
  },
  { code: "GV8021", broken: serve({}), followed: [serve({}, "api.json")] },
  {
    code: "GV8022",
    broken: serve({}, "api.json", "--kubeconfig", "missing/config"),
    followed: [serve({}, "api.json", "--kubeconfig", "config")],
  },
  {
    code: "GV8023",
    broken: serve({}, "api.json", "--data", "api.json"),
    followed: [serve({}, "api.json", "--data", "data"), serve({}, "api.json")],
  },
  {
    code: "GV8024",
    broken: serve({ "others.json": '{"apiVersion":"v1","kind":"ConfigMap"}' }, "api.json", "--crds", "others.json"),
    followed: [serve({ "boats.json": DEFINITION }, "api.json", "--crds", "boats.json")],
  },
  {
    code: "GV8030",
    broken: serve({}, "api.json", "--client-ca", "api.json"),
    followed: [serve({ "ca.pem": createAuthority("ca").cert }, "api.json", "--client-ca", "ca.pem")],
  },
  {
    code: "GV8031",
    broken: serve({ "users.csv": "token\n" }, "api.json", "--token-file", "users.csv"),
    followed: [serve({ "users.csv": 'token,ann,1,"a,b"\n# nobody\n' }, "api.json", "--token-file", "users.csv")],
  },
  {
    code: "GV8032",
    broken: serve({}, "api.json", "--audit-log", "missing/audit.log"),
    followed: [serve({}, "api.json", "--audit-log", "audit.log"), serve({}, "api.json", "--audit-log", "-")],
  },
];
