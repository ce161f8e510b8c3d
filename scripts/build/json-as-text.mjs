import { readFile } from "node:fs/promises";

/** Bundles JSON files as text that is parsed when a module loads: Node reads that faster than JavaScript, and it is smaller. */
export const jsonAsText = () => ({
  name: "json-as-text",
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
});
