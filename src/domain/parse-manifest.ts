import { FILE_ROLES, type FileEntry, type Manifest } from './dataset.ts';
import type { ListedSource } from './listed-source.ts';
import {
  arrayOf,
  filledText,
  nullOr,
  object,
  oneOf,
  ParseError,
  textLike,
  wholeNumber,
} from './parse.ts';

/** A name beside the manifest: nothing that could lead to another folder or another host. */
const fileName = textLike(/^(?!.*\.\.)[a-z0-9][a-z0-9._-]{0,99}$/i, 'a file name');
const sha256 = textLike(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex digits');
const day = textLike(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-23');

const file = { path: fileName, bytes: wholeNumber(), sha256 };

const fields = {
  schemaVersion: wholeNumber(),
  datasetVersion: filledText,
  date: (value: unknown, at: string) => {
    const text = day(value, at);
    if (!isRealDay(text)) throw new ParseError(at, 'a day of the calendar');
    return text;
  },
  licence: filledText,
  counts: object<Manifest['counts']>({
    records: wholeNumber(),
    activities: wholeNumber(),
    umbrellas: wholeNumber(),
    counted: wholeNumber(),
  }),
  files: arrayOf(object<FileEntry>({ ...file, role: oneOf(FILE_ROLES) })),
};

const ofOne = object<Manifest>(fields);
const ofSeveral = object<Manifest>({
  ...fields,
  sources: arrayOf(
    object<ListedSource>({
      id: filledText,
      title: filledText,
      publisher: filledText,
      counted: wholeNumber(),
      manifest: nullOr(object<NonNullable<ListedSource['manifest']>>(file)),
    }),
  ),
});

/**
 * Reads `manifest.json`.
 * @throws ParseError where anything of it is missing or wrong; it has no part that could be left out
 */
export function parseManifest(value: unknown): Manifest {
  const parse = Object.hasOwn(Object(value), 'sources') ? ofSeveral : ofOne;
  const parsed = parse(value, 'manifest');
  for (const role of ['index', 'reference'] as const) {
    if (parsed.files.filter((file) => file.role === role).length !== 1) {
      throw new ParseError('manifest.files', `exactly one file with the role ${role}`);
    }
  }
  return parsed;
}

/** `Date` turns 30 February into 1 March; only a real day comes back as it went in. */
function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
