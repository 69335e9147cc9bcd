import type { ContextEdition, ContextFigure, Estimate } from '../../domain/context.ts';
import { formatMonth, formatNumber, formatTenths } from '../../messages/format.ts';
import { Text, useText } from '../../messages/text.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import styles from './femicide-estimates.module.css';
import { markFor } from './source-marks.ts';

type Props = { edition: ContextEdition; most: number };

/** The figures of one year, each with the page it was read on. */
export function EditionTable({ edition, most }: Props) {
  const text = useText();
  const { year, published, figures, allKillings } = edition;
  return (
    <section className={styles['edition']}>
      <h3>{text('context.edition', { year, month: formatMonth(published) })}</h3>
      <table>
        <caption className="visually-hidden">{text('context.caption', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('context.region')}</th>
            <th scope="col">{text('context.killed')}</th>
            <th scope="col">{text('context.rate')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.region} edition={edition} figure={figure} most={most} />
          ))}
        </tbody>
      </table>
      <p>
        {text('context.all', { count: formatNumber(allKillings.value) })}
        <Mark edition={edition} estimate={allKillings} />.
      </p>
      <Sources edition={edition} />
    </section>
  );
}

function FigureRow({ edition, figure, most }: Props & { figure: ContextFigure }) {
  const text = useText();
  const { region, killed, rate } = figure;
  return (
    <tr data-region={region}>
      <th scope="row">{text(`context.region.${region}`)}</th>
      <td>
        {formatNumber(killed.value)}
        <Mark edition={edition} estimate={killed} />
        <small>{useInterval(killed)}</small>
        {region !== 'world' && <Interval estimate={killed} most={most} />}
      </td>
      <td>
        {rate === null ? (
          <small>{text('context.notStated')}</small>
        ) : (
          <>
            {formatTenths(rate.value)}
            <Mark edition={edition} estimate={rate} />
          </>
        )}
      </td>
    </tr>
  );
}

function useInterval({ low, high }: Estimate): string {
  const text = useText();
  if (low === null || high === null) return text('context.noInterval');
  return text('context.interval', { low: formatNumber(low), high: formatNumber(high) });
}

/** The interval as a band around its value. */
function Interval({ estimate, most }: { estimate: Estimate; most: number }) {
  const { value, low, high } = estimate;
  const at = (number: number) => (100 * number) / most;
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {low !== null && high !== null && (
        <rect x={at(low)} y="1" width={Math.max(at(high) - at(low), 0.8)} height="6" />
      )}
      <path d={`M0 4H${at(value)}`} />
      <path d={`M${at(value)} 0V8`} />
    </svg>
  );
}

function Mark({ edition, estimate }: { edition: ContextEdition; estimate: Estimate }) {
  const text = useText();
  return (
    <sup>
      <span className="visually-hidden"> {text('context.mark')} </span>
      {markFor(edition, estimate.source)}
    </sup>
  );
}

function Sources({ edition }: { edition: ContextEdition }) {
  const { publishers, title, url, checked, quotedBy } = edition;
  const id = checked ? 'context.read' : 'context.unread';
  return (
    <>
      <p>
        {url === null ? (
          <Text id={id} values={{ publishers, title }} />
        ) : (
          <Text
            id={`${id}Linked`}
            values={{ publishers, title }}
            parts={[<OutsideLink key="publication" href={url} />]}
          />
        )}
      </p>
      <ol>
        {quotedBy.map((page) => (
          <li key={page.id}>
            <sup>{markFor(edition, page.id)}</sup>{' '}
            <OutsideLink href={page.url}>{page.name}</OutsideLink>
          </li>
        ))}
      </ol>
    </>
  );
}
