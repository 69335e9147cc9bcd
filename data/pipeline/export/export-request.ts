import { parseArgs } from 'node:util';
import type { Dataset } from '../../../src/domain/derive.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../src/domain/export/export-input.ts';
import { resolveView } from '../../../src/domain/resolve-view.ts';
import type { View } from '../../../src/domain/view.ts';
import { parseView } from '../../../src/domain/view-url.ts';
import { formatAllowed } from '../suggest.ts';

const FACETS = ['theme', 'year', 'partner', 'scope', 'violence', 'target', 'assistance'] as const;
const OPTIONS = {
  format: { type: 'string', multiple: true },
  query: { type: 'string', default: '' },
  out: { type: 'string', default: '.' },
  theme: { type: 'string' },
  year: { type: 'string' },
  partner: { type: 'string' },
  scope: { type: 'string' },
  violence: { type: 'string' },
  target: { type: 'string' },
  assistance: { type: 'string' },
} as const;

export const USAGE = [
  'npm run data:export -- --format FORMAT [--theme IDS] [--query QUERY] [--out FOLDER]',
  `  --format  ${EXPORT_FORMATS.join(', ')}, or all; may be repeated`,
  `  filter    --${FACETS.join(', --')}: as in an address of the site`,
  "  --query   the query of an address, such as '?theme=capacity&year=2022..2024'",
  '  --out     where the files go; here if absent',
].join('\n');

export type ExportRequest = {
  formats: readonly ExportFormat[];
  /** As it stands in an address, without its question mark. */
  query: string;
  folder: string;
};

/**
 * What the command line asks for.
 * @throws Error that says what is allowed
 */
export function parseRequest(args: string[]): ExportRequest {
  const { values } = parseArgs({ args, options: OPTIONS });
  const facets = FACETS.flatMap((facet) => {
    const value = values[facet];
    return value === undefined ? [] : [`${facet}=${value}`];
  });
  const query = [values.query.replace(/^[^?]*\?/, ''), ...facets].filter((part) => part !== '');
  return { formats: formatsOf(values.format ?? []), query: query.join('&'), folder: values.out };
}

function formatsOf(names: readonly string[]): readonly ExportFormat[] {
  if (names.length === 0) throw new Error('--format is missing.');
  if (names.includes('all')) return EXPORT_FORMATS;
  return names.map((name) => {
    const found = EXPORT_FORMATS.find((format) => format === name);
    if (found === undefined) {
      throw new Error(`format '${name}' is unknown; ${formatAllowed(name, EXPORT_FORMATS)}`);
    }
    return found;
  });
}

/**
 * The view behind a query. What the dataset does not have is refused here, not left out: nobody
 * looks at the result of a command before it is used.
 * @throws Error that names it
 */
export function viewFor(query: string, { vocabulary }: Dataset): View {
  const parsed = parseView('/', query);
  const resolved = resolveView(parsed.view, vocabulary, ['en']);
  const [ignored] = [...parsed.ignored, ...resolved.ignored];
  if (ignored !== undefined) {
    const { key, value, reason } = ignored;
    throw new Error(`${key} '${value}' is ${reason}.`);
  }
  return resolved.view;
}
