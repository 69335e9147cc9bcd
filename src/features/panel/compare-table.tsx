import type { ReactNode } from 'react';
import { partnerLabel } from '../../domain/partner-label.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { PartnerButton } from './activity-tags.tsx';
import { type CompareColumn, compareFacts } from './compare-facts.ts';
import { CompareGroups } from './compare-groups.tsx';
import { CompareHead, type CompareHeadParts } from './compare-head.tsx';
import styles from './compare-table.module.css';
import type { PanelProps } from './panel-props.ts';
import { sharedScale, Units } from './units.tsx';

type Props = CompareHeadParts & {
  panel: PanelProps;
  /** Positions of one to four countries, in the reader's order. */
  countries: readonly number[];
  /** What stands under the name of a country. */
  controlsFor: (country: number) => ReactNode;
};

/** Countries side by side under one filter: figures, themes, years, partners, then the activities. */
export function CompareTable({ panel, countries, mapOf, controlsFor }: Props) {
  const text = useText();
  const { dataset, derived } = panel;
  const { columns, groups } = compareFacts(dataset, derived, countries);
  return (
    <div className={styles['scroller']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{text('title.compare')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ country }) => (
              <CompareHead key={country} land={dataset.file.countries[country]} mapOf={mapOf}>
                {controlsFor(country)}
              </CompareHead>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row columns={columns} title={text('compare.figures')} note={text('compare.figuresNote')}>
            {(column) => <Figures column={column} />}
          </Row>
        </tbody>
        <ThemeRows panel={panel} columns={columns} />
        <tbody>
          <Row columns={columns} title={text('panel.years')}>
            {(column) => <Years column={column} />}
          </Row>
          <Row columns={columns} title={text('compare.partners')} note={sharedNote(text, columns)}>
            {({ partners }) => <Partners panel={panel} partners={partners} />}
          </Row>
        </tbody>
        <CompareGroups panel={panel} columns={columns} groups={groups} />
      </table>
    </div>
  );
}

type RowProps = {
  columns: readonly CompareColumn[];
  title: string;
  note?: string;
  children: (column: CompareColumn) => ReactNode;
};

function Row({ columns, title, note, children }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {title}
        {note !== undefined && <small>{note}</small>}
      </th>
      {columns.map((column) => (
        <td key={column.country}>{children(column)}</td>
      ))}
    </tr>
  );
}

function Figures({ column }: { column: CompareColumn }) {
  const text = useText();
  const { records, themes, people } = column;
  const covered = themes.filter((count) => count > 0).length;
  return (
    <dl className={styles['figures']}>
      <div>
        <dt>{text('compare.activities', { count: records.length })}</dt>
        <dd>{formatNumber(records.length)}</dd>
      </div>
      <div>
        <dt>{text('compare.themes', { count: covered })}</dt>
        <dd>{formatNumber(covered)}</dd>
      </div>
      <div>
        <dt>{text('panel.figure.participations')}</dt>
        <dd data-words={people === null ? '' : undefined}>
          {people === null ? text('panel.notStated') : formatNumber(people)}
        </dd>
      </div>
    </dl>
  );
}

function ThemeRows({ panel, columns }: { panel: PanelProps; columns: readonly CompareColumn[] }) {
  return (
    <tbody className={styles['themes']}>
      {panel.dataset.file.themes.map(({ id, label }, theme) => (
        <Row key={id} columns={columns} title={label}>
          {({ themes }) => (
            <span className={styles['count']} data-zero={themes[theme] ? undefined : ''}>
              {formatNumber(themes[theme] ?? 0)}
              <Units count={themes[theme] ?? 0} scale={null} />
            </span>
          )}
        </Row>
      ))}
    </tbody>
  );
}

function Years({ column: { years, undated, records } }: { column: CompareColumn }) {
  const text = useText();
  if (records.length === 0) return <Nothing />;
  const scale = sharedScale([...years.map(({ count }) => count), undated]);
  const without = years.length === 0 ? 'compare.yearsNotStated' : 'compare.undated';
  return (
    <ul className={styles['years']}>
      {years.map(({ year, count }) => (
        <li key={year}>
          {text('panel.years.column', { year: String(year), count })}
          <Units count={count} scale={scale} />
        </li>
      ))}
      {undated > 0 && (
        <li>
          {text(without, { count: undated })}
          <Units count={undated} scale={scale} open />
        </li>
      )}
    </ul>
  );
}

function Partners({ panel, partners }: { panel: PanelProps; partners: readonly number[] }) {
  const text = useText();
  if (partners.length === 0)
    return <span className={styles['quiet']}>{text('compare.noPartner')}</span>;
  return (
    <ul className={styles['tags']}>
      {partners.map((at) => {
        const { id, ...names } = panel.dataset.file.partners[at] ?? NO_PARTNER;
        return (
          <li key={id}>
            <PartnerButton panel={panel} id={id} label={partnerLabel(names)} doubt={null} />
          </li>
        );
      })}
    </ul>
  );
}

const NO_PARTNER = { id: '', name: '', short: null };

export function Nothing() {
  const text = useText();
  return <span className={styles['quiet']}>{text('compare.nothing')}</span>;
}

function sharedNote(text: ReturnType<typeof useText>, columns: readonly CompareColumn[]): string {
  const all = columns.flatMap(({ partners }) => partners);
  const shared = new Set(all.filter((partner, at) => all.indexOf(partner) !== at));
  return text('compare.sharedPartners', { count: shared.size });
}
