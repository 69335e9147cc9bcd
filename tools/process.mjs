import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const isWindows = process.platform === 'win32';
const GRACE_MS = 5000;
const WATCH_MS = 100;
const running = new Map();
let isStopping = false;

/** True from the moment this program has been told to end. */
export function isBeingStopped() {
  return isStopping;
}

/** Command and arguments that run npm without a shell. */
export function npmCommand(args) {
  const beside = path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const given = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(given)) return [process.execPath, [given, ...args]];
  // npm on Windows is a .cmd file, which Node refuses to start without a shell.
  if (isWindows && existsSync(beside)) return [process.execPath, [beside, ...args]];
  return ['npm', args];
}

/**
 * Starts a child that is stopped together with this program. One that starts others needs a group
 * of its own (`isGroup`), so that one signal reaches npm, its shell and what that runs.
 */
export function startChild(command, args, { cwd, env, isGroup = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup && !isWindows,
    windowsHide: true,
  });
  running.set(child, isGroup);
  child.on('close', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end: its exit code, its whole output, and the milliseconds it took.
 * Never resolves once this program is being stopped, so that nobody reports that as a failure.
 */
export function runCommand([command, args], options) {
  const started = performance.now();
  return new Promise((resolve) => {
    const chunks = [];
    const child = startChild(command, args, { ...options, isGroup: true });
    const finish = (code) => {
      const output = Buffer.concat(chunks).toString('utf8');
      if (!isStopping) resolve({ code, output, ms: performance.now() - started });
    };
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      running.delete(child);
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

function signalTree(child, isGroup, signal) {
  try {
    if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(isGroup ? -child.pid : child.pid, signal);
  } catch {
    // It has already ended.
  }
}

async function stopChildren() {
  const children = [...running];
  const closed = children.map(([child]) => new Promise((resolve) => child.on('close', resolve)));
  // Playwright and Vitest end what they started on SIGINT, but not on SIGTERM.
  for (const [child, isGroup] of children) signalTree(child, isGroup, 'SIGINT');
  const grace = new Promise((resolve) => setTimeout(resolve, GRACE_MS));
  await Promise.race([Promise.all(closed), grace]);
  for (const [child, isGroup] of children) signalTree(child, isGroup, 'SIGKILL');
}

// npm passes SIGTERM to the shell between it and this program, and dash dies of it without a word.
function onParentDeath(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), WATCH_MS).unref();
}

/** Ends this program and its children on Ctrl+C and the like; `codeFor` gives the exit code. */
export function stopOnSignals(codeFor) {
  const stop = async (number) => {
    if (isStopping) return;
    isStopping = true;
    await stopChildren();
    process.exit(codeFor(number));
  };
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    process.on(signal, () => stop(number));
  }
  onParentDeath(() => stop(15));
}

export function formatSeconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
