import type { Dataset } from '../../domain/derive.ts';
import type { LargeList } from '../../domain/large/large-answers.ts';
import type { LargeRecord } from '../../domain/large/large-files.ts';
import { partnerLabel } from '../../domain/partner-label.ts';
import type { HrefOf } from '../../domain/view-url.ts';
import { formatNumber, formatYears } from '../../messages/format.ts';
import { largeText } from '../../messages/large-text.ts';
import { useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './large-records.module.css';

/** So many stand in the document at once, however many there are. */
export const LARGE_PAGE = 50;

type Links = { dataset: Dataset; actions: ViewActions; hrefOf: HrefOf };
type Props = Links & {
  /** `null` while the first of them load. */
  found: LargeList | null;
  first: number;
  onTurn: (first: number) => void;
};

/** One page of the activities under the filter, and the ways to the pages before and after. */
export function LargeRecords({ found, first, onTurn, ...links }: Props) {
  if (found === null) return <p>{largeText('large.loading')}</p>;
  const { total, records } = found;
  const last = first + records.length;
  const range = { first: formatNumber(first + 1), last: formatNumber(last) };
  return (
    <section className={styles['list']} aria-label={largeText('large.list', { total })}>
      <header>
        <h3>{largeText('large.list', { total })}</h3>
        {total > 0 && <small>{largeText('large.order')}</small>}
      </header>
      <ol start={first + 1}>
        {records.map((record) => (
          <Entry key={record.slug} record={record} {...links} />
        ))}
      </ol>
      {total > LARGE_PAGE && (
        <nav aria-label={largeText('large.shown', { ...range, total: formatNumber(total) })}>
          <button type="button" disabled={first === 0} onClick={() => onTurn(first - LARGE_PAGE)}>
            {largeText('large.previous')}
          </button>
          <span>{largeText('large.shown', { ...range, total: formatNumber(total) })}</span>
          <button type="button" disabled={last >= total} onClick={() => onTurn(first + LARGE_PAGE)}>
            {largeText('large.next')}
          </button>
        </nav>
      )}
    </section>
  );
}

function Entry({ record, dataset, actions, hrefOf }: Links & { record: LargeRecord }) {
  const text = useText();
  const { slug, key, title, language, years } = record;
  const dated = years.length === 0 ? text('filters.year.undated') : formatYears(years);
  return (
    <li data-activity={slug} data-key={key}>
      <ViewLink
        href={hrefOf({ page: 'map', activity: slug })}
        onOpen={() => actions.activityOpened(slug)}
      >
        <bdi lang={language ?? undefined}>{title}</bdi>
      </ViewLink>
      <small>
        {[placesOf(record, dataset) || text(`scope.${record.scope}`), dated].join(' · ')}
      </small>
    </li>
  );
}

/** The countries a record names. */
export function placesOf({ countries }: LargeRecord, { file }: Dataset): string {
  return countries.map(({ country }) => file.countries[country]?.name ?? '').join(', ');
}

/** The partners a record names. */
export function partnersOf({ partners }: LargeRecord, { file }: Dataset): string {
  return partners
    .flatMap((at) => file.partners[at] ?? [])
    .map(partnerLabel)
    .join(', ');
}
