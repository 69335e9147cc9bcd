import { Suspense } from 'react';
import type { SourceListProps } from '../features/filters/source-list.tsx';
import { lateCode } from './late-code.tsx';
import type { PageProps } from './page-props.ts';

const list = lateCode<SourceListProps>(
  async () => (await import('../features/filters/source-list.tsx')).SourceList,
  () => null,
);

type Props = Pick<PageProps, 'dataset' | 'view' | 'hrefOf'>;

/** Whose activities are shown, and those of the other sources; nothing where there is one source. */
export function SourceChoice({ dataset, view, hrefOf }: Props) {
  const sources = dataset?.manifest.sources;
  if (sources === undefined) return null;
  const { page, country, compare } = view;
  return (
    <Suspense fallback={null}>
      <list.Late
        sources={sources}
        chosen={view.source}
        hrefOfSource={(source) => hrefOf({ page, country, compare, source })}
      />
    </Suspense>
  );
}
