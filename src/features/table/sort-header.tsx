type Props = {
  label: string;
  /** How the table is sorted by this column; `null` where it is sorted by another. */
  sorted: 'ascending' | 'descending' | null;
  onSort: () => void;
  className?: string | undefined;
};

/** A column header that sorts. */
export function SortHeader({ label, sorted, onSort, className }: Props) {
  return (
    <th scope="col" aria-sort={sorted ?? undefined} className={className}>
      <button type="button" onClick={onSort}>
        {label}
        <svg viewBox="0 0 10 18" width="10" height="18" aria-hidden="true" focusable="false">
          <path d={sorted === 'ascending' ? 'm2 11 3-3 3 3' : 'm2 7 3 3 3-3'} />
        </svg>
      </button>
    </th>
  );
}
