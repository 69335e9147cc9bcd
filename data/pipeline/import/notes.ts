/** Where something was found: the line in the file, and the key of its record where it has one. */
export type Spot = { line: number; key: string };

export type NoteGroup = { field: string; message: string; count: number; spots: Spot[] };
export type DroppedField = { field: string; records: number; times: number };

/** Of each kind of note so many places are kept; the rest is counted, so that memory is bounded. */
const MOST_SPOTS = 400;
const MOST_GROUPS = 2000;
const SURPLUS = 'more kinds of notes than are kept; mend the first ones and import again';

/** What could not be mapped, grouped by what is wrong, and what was left out on purpose. */
export class Notes {
  readonly #groups = new Map<string, NoteGroup>();
  readonly #dropped = new Map<string, DroppedField>();

  add(field: string, message: string, spot: Spot): void {
    const known = this.#groups.get(`${field}\n${message}`);
    if (known === undefined && this.#groups.size >= MOST_GROUPS && message !== SURPLUS) {
      this.add('notes', SURPLUS, spot);
      return;
    }
    const group = known ?? { field, message, count: 0, spots: [] };
    group.count += 1;
    if (group.spots.length < MOST_SPOTS) group.spots.push(spot);
    this.#groups.set(`${field}\n${message}`, group);
  }

  /** A field of one record that the dataset has no place for. */
  drop(field: string, times = 1): void {
    const known = this.#dropped.get(field) ?? { field, records: 0, times: 0 };
    known.records += 1;
    known.times += times;
    this.#dropped.set(field, known);
  }

  groups(): NoteGroup[] {
    return [...this.#groups.values()].toSorted((a, b) => compare(a, b));
  }

  dropped(): DroppedField[] {
    return [...this.#dropped.values()].toSorted((a, b) => (a.field < b.field ? -1 : 1));
  }
}

function compare(a: NoteGroup, b: NoteGroup): number {
  const [left, right] = [`${a.field}\n${a.message}`, `${b.field}\n${b.message}`];
  return left < right ? -1 : Number(left > right);
}
