/** A package that a driver needs is not installed. */
export class PackageMissingError extends Error {
  override readonly name = "PackageMissingError";
  constructor(
    readonly packageName: string,
    /** What needs it, as the beginning of a sentence. */
    readonly purpose: string,
  ) {
    super(`${purpose} needs the package ${packageName}. Install it: npm install ${packageName}`);
  }
}

/**
 * Loads a package that only some users install.
 *
 * @param purpose - what needs it, for the message
 * @throws PackageMissingError where it is not installed
 */
export async function loadPackage<T>(name: string, purpose: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")
      throw new PackageMissingError(name, purpose);
    throw error;
  }
}
