import { it } from "vitest";
import { checkNames } from "./support/check-names.js";

it("names of profiles do not affect the output for the API of Kubernetes", () => checkNames("kubernetes"));
