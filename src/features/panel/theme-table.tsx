import type { CSSProperties } from 'react';
import type { Dataset, Derived } from '../../domain/derive.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { themeRows } from './overview-figures.ts';
import { Section } from './section.tsx';
import styles from './table.module.css';

type Props = { dataset: Dataset; derived: Derived };

/** Activities and reach by theme; an activity may stand under several. */
export function ThemeTable({ dataset, derived }: Props) {
  const text = useText();
  const rows = themeRows(dataset, derived);
  const { theme: unfiltered } = dataset.unfiltered.counts;
  const largest = Math.max(1, ...unfiltered);
  return (
    <Section title={text('panel.themes')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('panel.activities')}</th>
            <th scope="col">{text('panel.countries')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, inCountries, elsewhere, countries }) => (
            <tr key={dataset.file.themes[theme]?.id}>
              <th scope="row">
                {dataset.file.themes[theme]?.label}
                <Bar here={inCountries / largest} elsewhere={elsewhere / largest} />
              </th>
              <td>{formatNumber(inCountries + elsewhere)}</td>
              <td>{formatNumber(countries)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['keys']}>
        <span>
          <i /> {text('panel.themes.inCountries')}
        </span>
        <span>
          <i data-elsewhere="" /> {text('panel.themes.elsewhere')}
        </span>
      </p>
    </Section>
  );
}

function Bar({ here, elsewhere }: { here: number; elsewhere: number }) {
  const shares: CSSProperties & Record<'--here' | '--elsewhere', number> = {
    '--here': here,
    '--elsewhere': elsewhere,
  };
  return (
    <span className={styles['bar']} style={shares} aria-hidden="true">
      {here > 0 && <i />}
      {elsewhere > 0 && <i data-elsewhere="" />}
    </span>
  );
}
