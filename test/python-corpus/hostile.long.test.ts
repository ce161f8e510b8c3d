/** Imports Python packages of all hostile documents: the runtime of those of Kubernetes takes long to import. */
import { checkHostilePackages } from "./check-hostile.js";

checkHostilePackages(["plain", "kubernetes"]);
