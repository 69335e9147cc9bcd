import type { View } from '../domain/view.ts';
import type { PanelProps } from '../features/panel/panel-props.ts';
import { useText } from '../messages/text.tsx';
import { following } from './following.tsx';
import { lateCode } from './late-code.tsx';
import type { TablePageProps } from './table-page.tsx';

/** The pages beside the map: code, styles and words of each come when it is first opened. */
const PAGES = {
  about: lateCode<TablePageProps>(async () => (await import('./about-page.tsx')).AboutPage),
  safety: lateCode<TablePageProps>(async () => (await import('./safety-page.tsx')).SafetyPage),
  table: lateCode<TablePageProps>(async () => (await import('./table-page.tsx')).TablePage),
  compare: lateCode<TablePageProps>(async () => (await import('./compare-page.tsx')).ComparePage),
  embed: lateCode<TablePageProps>(async () => (await import('./embed-page.tsx')).EmbedPage),
};

/** Filters and map answer before the code of the words beside them has come. */
const panel = lateCode<PanelProps>(
  async () => (await import('./whole-panel.tsx')).WholePanel,
  PanelMissing,
);

function PanelMissing() {
  const text = useText();
  return <p>{text('panel.notCome')}</p>;
}

export const LatePanel = following(panel.Late);

/** The late code that a view's page is made of; that of the panel where the document shows its words. */
export async function loadPage(view: View, hasWords: boolean): Promise<void> {
  const page = latePageOf(view);
  if (page !== null) await PAGES[page].load();
  else if (hasWords) await panel.load();
}

/** The page that a view needs; `null` for the map, whose code is always there. */
export function latePageOf({ page, embed }: Pick<View, 'page' | 'embed'>) {
  if (page !== 'map') return page;
  return embed ? 'embed' : null;
}

export function LatePage({ name, ...props }: TablePageProps & { name: keyof typeof PAGES }) {
  const { Late } = PAGES[name];
  return <Late {...props} />;
}

/** What stands until the code is there; the way to skip leads here too. */
export function PageComing() {
  const text = useText();
  return (
    <main id="main" tabIndex={-1}>
      <p className="visually-hidden">{text('shell.loading')}</p>
    </main>
  );
}
