import { configuration } from "./kubernetes/configuration.js";
import { kubernetes15Extended } from "./kubernetes/kubernetes-1.5-extended.js";
import { kubernetes15 } from "./kubernetes/kubernetes-1.5.js";
import { kubernetes } from "./kubernetes/kubernetes.js";
import { kubernetes18 } from "./kubernetes/kubernetes-1.8.js";
import type { Profile } from "./profile.js";
import { rest } from "./rest.js";

/** The built-in profiles by name. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  [kubernetes, kubernetes15, kubernetes15Extended, kubernetes18, configuration, rest].map((profile) => [
    profile.name,
    profile,
  ]),
);
