import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import { countriesLeftOut, countryRows } from './overview-figures.ts';
import type { PanelProps } from './panel-props.ts';
import { Section } from './section.tsx';
import styles from './table.module.css';

/** What a filter leaves of each country, beside what there is. */
export function CountryTable({ panel }: { panel: PanelProps }) {
  const text = useText();
  const { dataset, derived } = panel;
  const rows = countryRows(dataset, derived);
  if (rows.length === 0) return null;
  return (
    <Section title={text('panel.countriesAndAreas')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('panel.people')}</th>
            <th scope="col">{text('panel.activities')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, activities, of, people }) => (
            <tr key={country}>
              <th scope="row">
                <CountryLink panel={panel} country={country} />
              </th>
              <td>
                {people === null ? <small>{text('panel.notStated')}</small> : formatNumber(people)}
              </td>
              <td>
                {formatNumber(activities)} <small>{text('filters.ofTotal', { total: of })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Countries that the dataset names, but not under this filter. */
export function CountriesLeftOut({ panel }: { panel: PanelProps }) {
  const text = useText();
  const countries = countriesLeftOut(panel.dataset, panel.derived);
  if (countries.length === 0) return null;
  return (
    <Section title={text('panel.noneUnderFilter')}>
      <ul className={styles['inline']}>
        {countries.map((country) => (
          <li key={country}>
            <CountryLink panel={panel} country={country} />
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{text('panel.noneUnderFilter.note')}</p>
    </Section>
  );
}

function CountryLink({ panel, country }: { panel: PanelProps; country: number }) {
  const { iso3, name } = panel.dataset.file.countries[country] ?? { iso3: '', name: '' };
  return (
    <ViewLink
      href={panel.hrefOf({ page: 'map', country: iso3 })}
      onOpen={() => panel.actions.countryPicked(iso3)}
    >
      {name}
    </ViewLink>
  );
}
