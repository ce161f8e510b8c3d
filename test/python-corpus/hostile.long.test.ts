/** Python packages of hostile documents in the style of Kubernetes, whose runtime takes long to import. */
import { checkHostilePackages } from "./check-hostile.js";

checkHostilePackages(["kubernetes"]);
