import { useState } from 'react';
import type { Country } from '../domain/dataset.ts';
import styles from './country-select.module.css';

type Props = {
  countries: readonly Country[];
  /** ISO 3166-1 alpha-3; `null` where none is chosen yet. */
  value: string | null;
  /** Countries that are chosen elsewhere. */
  taken: readonly string[];
  label: string;
  /** What the button says that comes once another is chosen. */
  confirm: string;
  onPick: (iso3: string) => void;
};

/**
 * The browser's own choice of a country: for fingers, keys and screen readers alike. Keys walk through
 * the countries in between, so that a choice counts when the button beside it is pressed.
 */
export function CountrySelect({ countries, value, taken, label, confirm, onPick }: Props) {
  const [chosen, setChosen] = useState(value);
  const open = countries
    .filter(({ iso3, status }) => status === 'member' || status === 'observer' || iso3 === value)
    .filter(({ iso3 }) => iso3 === value || !taken.includes(iso3))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <span className={styles['choice']}>
      <select
        className={styles['select']}
        aria-label={label}
        value={chosen ?? ''}
        onChange={(event) => setChosen(event.target.value)}
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
      {chosen !== null && chosen !== value && (
        <button type="button" onClick={() => onPick(chosen)}>
          {confirm}
        </button>
      )}
    </span>
  );
}
