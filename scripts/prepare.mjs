// npm's `prepare`: builds after `npm install` in a checkout, and when the package is installed from a git repository.
import { ensureBuilt } from "./ensure-built.mjs";

ensureBuilt();
