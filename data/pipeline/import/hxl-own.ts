import type { HxlTag } from './hxl-tags.ts';
import type { TableColumn, TableField } from './table-columns.ts';

/** Columns of ids of our vocabularies, which our own export marks with this attribute. */
const OURS = 'v_evaw';
const OWN_FIELDS = new Map<string, TableField>([
  ['sector', 'theme'],
  ['subsector', 'violence'],
  ['beneficiary', 'targetGroup'],
  ['modality', 'assistance'],
  ['country', 'countryWithRole'],
  ['output', 'quantity'],
]);
/** What such a file says once more, in words for people. */
const SAID_BY = new Map<TableField, TableField>([
  ['sector', 'theme'],
  ['country', 'countryWithRole'],
  ['countryRole', 'countryWithRole'],
  ['implementing', 'actor'],
  ['funding', 'partner'],
  ['organisation', 'partner'],
]);

export function isOwn({ attributes }: HxlTag): boolean {
  return attributes.has(OURS);
}

export function ownField({ tag, attributes }: HxlTag): TableField | null {
  if (tag !== 'org') return OWN_FIELDS.get(tag) ?? null;
  if (attributes.has('impl')) return 'actor';
  return attributes.has('programme') ? 'programme' : 'partner';
}

/** The columns to read, and those that only repeat what others hold as ids. */
export function partRepeats(
  columns: readonly TableColumn[],
): [kept: TableColumn[], repeated: TableColumn[]] {
  const fields = new Set(columns.map(({ field }) => field));
  const isRepeat = ({ field }: TableColumn) => {
    const own = SAID_BY.get(field);
    return own !== undefined && fields.has(own);
  };
  return [columns.filter((column) => !isRepeat(column)), columns.filter(isRepeat)];
}
