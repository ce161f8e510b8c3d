import { api } from "./api.js";
import { run, type CommandAdvice, type Run } from "./run.js";

const tryIt = (value: string): Run => run(api({}), ["docs", "--spec", "api.json", "--out", "site", "--try-it", value]);

const LOGO = { "x-logo": { url: "https://boats.example.com/logo.png" } };

/** A site with settings of its own, beside a picture. */
const site = (settings: object, info: object = {}): Run =>
  run(
    {
      ...api({ info: { title: "Boats", version: "v1", ...info } }),
      "logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>',
      "groupversion.config.json": JSON.stringify({ docs: [{ spec: "api.json", out: "site", ...settings }] }),
    },
    ["build"],
  );

/** Advice on sites of documentation, GV710. */
export const siteAdvice: readonly CommandAdvice[] = [
  {
    code: "GV7100",
    broken: tryIt("example.com"),
    followed: ["off", "servers", "any", "https://staging.example.com/v1"].map(tryIt),
  },
  {
    code: "GV7101",
    broken: site({ colors: { accent: "blue" } }),
    followed: [site({ colors: { accent: "#1f4fb8 #8ab4ff" } })],
  },
  { code: "GV7102", broken: site({}, LOGO), followed: [site({ logo: "logo.svg" }, LOGO)] },
  {
    code: "GV7103",
    broken: site({ colors: { accent: "#ffff00 #8ab4ff" } }),
    followed: [site({ colors: { accent: "#1f4fb8 #8ab4ff" } })],
  },
];
