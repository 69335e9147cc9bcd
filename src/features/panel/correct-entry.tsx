import { correctionLink } from '../../domain/correction-link.ts';
import { useText } from '../../messages/text.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import type { PanelProps } from './panel-props.ts';

const MAIL = 'mailto:';

type Props = { panel: PanelProps; record: number };

/** Where to have a record corrected; without such a place, how to go about it. */
export function CorrectEntry({ panel, record }: Props) {
  const text = useText();
  const { desk, dataset, hrefOf, actions } = panel;
  const { slug, key } = dataset.file.records;
  const values = { slug: slug[record] ?? '', key: key[record] ?? '' };
  const link = correctionLink(desk, text('panel.correct.subject', values));
  if (link?.startsWith(MAIL)) {
    return <a href={`mailto:${link.slice(MAIL.length)}`}>{text('panel.correct')}</a>;
  }
  if (link !== null) return <OutsideLink href={link}>{text('panel.correct')}</OutsideLink>;
  return (
    <ViewLink href={hrefOf({ page: 'about' })} onOpen={() => actions.pageOpened('about')}>
      {text('panel.correct.how')}
    </ViewLink>
  );
}
