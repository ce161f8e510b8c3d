// Makes the virtual environments for the tests of Python clients, unless they match their requirements.txt.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "./ensure-installed.mjs";

const TESTS = path.join("test", "python");
const LONG = /^test_.*_long\.py$/;

/** An environment below the project's folder: its name, interpreter and packages. */
const environment = (name, ...requirements) => {
  const folder = path.join(root, name);
  const windows = process.platform === "win32";
  return {
    name,
    folder,
    python: windows ? path.join(folder, "Scripts", "python.exe") : path.join(folder, "bin", "python"),
    requirements: path.join(root, TESTS, ...requirements),
    /** What the environment was made from. Written last, so that an interrupted installation does not count. */
    madeFrom: path.join(folder, "made-from.txt"),
  };
};

const tests = environment(".venv-test", "requirements.txt");
const official = environment(".venv-official", "official", "requirements.txt");

/** Absolute path of the interpreter that runs the tests. */
export const { python } = tests;

/** The version of an interpreter, such as `3.11`; `undefined` if there is none, or it is Python 2. */
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
  const instead = found.length === 0 ? "none was found" : `found ${found.map(({ version }) => version).join(", ")}`;
  console.error(`The tests of Python clients need Python 3.10 or later; ${instead}. Set PYTHON to the path of one.`);
  process.exit(1);
}

/** Makes an environment; returns `false` if its packages cannot be installed. */
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
 * The interpreter that has Kubernetes' official client, to compare ours with; `undefined` if it cannot be installed.
 */
export function ensureOfficialClient() {
  if (ensureEnvironment(official)) return official.python;
  return undefined;
}

/** pytest's long tests, by file name. */
export const longPythonTests = () =>
  readdirSync(path.join(root, TESTS), { recursive: true, encoding: "utf8" })
    .filter((name) => LONG.test(path.basename(name)))
    .map((name) => path.join(TESTS, name))
    .sort();

/**
 * A step that runs pytest: the named tests, or all except long ones.
 *
 * @param together - number of processes and how they share the tests: the arguments of `--numprocesses` and `--dist`
 */
export function pytestStep(name, only, { together, env = {} } = {}) {
  const many = together === undefined ? [] : ["--numprocesses", together[0], "--dist", together[1]];
  // Ignores any pytest configuration above this folder.
  const own = ["-c", path.join(TESTS, "pytest.ini"), "--rootdir", root];
  const tests = only.length > 0 ? only : ["--ignore-glob", "*/test_*_long.py", TESTS];
  return { name, command: python, args: ["-m", "pytest", "--quiet", ...own, ...many, ...tests], env };
}

/** Steps that lint our own Python and check its format. Its types are checked as part of the generated packages. */
export function checkPythonSteps() {
  // Each of these folders has a configuration.
  const folders = ["templates/python/runtime", "templates/python/official", "test/python", "test/python-corpus"];
  return [["check"], ["format", "--check"]].map((command) => ({
    name: `ruff ${command[0]}`,
    command: python,
    args: ["-m", "ruff", ...command, "--quiet", "--no-cache", ...folders],
  }));
}
