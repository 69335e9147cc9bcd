import { useId } from 'react';
import { isUnfiltered } from '../../domain/view.ts';
import { formatYears } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './global-strip.module.css';
import type { PanelProps } from './panel-props.ts';
import { RecordTitle } from './record-title.tsx';
import { type StripRow, stripRows } from './strip-rows.ts';

/** The work that belongs to no single country; under a filter what does not match stays, in grey. */
export function GlobalStrip(panel: PanelProps) {
  const text = useText();
  const id = useId();
  const { dataset, derived, view } = panel;
  const rows = stripRows(dataset, derived);
  const matching = rows.filter(({ isMatch }) => isMatch).length;
  const total = rows.length;
  const also = rows.filter(({ isOnMap }) => isOnMap).length;
  const title = isUnfiltered(view.filter)
    ? text('strip.title', { total })
    : text('strip.titleFiltered', { matching, total });
  const dated = rows.filter(({ years }) => years.length > 0);
  const undated = rows.filter(({ years }) => years.length === 0);
  return (
    <section className={styles['strip']} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <p>
          {matching === total && text('strip.lead', { none: total - also, also })}
          {matching === 0 && total > 0 && text('strip.noMatch')}
          {matching > 0 && matching < total && text('strip.someMatch')}
        </p>
      </header>
      <div className={styles['columns']}>
        <div>
          <h3>{text('strip.dated')}</h3>
          {dated.length === 0 && <p>{text('strip.noDated')}</p>}
          <StripList panel={panel} rows={dated} />
        </div>
        <div className={styles['undated']}>
          <h3>{text('filters.year.undated')}</h3>
          <StripList panel={panel} rows={undated} />
        </div>
      </div>
    </section>
  );
}

function StripList({ panel, rows }: { panel: PanelProps; rows: readonly StripRow[] }) {
  const text = useText();
  const { dataset, texts, actions, hrefOf } = panel;
  return (
    <ol>
      {rows.map(({ record, years, isMatch, isOnMap }) => {
        const slug = dataset.file.records.slug[record] ?? '';
        return (
          <li
            key={slug}
            data-key={dataset.file.records.key[record]}
            data-dim={isMatch ? undefined : ''}
          >
            <ViewLink
              href={hrefOf({ page: 'map', activity: slug })}
              onOpen={() => actions.activityOpened(slug)}
            >
              {years.length > 0 && (
                <bdi dir="ltr" className={styles['years']}>
                  {formatYears(years)}
                </bdi>
              )}
              <span>
                <RecordTitle texts={texts} record={record} isShort />
                {isOnMap && <small> {text('strip.onMap')}</small>}
                {!isMatch && <span className="visually-hidden"> {text('strip.notMatching')}</span>}
              </span>
            </ViewLink>
          </li>
        );
      })}
    </ol>
  );
}
