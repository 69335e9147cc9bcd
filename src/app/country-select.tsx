import type { Country } from '../domain/dataset.ts';
import styles from './country-select.module.css';

type Props = {
  countries: readonly Country[];
  /** ISO 3166-1 alpha-3; `null` where none is chosen yet. */
  value: string | null;
  /** Countries that are chosen elsewhere. */
  taken: readonly string[];
  label: string;
  onPick: (iso3: string) => void;
};

/** The browser's own choice of a country: for fingers, keys and screen readers alike. */
export function CountrySelect({ countries, value, taken, label, onPick }: Props) {
  const open = countries
    .filter(({ iso3, status }) => status === 'member' || status === 'observer' || iso3 === value)
    .filter(({ iso3 }) => iso3 === value || !taken.includes(iso3))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <select
      className={styles['select']}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onPick(event.target.value)}
    >
      {value === null && (
        <option value="" disabled>
          {label}
        </option>
      )}
      {open.map(({ iso3, name }) => (
        <option key={iso3} value={iso3}>
          {name}
        </option>
      ))}
    </select>
  );
}
