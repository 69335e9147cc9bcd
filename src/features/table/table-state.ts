import type { ActivityColumn } from './activity-rows.ts';
import type { CountryColumn } from './country-rows.ts';
import type { Order } from './sorting.ts';

/** How the reader has turned the table. It is not in the address: it changes no count. */
export type TableState = {
  shown: 'countries' | 'activities';
  countries: Order<CountryColumn>;
  /** `null`: the order of the source. */
  activities: Order<ActivityColumn> | null;
};

export const FIRST_TABLE: TableState = {
  shown: 'countries',
  countries: { column: 'activities', descending: true },
  activities: null,
};
