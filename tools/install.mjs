import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatSeconds, npmCommand, runCommand } from './process.mjs';

/** What identifies a lockfile, whatever line ends the checkout gave it. */
export function lockHash(lockText) {
  return createHash('sha256').update(lockText.replaceAll('\r\n', '\n')).digest('hex');
}

/** `storedHash` is undefined where nothing has been installed by these tools. */
export function isInstallNeeded(storedHash, lockText) {
  return storedHash?.trim() !== lockHash(lockText);
}

/** Makes node_modules what package-lock.json says; false (and the output printed) if it cannot. */
export async function installPackages(root) {
  const stamp = path.join(root, 'node_modules', '.lock-hash');
  const lockText = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const storedHash = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (!isInstallNeeded(storedHash, lockText)) return true;

  console.log('Installing packages');
  rmSync(stamp, { force: true });
  // The tools are development packages, which npm leaves out where NODE_ENV is production.
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  const { code, output, ms } = await runCommand(npmCommand(args), { cwd: root });
  if (code !== 0) {
    console.error(`${output}\nInstalling packages failed (npm ${args.join(' ')}).`);
    return false;
  }
  writeFileSync(stamp, `${lockHash(lockText)}\n`);
  console.log(`Installed packages (${formatSeconds(ms)})`);
  return true;
}
