import styles from './segments.module.css';

type Props<T extends string> = {
  /** Names the group of radio buttons; no two on a page have the same. */
  name: string;
  options: readonly { value: T; label: string }[];
  chosen: T;
  onChoose: (value: T) => void;
};

/** One of a few, side by side. Stands in a fieldset that says of what. */
export function Segments<T extends string>({ name, options, chosen, onChoose }: Props<T>) {
  return (
    <div className={styles['segments']}>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
