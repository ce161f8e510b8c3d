import { checkRebuild } from "./check-rebuild.js";

checkRebuild("some");
