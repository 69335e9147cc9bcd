import type { Dataset } from '../domain/derive.ts';
import { formatDay, formatMonth } from '../messages/format.ts';
import { useText } from '../messages/text.tsx';

/** Boundaries, source and standing of the site, where there is no room for links. */
export function SourceNote({ dataset }: { dataset: Dataset | null }) {
  const text = useText();
  const source = dataset?.file.sources[0];
  return (
    <p>
      {text('shell.boundaries')}{' '}
      {dataset !== null &&
        source !== undefined &&
        text('shell.source', {
          publisher: source.publisher,
          month: formatMonth(source.retrieved),
          version: dataset.manifest.datasetVersion,
          date: formatDay(dataset.manifest.date),
        })}{' '}
      {text('shell.unofficial')}
    </p>
  );
}
