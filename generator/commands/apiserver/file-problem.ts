/** Why the system refuses a file or folder. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EEXIST: "it is a file",
  ENOENT: "its folder does not exist",
  ENOTDIR: "a folder on the way is a file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
};

/** An error of the file system as a clause, or the message of any other error. */
export const fileProblem = (error: unknown): string =>
  PROBLEMS[(error as NodeJS.ErrnoException).code ?? ""] ?? (error as Error).message;
