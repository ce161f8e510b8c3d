type Clauses = Readonly<Record<string, string>>;

const REFUSED: Clauses = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
};

const READ: Clauses = {
  ...REFUSED,
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  ENAMETOOLONG: "there is no such file",
};

const READ_FOLDER: Clauses = { ...REFUSED, ENOENT: "there is no such folder", ENOTDIR: "it is not a folder" };

const WRITE: Clauses = {
  ...REFUSED,
  EEXIST: "a file is in the way",
  ENOENT: "its folder does not exist",
  ENOTDIR: "part of the path is a file",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left on the device",
};

function clauseOf(error: unknown, clauses: Clauses): string {
  if (!(error instanceof Error)) return String(error);
  const { code = "", message } = error as NodeJS.ErrnoException;
  // The system's other messages have the form "EMFILE: too many open files, open '/a/file'".
  return (
    clauses[code] ?? (message.startsWith(`${code}: `) ? message.slice(code.length + 2).replace(/, .*$/s, "") : message)
  );
}

/** Why a file cannot be read: a clause without the file's path. Other errors keep their message. */
export const readProblem = (error: unknown): string => clauseOf(error, READ);

/** Why a folder cannot be read: a clause without its path. Other errors keep their message. */
export const folderProblem = (error: unknown): string => clauseOf(error, READ_FOLDER);

/** Why a file cannot be written: a clause without its path. Other errors keep their message. */
export const writeProblem = (error: unknown): string => clauseOf(error, WRITE);
