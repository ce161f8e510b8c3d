// Makes .venv-test, the virtual environment of the tests of Python clients, unless it has what requirements.txt asks for.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "./ensure-installed.mjs";

const REQUIREMENTS = path.join(root, "test", "python", "requirements.txt");
const FOLDER = path.join(root, ".venv-test");
/** What the environment was made from. It is written last, so that one that was given up half-way does not count. */
const MADE_FROM = path.join(FOLDER, "made-from.txt");

/** The interpreter of the environment, absolute. */
export const python =
  process.platform === "win32" ? path.join(FOLDER, "Scripts", "python.exe") : path.join(FOLDER, "bin", "python");

/** The version of an interpreter, such as `3.11`; `undefined` where there is none, or one of Python 2. */
function versionOf(command) {
  const { status, stdout } = spawnSync(command, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"], {
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
}

function findPython() {
  const names = process.env["PYTHON"] === undefined ? ["python3", "python"] : [process.env["PYTHON"]];
  const found = names
    .map((name) => ({ name, version: versionOf(name) }))
    .filter(({ version }) => version !== undefined);
  const fit = found.find(({ version }) => /^3\.[1-9]\d/.test(version));
  if (fit !== undefined) return fit;
  const instead = found.length === 0 ? "there is none" : `there is ${found.map(({ version }) => version).join(", ")}`;
  console.error(`The tests of Python clients need Python 3.10 or later; ${instead}. PYTHON names another one.`);
  process.exit(1);
}

const madeFrom = () => (existsSync(python) && existsSync(MADE_FROM) ? readFileSync(MADE_FROM, "utf8") : undefined);

export function ensurePython() {
  const { name, version } = findPython();
  const wanted = `Python ${version}\n${readFileSync(REQUIREMENTS, "utf8")}`;
  if (madeFrom() === wanted) return;
  console.log(`Making .venv-test with Python ${version}`);
  rmSync(FOLDER, { recursive: true, force: true });
  run(name, ["-m", "venv", FOLDER]);
  const quiet = ["--quiet", "--disable-pip-version-check", "--no-input"];
  run(python, ["-m", "pip", "install", ...quiet, "--requirement", REQUIREMENTS]);
  writeFileSync(MADE_FROM, wanted);
}

/** Runs the tests of Python clients, or those that are named. They wait more than they work: a few at a time. */
export function runPytest(only) {
  const many = only.length > 0 ? [] : ["--numprocesses", "4", "--dist", "loadfile"];
  run(python, ["-m", "pytest", "--quiet", ...many, ...(only.length > 0 ? only : [path.join("test", "python")])]);
}

/** Lints our own Python, and checks how it is formatted. Types are checked in the packages that it becomes a part of. */
export function checkPython() {
  const folders = ["templates/python/runtime", "templates/python/official", "test/python", "test/python-corpus"];
  for (const command of [["check"], ["format", "--check"]])
    run(python, ["-m", "ruff", ...command, "--quiet", ...folders]);
}
