import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import type { CompareColumn, CompareGroup } from './compare-facts.ts';
import styles from './compare-table.module.css';
import type { PanelProps } from './panel-props.ts';
import { RecordTitle } from './record-title.tsx';

type Props = {
  panel: PanelProps;
  columns: readonly CompareColumn[];
  groups: readonly CompareGroup[];
};

/** The activities by theme: in the column of their country, or once across for several. */
export function CompareGroups({ panel, columns, groups }: Props) {
  return groups.map((group) => (
    <Group key={group.theme} panel={panel} columns={columns} group={group} />
  ));
}

type GroupProps = Omit<Props, 'groups'> & { group: CompareGroup };

function Group({ panel, columns, group: { theme, own, shared } }: GroupProps) {
  const text = useText();
  const label = panel.dataset.file.themes[theme]?.label;
  const hasOwn = own.some((records) => records.length > 0);
  return (
    <tbody>
      {hasOwn && (
        <tr>
          <th scope="row">{label}</th>
          {columns.map(({ country }, at) => (
            <td key={country}>
              {own[at]?.map((record) => (
                <Item key={record} panel={panel} record={record} />
              ))}
              {own[at]?.length === 0 && (
                <span className={styles['quiet']}>
                  {text(isSharedBy(shared, country) ? 'compare.nothingMore' : 'compare.nothing')}
                </span>
              )}
            </td>
          ))}
        </tr>
      )}
      {shared.map(({ record, countries }, at) => (
        <tr key={record} className={styles['shared']}>
          <th scope="row">
            {!hasOwn && at === 0 && label}
            <small>{sharedBy(panel, text, countries, columns.length)}</small>
          </th>
          <td colSpan={columns.length}>
            <Item panel={panel} record={record} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function isSharedBy(shared: CompareGroup['shared'], country: number): boolean {
  return shared.some(({ countries }) => countries.includes(country));
}

function sharedBy(
  { dataset }: PanelProps,
  text: ReturnType<typeof useText>,
  countries: readonly number[],
  all: number,
): string {
  if (countries.length === all) return text('compare.sharedByAll', { count: all });
  const names = countries.map((at) => dataset.file.countries[at]?.name ?? '');
  return text('compare.sharedBy', { names: new Intl.ListFormat('en').format(names) });
}

function Item({ panel, record }: { panel: PanelProps; record: number }) {
  const { dataset, texts, actions, hrefOf } = panel;
  const { slug: slugs, key } = dataset.file.records;
  const slug = slugs[record] ?? '';
  return (
    <article className={styles['item']} data-activity={slug} data-key={key[record]}>
      <h2>
        <ViewLink
          href={hrefOf({ page: 'map', activity: slug })}
          onOpen={() => actions.activityOpened(slug)}
        >
          <RecordTitle texts={texts} record={record} />
        </ViewLink>
      </h2>
      <p>{texts?.[record]?.summary}</p>
    </article>
  );
}
