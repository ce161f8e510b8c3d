/** Whether a package of a lock file is installed in the version that it names, or linked to the folder that it names. */
export function isInstalled(
  entry: readonly [
    folder: string,
    entry: {
      readonly version?: string;
      readonly link?: boolean;
      readonly resolved?: string;
      readonly optional?: boolean;
      readonly peer?: boolean;
    },
  ],
  project: string,
): boolean;
