import { parseArgs } from 'node:util';
import { SLUG } from '../../../src/domain/codes.ts';
import type { Request } from './request.ts';

export const USAGE = `npm run data:import -- FILE [options]
  --source ID          id of the source below data/sources/; made of the file name where left out
  --publisher ID       only activities this organisation reports (identifier or whole name)
  --participating ID   only activities this organisation takes part in
  --sector CODE        only activities with this sector, such as 15180
  --mapping FILE       which column holds what, for CSV and XLSX without HXL tags
  --encoding NAME      such as ISO-8859-1, where the file does not say
  --keep-contacts      keep e-mail addresses and telephone numbers in texts
  --dry-run            read, report, write nothing
Options for publisher, participating and sector may be repeated: any of the values passes.`;

export type Command = Omit<Request, 'dataFolder' | 'onProgress'>;

const OPTIONS = {
  source: { type: 'string' },
  publisher: { type: 'string', multiple: true },
  participating: { type: 'string', multiple: true },
  sector: { type: 'string', multiple: true },
  mapping: { type: 'string' },
  encoding: { type: 'string' },
  'keep-contacts': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

/** The name of the file as an id. */
function idOf(path: string): string {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, 30).replaceAll(/^-+|-+$/g, '');
}

/** What the words of the command line ask for; throws where they ask for nothing sensible. */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error('name one file');
  const source = values.source ?? idOf(file);
  if (!SLUG.test(source) || source.length > 30) {
    throw new Error(
      `'${source}' is no id of a source; allowed: a to z, digits, hyphens, at most 30`,
    );
  }
  return {
    file,
    source,
    wanted: {
      publishers: values.publisher ?? [],
      participating: values.participating ?? [],
      sectors: values.sector ?? [],
    },
    mapping: values.mapping ?? null,
    encoding: values.encoding ?? null,
    keepsContacts: values['keep-contacts'] ?? false,
    isDryRun: values['dry-run'] ?? false,
  };
}
