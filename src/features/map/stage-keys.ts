import { isDirection, nextSpot, type Spot } from './country-steps.ts';

type Stage = {
  focused: string | null;
  setFocused: (iso3: string | null) => void;
  placeOf: (iso3: string) => { x: number; y: number } | null;
  pick: (iso3: string) => void;
  close: () => void;
  /** In the order of their names. */
  entries: readonly { iso3: string }[];
};

/** As much of a keyboard event as the answer needs. */
type Press = {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  target: unknown;
  currentTarget: unknown;
  preventDefault: () => void;
};

/** Keys of the map: arrows to the nearest country that way, Home and End by name, Enter selects, Escape leaves. */
export function stageKeys(stage: Stage) {
  return (event: Press) => {
    // With one of these held down a key is the browser's: Alt and the left arrow go back.
    const isOwn = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.target !== event.currentTarget || !isOwn || !answer(event.key, stage)) return;
    event.preventDefault();
  };
}

function answer(key: string, stage: Stage): boolean {
  const { focused, setFocused, entries } = stage;
  if (isDirection(key)) setFocused(neighbour(key, stage));
  else if (key === 'Home') setFocused(entries[0]?.iso3 ?? null);
  else if (key === 'End') setFocused(entries.at(-1)?.iso3 ?? null);
  else if (key === 'Enter' && focused !== null) stage.pick(focused);
  else if (key === 'Escape') {
    setFocused(null);
    stage.close();
  } else return false;
  return true;
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
