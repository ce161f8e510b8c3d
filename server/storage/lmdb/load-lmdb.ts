import type * as Lmdb from "lmdb";
import { loadPackage } from "../load-package.js";

/** @throws PackageMissingError */
export const loadLmdb = (): Promise<typeof Lmdb> =>
  loadPackage("lmdb", "storing data in a folder", () => import("lmdb"));
