/** What a column of a table may hold for a record. */
export const TABLE_FIELDS = [
  'key',
  'parent',
  'title',
  'summary',
  'scope',
  'country',
  'countryRole',
  'countryWithRole',
  'region',
  'start',
  'end',
  'year',
  'status',
  'reporting',
  'funding',
  'accountable',
  'implementing',
  'organisation',
  'sector',
  'theme',
  'violence',
  'targetGroup',
  'assistance',
  'actor',
  'partner',
  'programme',
  'quantity',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** One column: where it stands, how it is called there, and what parts several values in a cell. */
export type TableColumn = {
  at: number;
  name: string;
  field: TableField;
  separator: string | null;
  /** For sectors: the vocabulary of the codes. */
  isCode: boolean;
};

/** A table with its columns understood. */
export type Table = {
  columns: TableColumn[];
  /** Columns that are not carried, by name. */
  left: { at: number; name: string; isPersonal: boolean }[];
  rows: { line: number; cells: string[] }[];
  /** Line of the row that says what the columns hold. */
  line: number;
  /** How many cells a row has. */
  width: number;
  dates: '' | 'dmy' | 'mdy';
  /** For a field, what is written and what it means. */
  values: ReadonlyMap<string, ReadonlyMap<string, string>>;
};
