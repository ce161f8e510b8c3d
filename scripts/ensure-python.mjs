// Makes the virtual environments of the tests of Python clients, unless they have what their requirements.txt asks for.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "./ensure-installed.mjs";

const TESTS = path.join("test", "python");
const LONG = /^test_.*_long\.py$/;

/** An environment below the project's folder: its name, the interpreter, and what it is to have. */
const environment = (name, ...requirements) => {
  const folder = path.join(root, name);
  const windows = process.platform === "win32";
  return {
    name,
    folder,
    python: windows ? path.join(folder, "Scripts", "python.exe") : path.join(folder, "bin", "python"),
    requirements: path.join(root, TESTS, ...requirements),
    /** What it was made from. It is written last, so that one that was given up half-way does not count. */
    madeFrom: path.join(folder, "made-from.txt"),
  };
};

const tests = environment(".venv-test", "requirements.txt");
const official = environment(".venv-official", "official", "requirements.txt");

/** The interpreter of the tests, absolute. */
export const { python } = tests;

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

/** Makes an environment; `false` if what it is to have cannot be installed. */
function ensureEnvironment({ name, folder, python, requirements, madeFrom }) {
  const found = findPython();
  const wanted = `Python ${found.version}\n${readFileSync(requirements, "utf8")}`;
  if (existsSync(python) && existsSync(madeFrom) && readFileSync(madeFrom, "utf8") === wanted) return true;
  console.log(`Making ${name} with Python ${found.version}`);
  rmSync(folder, { recursive: true, force: true });
  run(found.name, ["-m", "venv", folder]);
  const quiet = ["--quiet", "--disable-pip-version-check", "--no-input"];
  const install = ["-m", "pip", "install", ...quiet, "--requirement", requirements];
  if (spawnSync(python, install, { cwd: root, stdio: "inherit" }).status !== 0) return false;
  writeFileSync(madeFrom, wanted);
  return true;
}

export function ensurePython() {
  if (!ensureEnvironment(tests)) process.exit(1);
}

/**
 * The interpreter that has Kubernetes' official client, to compare ours with; `undefined` where that cannot be installed.
 */
export function ensureOfficialClient() {
  if (ensureEnvironment(official)) return official.python;
  return undefined;
}

/** The long tests of pytest, found by their names. */
export const longPythonTests = () =>
  readdirSync(path.join(root, TESTS), { recursive: true, encoding: "utf8" })
    .filter((name) => LONG.test(path.basename(name)))
    .map((name) => path.join(TESTS, name))
    .sort();

/**
 * A step that runs pytest: the tests that are named, or all that are not long.
 *
 * @param together - how many processes share the tests, and how: the arguments of `--numprocesses` and `--dist`
 */
export function pytestStep(name, only, { together, env = {} } = {}) {
  const many = together === undefined ? [] : ["--numprocesses", together[0], "--dist", together[1]];
  // No configuration above this folder counts.
  const own = ["-c", path.join(TESTS, "pytest.ini"), "--rootdir", root];
  const tests = only.length > 0 ? only : ["--ignore-glob", "*/test_*_long.py", TESTS];
  return { name, command: python, args: ["-m", "pytest", "--quiet", ...own, ...many, ...tests], env };
}

/** Steps that lint our own Python, and check its format. Types are checked in the packages that it becomes a part of. */
export function checkPythonSteps() {
  // Each of them has a configuration.
  const folders = ["templates/python/runtime", "templates/python/official", "test/python", "test/python-corpus"];
  return [["check"], ["format", "--check"]].map((command) => ({
    name: `ruff ${command[0]}`,
    command: python,
    args: ["-m", "ruff", ...command, "--quiet", "--no-cache", ...folders],
  }));
}
