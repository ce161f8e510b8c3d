// `prepare` of npm: builds after `npm install` in a checkout, and where the package is installed from a git repository.
import { ensureBuilt } from "./ensure-built.mjs";

ensureBuilt();
