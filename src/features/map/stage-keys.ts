import { foldText } from '../../domain/fold-text.ts';
import { isDirection, nextSpot, type Spot } from './country-steps.ts';

type Stage = {
  focused: string | null;
  setFocused: (iso3: string | null) => void;
  placeOf: (iso3: string) => { x: number; y: number } | null;
  pick: (iso3: string) => void;
  close: () => void;
  /** In the order of their names. */
  entries: readonly StageEntry[];
  /** Kept between two presses. */
  typed: Typed;
};

/** `terms`: the name, other names and codes, folded and set apart by blanks. */
export type StageEntry = { iso3: string; name: string; terms: string };

/** The letters typed so far and when the last of them came, in milliseconds of the page. */
export type Typed = { words: string; at: number };

/** Letters that come later than this begin a new name. */
const TYPING_PAUSE_MS = 1000;

/** As much of a keyboard event as the answer needs. */
type Press = {
  key: string;
  timeStamp: number;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  target: unknown;
  currentTarget: unknown;
  preventDefault: () => void;
};

/** Keys of the map: arrows to the nearest country that way, Home and End by name, letters by name, Enter selects, Escape leaves. */
export function stageKeys(stage: Stage) {
  return (event: Press) => {
    // With one of these held down a key is the browser's: Alt and the left arrow go back.
    const isOwn = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.target !== event.currentTarget || !isOwn || !answer(event, stage)) return;
    event.preventDefault();
  };
}

function answer({ key, timeStamp }: Press, stage: Stage): boolean {
  const { focused, setFocused, entries } = stage;
  if (isDirection(key)) setFocused(neighbour(key, stage));
  else if (key === 'Home') setFocused(entries[0]?.iso3 ?? null);
  else if (key === 'End') setFocused(entries.at(-1)?.iso3 ?? null);
  else if (key === 'Enter' && focused !== null) stage.pick(focused);
  else if (key === 'Escape') {
    setFocused(null);
    stage.typed.at = -Infinity;
    stage.close();
  } else return type(key, timeStamp, stage);
  return true;
}

/** As in a list box: what is typed is the beginning of a name, one letter again and again goes on to the next. */
function type(key: string, timeStamp: number, stage: Stage): boolean {
  const { typed, entries, focused } = stage;
  const isNew = timeStamp - typed.at > TYPING_PAUSE_MS;
  const letter = foldText(key);
  if ([...key].length !== 1 || !(isNew ? /\p{L}/u : /[\p{L}\p{N} '().-]/u).test(letter))
    return false;
  typed.words = isNew ? letter : typed.words + letter;
  typed.at = timeStamp;
  const found = entryFor(typed.words, entries) ?? entryAfter(typed.words, entries, focused);
  if (found !== undefined) stage.setFocused(found.iso3);
  return true;
}

function entryFor(words: string, entries: readonly StageEntry[]): StageEntry | undefined {
  return (
    entries.find(({ name }) => foldText(name).startsWith(words)) ??
    entries.find(({ terms }) => ` ${terms}`.includes(` ${words}`))
  );
}

function entryAfter(words: string, entries: readonly StageEntry[], focused: string | null) {
  const [letter = ''] = words;
  if ([...words].some((each) => each !== letter)) return undefined;
  const alike = entries.filter(({ name }) => foldText(name).startsWith(letter));
  const at = alike.findIndex(({ iso3 }) => iso3 === focused);
  return alike[(at + 1) % alike.length];
}

/** The first key lands in the middle of the list's own world: on the country nearest to the centre of the spots. */
function neighbour(key: Parameters<typeof nextSpot>[2], stage: Stage): string | null {
  const spots = stage.entries.flatMap(({ iso3 }): Spot[] => {
    const place = stage.placeOf(iso3);
    return place === null ? [] : [{ id: iso3, ...place }];
  });
  const from = spots.find(({ id }) => id === stage.focused);
  if (from === undefined) return centralSpot(spots);
  return nextSpot(spots, from, key)?.id ?? from.id;
}

function centralSpot(spots: readonly Spot[]): string | null {
  const middle = (pick: (spot: Spot) => number) =>
    spots.reduce((sum, spot) => sum + pick(spot), 0) / Math.max(1, spots.length);
  const x = middle((spot) => spot.x);
  const y = middle((spot) => spot.y);
  const distance = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
  return [...spots].sort((a, b) => distance(a) - distance(b))[0]?.id ?? null;
}
