import { loadFiles } from "./node-modules.js";

/** Writes chunks to a temporary file next to the target, and renames it when it is complete. */
export async function saveTo(pieces: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const { open, rename, rm } = await loadFiles();
  const temporary = `${path}.${crypto.randomUUID()}.part`;
  const file = await open(temporary, "wx");
  try {
    try {
      for await (const piece of pieces) await file.writeFile(piece);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
