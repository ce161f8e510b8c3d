import { tmpdir } from "node:os";
import path from "node:path";
import { sources } from "./sources.mjs";

/** Reads every document of a suite, and generates both clients of those that can be read. Suites contain faulty documents. */
export async function measureSuite({ file }) {
  const { buildClientModel, documentFilesIn, generateClient, loadDocument, targets } = sources;
  const counts = { documents: 0, read: 0, refused: 0, generated: 0 };
  for (const source of documentFilesIn(file)) {
    counts.documents += 1;
    const loaded = await loadDocument(source, { cwd: file });
    if (loaded.documents === undefined || buildClientModel(loaded.documents).model === undefined) {
      counts.refused += 1;
      continue;
    }
    counts.read += 1;
    const runs = ["typescript", "python"].map((language) =>
      generateClient(
        { language, spec: source, out: path.join(tmpdir(), "nowhere"), package: "generated" },
        { root: file, targets },
      ),
    );
    const results = await Promise.all(runs);
    if (results.every(({ files }) => files.length > 0)) counts.generated += 1;
  }
  return counts;
}
