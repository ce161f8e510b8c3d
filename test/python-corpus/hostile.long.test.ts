/** Imports Python packages of hostile Kubernetes documents: their runtime takes long to import. */
import { checkHostilePackages } from "./check-hostile.js";

checkHostilePackages(["kubernetes"]);
