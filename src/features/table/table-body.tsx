import { type CSSProperties, type ReactNode, useCallback, useState } from 'react';
import { type RowBlock, rowBlocks } from './row-blocks.ts';

/** What a row takes before it has been measured. */
const ROW_HEIGHT = 38;
/** Blocks this near to the window are drawn. */
const MARGIN = '1500px 0px';

type Props<Row> = {
  rows: readonly Row[];
  columns: number;
  /** Draws one row; `at` is its place in the table, the headers being the first. */
  children: (row: Row, at: number) => ReactNode;
};

/** The rows of a table. Of many, those far from the window leave their room and nothing else. */
export function TableBody<Row>({ rows, columns, children }: Props<Row>) {
  const blocks = rowBlocks(rows);
  if (blocks.length === 1) return <tbody>{rows.map((row, at) => children(row, at + 2))}</tbody>;
  return blocks.map((block) => (
    <Block key={block.start} block={block} columns={columns}>
      {children}
    </Block>
  ));
}

type BlockProps<Row> = Omit<Props<Row>, 'rows'> & { block: RowBlock<Row> };

function Block<Row>({ block: { start, rows }, columns, children }: BlockProps<Row>) {
  // `null` while its rows are drawn.
  const [room, setRoom] = useState<number | null>(start === 0 ? null : rows.length * ROW_HEIGHT);
  const watch = useCallback((body: HTMLTableSectionElement) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        const keepsFocus = body.contains(document.activeElement);
        if (entry?.isIntersecting) setRoom(null);
        // Without height it is in a table that is not shown, and says nothing of its room.
        else if (body.offsetHeight > 0 && !keepsFocus) setRoom(body.offsetHeight);
      },
      { rootMargin: MARGIN, scrollMargin: MARGIN },
    );
    observer.observe(body);
    return () => observer.disconnect();
  }, []);
  return (
    <tbody ref={watch}>
      {room === null ? rows.map((row, at) => children(row, start + at + 2)) : spacer(columns, room)}
    </tbody>
  );
}

function spacer(columns: number, blockSize: number) {
  const style: CSSProperties = { blockSize };
  return (
    <tr>
      <td colSpan={columns} style={style} />
    </tr>
  );
}
