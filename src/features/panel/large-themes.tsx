import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import type { LargePanelProps } from './large-panel.tsx';
import { Section } from './section.tsx';
import styles from './table.module.css';

/** Activities and reach by theme under the whole filter; an activity may stand under several. */
export function LargeThemes({ dataset, details, view }: LargePanelProps) {
  const text = useText();
  if (details === null) return null;
  return (
    <Section title={text('panel.themes')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('panel.activities')}</th>
            {view.country === null && <th scope="col">{text('panel.countries')}</th>}
          </tr>
        </thead>
        <tbody>
          {dataset.file.themes.map(({ id, label }, theme) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{formatNumber(details.facets.theme[theme] ?? 0)}</td>
              {view.country === null && (
                <td>{formatNumber(details.countriesByTheme[theme] ?? 0)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
