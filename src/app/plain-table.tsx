import type { Dataset, Derived } from '../domain/derive.ts';
import { valueFor } from '../domain/measures.ts';
import { useText } from '../messages/text.tsx';

/** The countries with activities, by name, for readers without script. */
export function PlainTable({ dataset, derived }: { dataset: Dataset; derived: Derived }) {
  const text = useText();
  const rows = dataset.file.countries
    .map(({ iso3, name, status }, at) => {
      const value = status === 'undetermined' ? null : valueFor(derived.values, at, 'activities');
      return { iso3, name, value: value ?? 0 };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text('table.column.country')}</th>
          <th scope="col">{text('table.column.activities')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ iso3, name, value }) => (
          <tr key={iso3}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
