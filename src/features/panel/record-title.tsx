import type { ActivityText } from '../../domain/dataset.ts';
import { useText } from '../../messages/text.tsx';
import styles from './record-title.module.css';

type Props = { texts: readonly ActivityText[] | null; record: number };

/** The title of a record, or its shape while the texts load. */
export function RecordTitle({ texts, record }: Props) {
  const text = useText();
  const title = texts?.[record]?.title;
  if (title !== undefined) return <bdi>{title}</bdi>;
  return (
    <span className={styles['skeleton']}>
      <span className="visually-hidden">{text('panel.loading.title')}</span>
    </span>
  );
}
