// `npm start`: installs missing packages, builds the tool, and generates everything from api-types/.
import path from "node:path";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";

ensureInstalled();
ensureBuilt();
run(process.execPath, [path.join(root, "dist", "cli.js"), "build"]);
console.log("Open spec-output/swagger.json, or one of the documents beside it: spec-output/<group>/<version>.json");
console.log("Open docs-output/index.html to read about it, or serve it all: npx groupversion serve --docs docs-output");
console.log("The clients are packages: clients/typescript and clients/python, each with a README.md");
