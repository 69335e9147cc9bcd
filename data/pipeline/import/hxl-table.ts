import { isOwn, ownField, partRepeats } from './hxl-own.ts';
import { type HxlTag, parseTag } from './hxl-tags.ts';
import { isBlank, type Row } from './row.ts';
import type { Table, TableColumn, TableField } from './table-columns.ts';

const CODES = ['code', 'id', 'v_iso2', 'v_iso3', 'v_pcode'];

function hasAny({ attributes }: HxlTag, names: readonly string[]): boolean {
  return names.some((name) => attributes.has(name));
}

const ORG_ROLES: readonly (readonly [TableField, readonly string[]])[] = [
  ['reporting', ['reporting']],
  ['funding', ['funding', 'funder', 'donor']],
  ['implementing', ['impl', 'implementing', 'implementer']],
];

function orgField(tag: HxlTag): TableField | null {
  if (hasAny(tag, CODES)) return null;
  return ORG_ROLES.find(([, names]) => hasAny(tag, names))?.[0] ?? 'organisation';
}

function dateField(tag: HxlTag): TableField | null {
  if (hasAny(tag, ['end'])) return 'end';
  return hasAny(tag, ['reported', 'updated']) ? null : 'start';
}

function fieldFor(tag: HxlTag): TableField | null {
  if (isOwn(tag)) return ownField(tag);
  if (tag.tag === 'activity' && hasAny(tag, ['parent'])) return 'parent';
  if (hasAny(tag, ['role'])) return tag.tag === 'country' ? 'countryRole' : null;
  if (tag.tag === 'activity' && hasAny(tag, ['scope'])) return 'scope';
  if (tag.tag === 'activity') return hasAny(tag, CODES) ? 'key' : 'title';
  if (tag.tag === 'description') return 'summary';
  if (tag.tag === 'org') return orgField(tag);
  if (tag.tag === 'date') return dateField(tag);
  const plain = ['country', 'region', 'sector', 'status'] as const;
  return plain.find((name) => name === tag.tag) ?? null;
}

/** Whether a column holds what must not be published: people, their addresses, exact points. */
export function isPersonalColumn(tag: HxlTag | null, heading: string): boolean {
  if (tag !== null && ['contact', 'geo', 'beneficiary'].includes(tag.tag)) {
    return tag.tag !== 'beneficiary' || hasAny(tag, ['name', 'id']);
  }
  return /e-?mail|phone|telephone|mobile|contact|latitude|longitude|\b(?:lat|lon|gps)\b|first ?name|surname|person/i.test(
    heading,
  );
}

/** Several values in one cell; the standard names no sign, these two are in use. */
function separatorOf(tag: HxlTag, rows: readonly Row[], position: number): string {
  const isBarred = ({ cells }: Row) => cells[position]?.includes('|') ?? false;
  return isOwn(tag) || (hasAny(tag, ['list']) && rows.some(isBarred)) ? '|' : ';';
}

const SINGLE: readonly TableField[] = [
  ...([
    'key',
    'parent',
    'title',
    'summary',
    'scope',
    'countryRole',
    'status',
    'start',
    'end',
  ] as const),
];

/** The first text column is the title, further ones of the same tag add nothing. */
function isRepeated(columns: readonly TableColumn[], field: TableField): boolean {
  return SINGLE.includes(field) && columns.some((column) => column.field === field);
}

/**
 * A table that says itself what its columns hold.
 * @param at position of the row of tags
 */
export function hxlTable(rows: readonly Row[], at: number): Table {
  const { cells: tags, line } = rows[at] ?? { cells: [], line: 1 };
  const headings = rows[at - 1]?.cells ?? [];
  const columns: TableColumn[] = [];
  const left: Table['left'] = [];
  const width = Math.max(tags.length, headings.length);
  for (let position = 0; position < width; position += 1) {
    const tag = parseTag(tags[position] ?? '');
    const heading = (headings[position] ?? '').trim();
    const name = tag === null ? heading || `column ${position + 1}` : (tags[position] ?? '').trim();
    const field = tag === null ? null : fieldFor(tag);
    if (tag === null || field === null || isRepeated(columns, field)) {
      left.push({ at: position, name, isPersonal: isPersonalColumn(tag, heading) });
    } else {
      columns.push({
        at: position,
        name,
        field,
        separator: separatorOf(tag, rows, position),
        isCode: hasAny(tag, CODES),
      });
    }
  }
  const body = rows.slice(at + 1).filter((row) => !isBlank(row));
  const [kept, repeated] = partRepeats(columns);
  left.push(
    ...repeated.map(({ at: position, name }) => ({ at: position, name, isPersonal: false })),
  );
  return { columns: kept, left, rows: body, line, width, dates: '', values: new Map() };
}
