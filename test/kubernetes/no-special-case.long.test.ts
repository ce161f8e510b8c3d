import { it } from "vitest";
import { checkNames } from "./support/check-names.js";

it("names of profiles change nothing of what is generated for the API of Kubernetes", () => checkNames("kubernetes"));
