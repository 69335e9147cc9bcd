import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './activity-tags.module.css';
import type { PanelProps } from './panel-props.ts';
import { partnerTags } from './partner-tags.ts';

const MOST_NAMED = 3;

/** `others`: the further countries that the record counts for. */
type Props = { panel: PanelProps; record: number; others: readonly number[] };

/** What a record hangs together with: the general statement, its partners, other countries. */
export function ActivityTags({ panel, record, others }: Props) {
  const { dataset, texts } = panel;
  const parent = dataset.file.records.parent[record] ?? -1;
  const words = texts?.[record];
  const tags = words === undefined ? [] : partnerTags(words, dataset.file.partners);
  if (parent < 0 && tags.length === 0 && others.length === 0) return null;
  return (
    <ul className={styles['tags']}>
      {parent >= 0 && words !== undefined && <ParentTag panel={panel} parent={parent} />}
      {tags.map(({ id, label, doubt }) => (
        <li key={id}>
          <PartnerButton panel={panel} id={id} label={label} doubt={doubt} />
        </li>
      ))}
      <OtherCountries panel={panel} record={record} others={others} />
    </ul>
  );
}

function ParentTag({ panel, parent }: { panel: PanelProps; parent: number }) {
  const text = useText();
  const slug = panel.dataset.file.records.slug[parent] ?? '';
  const title = panel.texts?.[parent]?.title ?? '';
  return (
    <li>
      <ViewLink
        href={panel.hrefOf({ page: 'map', activity: slug })}
        onOpen={() => panel.actions.activityOpened(slug)}
      >
        {text('panel.partOf', { title })}
      </ViewLink>
    </li>
  );
}

type ButtonProps = { panel: PanelProps; id: string; label: string; doubt: string | null };

export function PartnerButton({ panel, id, label, doubt }: ButtonProps) {
  const text = useText();
  if (doubt !== null) {
    return <span className={styles['doubt']}>{text('panel.partner.uncertain', { label })}</span>;
  }
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-pressed={panel.view.filter.partner.includes(id)}
      onClick={() => panel.actions.facetToggled('partner', id)}
    >
      {label}
    </button>
  );
}

function OtherCountries({ panel, record, others }: Props) {
  const text = useText();
  const { dataset, actions, hrefOf } = panel;
  if (others.length > MOST_NAMED) {
    const slug = dataset.file.records.slug[record] ?? '';
    return (
      <li>
        <ViewLink
          href={hrefOf({ page: 'map', activity: slug })}
          onOpen={() => actions.activityOpened(slug)}
        >
          {text('panel.others', { count: others.length })}
        </ViewLink>
      </li>
    );
  }
  return others.map((other) => {
    const { iso3, name } = dataset.file.countries[other] ?? { iso3: '', name: '' };
    return (
      <li key={iso3}>
        <ViewLink
          href={hrefOf({ page: 'map', country: iso3 })}
          onOpen={() => actions.countryPicked(iso3)}
        >
          {text('panel.also', { name })}
        </ViewLink>
      </li>
    );
  });
}
