import { COUNTRY_ROLES, type CountryRole, SCOPES } from '../../../src/domain/vocabulary.ts';
import { LONGEST_TEXT } from '../sources/longest-text.ts';
import { type Desk, type Draft, emptyDraft } from './draft.ts';
import type { Spot } from './notes.ts';
import {
  actorsIn,
  countriesWithRolesIn,
  noteUnknown,
  ownPartnersIn,
  programmesIn,
  quantitiesIn,
  termsIn,
} from './own-terms.ts';
import type { Row } from './row.ts';
import { digestOf } from './slug-for.ts';
import type { Table, TableField } from './table-columns.ts';
import { type Cell, ROLES, valuesOf } from './table-row.ts';
import { rowTime } from './table-time.ts';

const STATUSES = new Map<string, Draft['status']>([
  ['ongoing', 'ongoing'],
  ['implementation', 'ongoing'],
  ['completed', 'reported-done'],
  ['closed', 'reported-done'],
  ['reported-done', 'reported-done'],
]);

function textIn(
  table: Table,
  row: Row,
  field: 'key' | 'title' | 'summary',
  desk: Desk,
  spot: Spot,
) {
  const found = wholeIn(table, row, field);
  const written = found[0]?.text ?? '';
  const isOther = found.some(({ text }) => text !== written);
  if (isOther) desk.notes.add(field, 'several columns hold one; the first is kept', spot);
  return desk.cleaner.text(field, written, LONGEST_TEXT[field], spot);
}

/** A separator parts lists; in a title or a key the same sign is a sign. */
function wholeIn(table: Table, row: Row, field: TableField): Cell[] {
  const columns = table.columns
    .filter((column) => column.field === field)
    .map((column) => ({ ...column, separator: null }));
  return valuesOf({ ...table, columns }, row, field);
}

function countriesIn(table: Table, row: Row, desk: Desk, spot: Spot): string[] {
  const found = new Set<string>();
  for (const { text, column } of valuesOf(table, row, 'country')) {
    const iso3 = desk.countries.forName(text) ?? desk.countries.forCode(text);
    if (iso3 !== null) found.add(iso3);
    else desk.notes.add(column.name, `'${text.slice(0, 60)}' is no country; left out`, spot);
  }
  return [...found].toSorted();
}

/** What part the countries of a row play; where the table does not say, work is done there. */
function roleIn(table: Table, row: Row, desk: Desk, spot: Spot): CountryRole {
  const [cell] = valuesOf(table, row, 'countryRole');
  if (cell === undefined) return 'location';
  const role = COUNTRY_ROLES.find((each) => each === cell.text);
  if (role === undefined) noteUnknown(cell, 'role of a country', desk, spot);
  return role ?? 'location';
}

/** Only what the countries themselves cannot tell is taken as the table states it. */
function scopeIn(table: Table, row: Row, desk: Desk, spot: Spot): Draft['scope'] {
  const [cell] = valuesOf(table, row, 'scope');
  if (cell === undefined) return 'unclear';
  const scope = SCOPES.find((each) => each === cell.text);
  if (scope === undefined) noteUnknown(cell, 'scope', desk, spot);
  return scope ?? 'unclear';
}

function partnersIn(table: Table, row: Row, desk: Desk, spot: Spot): Draft['partners'] {
  return ROLES.flatMap((field) =>
    valuesOf(table, row, field).flatMap(({ text, column }) => {
      const name = desk.cleaner.text(column.name, text, LONGEST_TEXT.name, spot);
      const id = desk.organisations.idFor({ ref: '', name, type: '' });
      return id === null
        ? []
        : [{ id, role: field === 'organisation' ? 'role-not-stated' : field }];
    }),
  );
}

function statusIn(table: Table, row: Row, desk: Desk, spot: Spot): Draft['status'] {
  const [cell] = valuesOf(table, row, 'status');
  if (cell === undefined) return null;
  const status = STATUSES.get(cell.text.toLowerCase());
  if (status !== undefined) return status;
  noteUnknown(cell, 'status', desk, spot);
  return null;
}

function sectorsIn(table: Table, row: Row, desk: Desk, spot: Spot): Draft['sectors'] {
  return valuesOf(table, row, 'sector').map(({ text, column }) => {
    const name = desk.cleaner.text(column.name, text, LONGEST_TEXT.name, spot);
    const isPurpose = column.isCode && /^\d{5}$/.test(name);
    if (isPurpose) return { vocabulary: '1', code: name };
    return column.isCode && name.length <= LONGEST_TEXT.code
      ? { vocabulary: '99', code: name }
      : { vocabulary: '99', code: '', name };
  });
}

/** Key of a row: what the table says, or digits of a hash of all it holds. */
function keyIn(table: Table, row: Row, desk: Desk): string {
  const stated = textIn(table, row, 'key', desk, { line: row.line, key: '' });
  return stated === '' ? `row-${digestOf(JSON.stringify(row.cells), 12)}` : stated;
}

/** One row as a draft, or null where it says nothing a record could be made of. */
export function rowDraft(table: Table, row: Row, desk: Desk): Draft | null {
  const key = keyIn(table, row, desk);
  const spot = { line: row.line, key };
  const title = textIn(table, row, 'title', desk, spot);
  const summary = textIn(table, row, 'summary', desk, spot);
  if (title === '' && summary === '' && key.startsWith('row-')) return null;
  if (title === '') desk.notes.add('title', 'none; the key stands for it', spot);
  const countries = countriesIn(table, row, desk, spot);
  const role = roleIn(table, row, desk, spot);
  const partners = partnersIn(table, row, desk, spot);
  const regions = valuesOf(table, row, 'region').map(({ text }) => ({
    vocabulary: '99',
    code: '',
    name: text.slice(0, LONGEST_TEXT.name),
  }));
  return {
    ...emptyDraft(key, row.line),
    title: title === '' ? key : title,
    summary,
    scope: scopeIn(table, row, desk, spot),
    parents: wholeIn(table, row, 'parent').map(({ text }) =>
      desk.cleaner.text('parent', text, LONGEST_TEXT.key, spot),
    ),
    countries: [
      ...countries.map((iso3) => ({ iso3, role })),
      ...countriesWithRolesIn(table, row, desk, spot),
    ],
    regions,
    time: rowTime(table, row, desk, spot),
    status: statusIn(table, row, desk, spot),
    actors: [
      ...partners.filter(({ role }) => role === 'implementing').map(({ id }) => id),
      ...actorsIn(table, row, desk, spot),
    ],
    partners: [...partners, ...ownPartnersIn(table, row, desk, spot)],
    programmes: programmesIn(table, row, desk, spot),
    themes: termsIn(table, row, 'theme', desk, spot),
    violence: termsIn(table, row, 'violence', desk, spot),
    targetGroups: termsIn(table, row, 'targetGroup', desk, spot),
    assistance: termsIn(table, row, 'assistance', desk, spot),
    quantities: quantitiesIn(table, row, desk, spot),
    sectors: sectorsIn(table, row, desk, spot),
  };
}
