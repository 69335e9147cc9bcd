import { COUNTRY_ROLES, QUANTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import { LONGEST_TEXT } from '../sources/longest-text.ts';
import { formatAllowed } from '../suggest.ts';
import type { Desk, Draft } from './draft.ts';
import type { Spot } from './notes.ts';
import type { Row } from './row.ts';
import type { Table, TableField } from './table-columns.ts';
import { type Cell, valuesOf } from './table-row.ts';

// Cells as our own tables write them: ids of our vocabularies, with what belongs to each after a
// colon. What our vocabularies do not hold is noted, never matched by likeness.

const LARGEST_FIGURE = 1_000_000_000;

export function noteUnknown({ text, column }: Cell, what: string, desk: Desk, spot: Spot): void {
  desk.notes.add(column.name, `'${text.slice(0, 60)}' is no ${what}; left out`, spot);
}

/** Ids of one of our vocabularies. */
export function termsIn(
  table: Table,
  row: Row,
  field: 'theme' | 'violence' | 'targetGroup' | 'assistance',
  desk: Desk,
  spot: Spot,
): string[] {
  const allowed = desk.refs[field].ids ?? [];
  return valuesOf(table, row, field).flatMap(({ text, column }) => {
    if (allowed.includes(text)) return [text];
    const hint = formatAllowed(text, allowed);
    desk.notes.add(column.name, `'${text.slice(0, 60)}' is no ${field}; left out; ${hint}`, spot);
    return [];
  });
}

/** The values of a field, each read or noted. */
function readEach<Value>(
  { table, row, desk, spot }: { table: Table; row: Row; desk: Desk; spot: Spot },
  field: TableField,
  what: string,
  read: (parts: string[]) => Value | null,
): Value[] {
  return valuesOf(table, row, field).flatMap((cell) => {
    const value = read(cell.text.split(':'));
    if (value !== null) return [value];
    noteUnknown(cell, what, desk, spot);
    return [];
  });
}

/** `ECU:location` */
export function countriesWithRolesIn(table: Table, row: Row, desk: Desk, spot: Spot) {
  const allowed = desk.refs.country.ids ?? [];
  return readEach({ table, row, desk, spot }, 'countryWithRole', 'country with a role', (parts) => {
    const [iso3 = '', written] = parts;
    const role = COUNTRY_ROLES.find((each) => each === written);
    return role === undefined || !allowed.includes(iso3) ? null : { iso3, role };
  });
}

/** `unodc` */
export function actorsIn(table: Table, row: Row, desk: Desk, spot: Spot): string[] {
  const allowed = desk.refs.partner.ids ?? [];
  return readEach({ table, row, desk, spot }, 'actor', 'id of a partner', ([id = '']) =>
    allowed.includes(id) ? id : null,
  );
}

/** `un-women:co-lead` */
export function ownPartnersIn(table: Table, row: Row, desk: Desk, spot: Spot): Draft['partners'] {
  const { partner, role: roles } = desk.refs;
  return readEach(
    { table, row, desk, spot },
    'partner',
    'id of a partner with its role',
    ([id = '', role = '']) =>
      partner.ids?.includes(id) && roles.ids?.includes(role) ? { id, role } : null,
  );
}

/** `glo-act:stated`; a link that is not certain is noted and left out. */
export function programmesIn(table: Table, row: Row, desk: Desk, spot: Spot): Draft['programmes'] {
  const allowed = desk.refs.programme.ids ?? [];
  return readEach(
    { table, row, desk, spot },
    'programme',
    'programme with a stated link',
    ([id = '', link]) => (link === 'stated' && allowed.includes(id) ? { id, link } : null),
  );
}

/** `45:person:participants:judges` */
export function quantitiesIn(table: Table, row: Row, desk: Desk, spot: Spot): Draft['quantities'] {
  return readEach({ table, row, desk, spot }, 'quantity', 'figure', (parts) => {
    const [written = '', unit = '', kind, ...rest] = parts;
    const value = /^[1-9]\d*$/.test(written) ? Number(written) : 0;
    const countsAs = QUANTITY_KINDS.find((each) => each === kind);
    if (value === 0 || value > LARGEST_FIGURE || unit === '' || countsAs === undefined) return null;
    const clean = (text: string) => desk.cleaner.text('quantity', text, LONGEST_TEXT.name, spot);
    const group = clean(rest.join(':'));
    return { value, unit: clean(unit), countsAs, ...(group === '' ? {} : { group }) };
  });
}
