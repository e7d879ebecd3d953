import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The only code that runs before anything is installed: plain Node 18 or newer, no dependencies.
 * It makes sure the packages are there, then runs the given TypeScript file under the Node that the project pins.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = path.join(ROOT, 'node_modules');
const IS_WINDOWS = process.platform === 'win32';

/** Runs `script` (a path from the repository's root) with `args` under the pinned Node, and ends with its exit code. */
export function bootstrap(script, args = process.argv.slice(2)) {
  try {
    ensurePackages();
    const binFolder = path.join(MODULES, '.bin') + path.delimiter;
    const env = { ...process.env, PATH: binFolder + (process.env.PATH ?? process.env.Path ?? '') };
    const child = spawn(pinnedNode(), [path.join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit', env });
    // The child gets the terminal's interrupt too and cleans up; this process only waits for it.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code) => process.exit(code ?? 1));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function ensurePackages() {
  if (arePackagesCurrent()) return;
  console.log('Installing packages …');
  const { command, args } = npm(['ci', '--no-progress', '--loglevel=error']);
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const result = spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8', shell: IS_WINDOWS && command === 'npm' });
  if (result.status === 0) return;
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(0, 15).join('\n');
  throw new Error(`${output}\nThe packages could not be installed: "npm ci" failed; is the package registry within reach?`);
}

/** Whether every package of the lockfile is installed in the version it names; those for other platforms may be absent. */
function arePackagesCurrent() {
  const installedFile = path.join(MODULES, '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'));
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    return folder === '' || (optional && !installed[folder]) || installed[folder]?.version === version;
  });
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** npm tells its own path to scripts; without it (started by hand) the one on the PATH is used. */
function npm(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? { command: process.execPath, args: [cli, ...args] } : { command: 'npm', args };
}

/** The Node of the package `node`; the system's own when that could not be installed and is new enough. */
function pinnedNode() {
  const binary = path.join(MODULES, 'node', 'bin', IS_WINDOWS ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    // Newer versions of npm may leave out install scripts; this is the one that fetches the binary.
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: path.join(MODULES, 'node') });
  }
  if (existsSync(binary)) return binary;
  const { version, execPath } = process;
  if (Number(version.slice(1).split('.')[0]) >= 24) return execPath;
  throw new Error(`Node 24 is needed and could not be installed from the package "node"; this is Node ${version}.`);
}
