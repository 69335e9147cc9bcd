import type { ActivityText } from '../../domain/dataset.ts';
import { useText } from '../../messages/text.tsx';
import styles from './record-title.module.css';

type Props = { texts: readonly ActivityText[] | null; record: number; isShort?: boolean };

/** The title of a record, or its shape while the texts load. */
export function RecordTitle({ texts, record, isShort = false }: Props) {
  const text = useText();
  const words = texts?.[record];
  if (words !== undefined) return <bdi>{isShort ? (words.short ?? words.title) : words.title}</bdi>;
  return (
    <span className={styles['skeleton']}>
      <span className="visually-hidden">{text('panel.loading.title')}</span>
    </span>
  );
}
