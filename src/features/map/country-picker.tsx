import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { foldText } from '../../domain/fold-text.ts';
import { useText } from '../../messages/text.tsx';
import { deferred } from '../../ui/deferred.tsx';
import styles from './country-picker.module.css';

export type PickerEntry = {
  iso3: string;
  name: string;
  /** The current measure in digits; empty where it is not stated. */
  value: string;
  /** Other names and codes, folded for search. */
  terms: string;
};

type Props = {
  entries: readonly PickerEntry[];
  selected: string | null;
  onPick: (iso3: string) => void;
  /** The country the list points at, for the map to show. */
  onPoint: (iso3: string | null) => void;
};

/**
 * Every country with its value: the map's equal for keyboard and screen reader. Always in the
 * document, most of the time closed.
 */
export const CountryPicker = deferred(function CountryPicker(props: Props) {
  const { entries, selected, onPick, onPoint } = props;
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const folded = foldText(words).split(/\s+/);
  const isShown = ({ terms }: PickerEntry) => folded.every((word) => terms.includes(word));
  const first = entries.find(isShown);
  const hide = () => {
    setOpen(false);
    setWords('');
    onPoint(null);
  };
  const close = () => {
    hide();
    opener.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // A window that loses the focus as a whole keeps its active element, and the list open.
    const focused = relatedTarget ?? document.activeElement;
    if (isOpen && !currentTarget.contains(focused)) hide();
  };
  const pick = (iso3: string) => {
    close();
    onPick(iso3);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      step(box.current, event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && event.currentTarget instanceof HTMLInputElement && first) {
      pick(first.iso3);
    } else return;
    event.preventDefault();
  };
  return (
    // Takes the focus of a press beside its buttons, which would else count as gone elsewhere.
    <fieldset className={styles['picker']} tabIndex={-1} onBlur={leave}>
      <button
        ref={opener}
        type="button"
        className={styles['button']}
        aria-label={text('map.countries')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setOpen(true))}
        onKeyDown={isOpen ? press : undefined}
      >
        <span className={styles['long']}>{text('map.countries')}</span>
        <span className={styles['short']}>{text('map.countriesShort')}</span>
      </button>
      <div ref={box} id={id} className={styles['box']} hidden={!isOpen}>
        <input
          key={String(isOpen)}
          // biome-ignore lint/a11y/noAutofocus: the reader has just opened the list to type into it
          autoFocus={isOpen}
          className={styles['field']}
          aria-label={text('map.findCountry')}
          placeholder={text('map.findCountry')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={press}
        />
        <ul aria-label={text('map.countries')}>
          {entries.map((entry) => (
            <li key={entry.iso3} hidden={!isShown(entry)}>
              <button
                type="button"
                tabIndex={entry === first ? 0 : -1}
                data-iso3={entry.iso3}
                data-value={entry.value}
                aria-current={entry.iso3 === selected || undefined}
                onClick={() => pick(entry.iso3)}
                onFocus={() => onPoint(entry.iso3)}
                onKeyDown={press}
              >
                <span>{entry.name}</span>{' '}
                <span className={styles['value']}>
                  {entry.value === '' ? text('map.notStated') : entry.value}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {first === undefined && (
          <p className={styles['none']}>{text('map.noCountry', { words })}</p>
        )}
      </div>
    </fieldset>
  );
});

/** Field and countries are one row of stops for the arrow keys. */
function step(box: HTMLElement | null, from: Element, by: 1 | -1): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, li:not([hidden]) button') ?? [])];
  const at = stops.findIndex((stop) => stop.isSameNode(from));
  stops[at + by]?.focus();
}
