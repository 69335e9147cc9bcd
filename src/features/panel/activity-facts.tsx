import type { ReactNode } from 'react';
import type { IndexFile, ListColumn } from '../../domain/dataset.ts';
import { listAt } from '../../domain/facet-index.ts';
import { partnerLabel } from '../../domain/partner-label.ts';
import { formatYears } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './activity-facts.module.css';
import { PartnerButton } from './activity-tags.tsx';
import { roleIn } from './country-facts.ts';
import type { PanelProps } from './panel-props.ts';
import { partnerTags } from './partner-tags.ts';
import { yearsOf } from './record-rows.ts';
import { Section } from './section.tsx';

type Props = { panel: PanelProps; record: number };

/** Where, when, who and what about, as pairs of name and value. */
export function ActivityFacts({ panel, record }: Props) {
  const text = useText();
  const { dataset, texts } = panel;
  const { file } = dataset;
  const years = formatYears(yearsOf(dataset, record));
  const timeNote = texts?.[record]?.timeNote ?? null;
  const labelsAt = (terms: readonly { label: string }[], column: ListColumn) =>
    listAt(column, record).map((at) => terms[at]?.label ?? '');
  return (
    <Section title={text('panel.facts')}>
      <dl className={styles['facts']}>
        <Fact name={text('panel.facts.where')}>
          <Where panel={panel} record={record} />
        </Fact>
        <Fact name={text('panel.facts.when')}>
          {years === '' ? text('filters.year.undated') : <bdi dir="ltr">{years}</bdi>}
          <small>{text(`panel.basis.${file.records.basis[record] ?? 'not-stated'}`)}</small>
          {timeNote !== null && <small>{timeNote}</small>}
        </Fact>
        <Who panel={panel} record={record} />
        <Terms name={text('panel.themes')} terms={labelsAt(file.themes, file.records.themes)} />
        <Terms
          name={text('filters.violence')}
          terms={labelsAt(file.violence, file.records.violence)}
        />
        <Terms name={text('filters.target')} terms={labelsAt(file.targets, file.records.targets)} />
        <Terms
          name={text('filters.assistance')}
          terms={labelsAt(file.assistance, file.records.assistance)}
        />
        <Instruments panel={panel} record={record} />
        <Fact name={text('panel.facts.status')}>
          {text(`panel.status.${file.records.status[record] ?? 'reported-done'}`)}
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Nothing where the source names none. */
function Terms({ name, terms }: { name: string; terms: readonly string[] }) {
  return terms.length > 0 && <Fact name={name}>{terms.join(', ')}</Fact>;
}

function Instruments({ panel: { texts, reference }, record }: Props) {
  const text = useText();
  const keys = texts?.[record]?.instruments ?? [];
  const named = reference?.instruments.filter(({ key }) => keys.includes(key)) ?? [];
  return (
    named.length > 0 && (
      <Fact name={text('panel.facts.instruments')}>
        {named.map(({ key, symbol, title, body }) => (
          <span key={key} className={styles['instrument']}>
            {title}
            <small>
              {body}, <bdi dir="ltr">{symbol}</bdi>
            </small>
          </span>
        ))}
      </Fact>
    )
  );
}

function Where({ panel, record }: Props) {
  const text = useText();
  const { dataset, texts, actions, hrefOf } = panel;
  const countries = listAt(dataset.file.records.countries, record);
  const places = texts?.[record]?.places ?? [];
  return (
    <>
      {text(`scope.${dataset.file.records.scope[record] ?? 'unclear'}`)}
      {countries.length > 0 && (
        <ul className={styles['countries']}>
          {countries.map((country) => {
            const { iso3, name } = dataset.file.countries[country] ?? NOWHERE;
            const role = roleIn(dataset, record, country) ?? 'location';
            return (
              <li key={iso3}>
                <ViewLink
                  href={hrefOf({ page: 'map', country: iso3 })}
                  onOpen={() => actions.countryPicked(iso3)}
                >
                  {name}
                </ViewLink>
                {role !== 'location' && <small>{text(`panel.role.${role}`)}</small>}
              </li>
            );
          })}
        </ul>
      )}
      {places.length > 0 && <small>{places.map(({ name }) => name).join(', ')}</small>}
    </>
  );
}

const NOWHERE = { iso3: '', name: '' };

function Who({ panel, record }: Props) {
  const text = useText();
  const { dataset, texts, reference } = panel;
  const words = texts?.[record];
  if (words === undefined) return null;
  const tags = partnerTags(words, dataset.file.partners);
  const roleWords = (ids: readonly string[]) =>
    ids.map((id) => reference?.partnerRoles.find((role) => role.id === id)?.label ?? id).join(', ');
  return (
    <>
      <Fact name={text('panel.facts.who')}>
        {words.actors.map((id) => nameOf(dataset.file, id)).join(', ')}
      </Fact>
      {tags.length > 0 && (
        <Fact name={text('panel.facts.partners')}>
          <ul className={styles['partners']}>
            {tags.map(({ id, label, roles, doubt }) => (
              <li key={id}>
                <PartnerButton panel={panel} id={id} label={label} doubt={doubt} />
                {(doubt !== null || roles.length > 0) && <small>{doubt ?? roleWords(roles)}</small>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

function nameOf({ partners }: IndexFile, id: string): string {
  const partner = partners.find((each) => each.id === id);
  return partner === undefined ? id.toUpperCase() : partnerLabel(partner);
}
