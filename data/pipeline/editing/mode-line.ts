import type { FileKind } from '../file-kinds.ts';

const ANY_MODE_LINE = /^# yaml-language-server: \$schema=.*\n/gm;

/**
 * A data file with the first line from which editors find its schema, and so complete, explain and
 * check what is typed. A line that says something else or stands further down is taken away.
 * @param path relative to the data folder, with `/`
 */
export function withModeLine(text: string, path: string, kind: FileKind): string {
  const up = '../'.repeat(path.split('/').length - 1) || './';
  const line = `# yaml-language-server: $schema=${up}schema/${kind}.schema.json\n`;
  return `${line}${text.replaceAll(ANY_MODE_LINE, '')}`;
}
