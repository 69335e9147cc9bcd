import type { Destination } from '../../domain/view-url.ts';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import { ActivityArticle } from './activity-article.tsx';
import { AlsoCovered } from './also-covered.tsx';
import { type CountryFacts, countryFacts } from './country-facts.ts';
import { CountryFigures } from './country-figures.tsx';
import styles from './country-profile.module.css';
import { Crumb } from './crumb.tsx';
import frame from './panel.module.css';
import type { PanelProps } from './panel-props.ts';
import { RecordLinks } from './record-links.tsx';
import { Section } from './section.tsx';
import { SourceBox } from './source-box.tsx';
import { Timeline } from './timeline.tsx';

type Props = { panel: PanelProps; country: number };
type PartProps = Props & { facts: CountryFacts };

/** All that the dataset has about one country, under the present filter and beside it. */
export function CountryProfile({ panel, country }: Props) {
  const text = useText();
  const { dataset, derived, texts } = panel;
  const facts = countryFacts(dataset, derived, country);
  const { shown, leftOut, asPartner } = facts;
  return (
    <>
      <CountryHead panel={panel} country={country} facts={facts} />
      {texts === null && <StillLoading />}
      {shown.length > 0 && <CountryFigures panel={panel} country={country} records={shown} />}
      {shown.length > 0 && <Timeline dataset={dataset} records={shown} />}
      <CountryActivities panel={panel} country={country} facts={facts} />
      {leftOut.length > 0 && (
        <Section title={text('panel.leftOut', { count: leftOut.length })}>
          <RecordLinks
            panel={panel}
            links={leftOut.map((record) => ({ record, note: '', isDim: true }))}
          />
          <button
            type="button"
            className={frame['quiet']}
            onClick={() => panel.actions.filtersCleared()}
          >
            {text('panel.clearFilter')}
          </button>
        </Section>
      )}
      {shown.length + leftOut.length === 0 && asPartner.length > 0 && (
        <Section title={text('panel.asPartner')}>
          {asPartner.map((record) => (
            <ActivityArticle key={record} {...{ panel, record, country }} heading="h4" />
          ))}
        </Section>
      )}
      <AlsoCovered panel={panel} facts={facts} />
      <SourceBox panel={panel} records={shown.length > 0 ? shown : asPartner} />
    </>
  );
}

function CountryHead({ panel, country, facts }: PartProps) {
  const text = useText();
  const { dataset } = panel;
  const land = dataset.file.countries[country];
  const counted = facts.shown.length + facts.leftOut.length;
  if (land === undefined) return null;
  const comparison: Destination = { page: 'compare', compare: [land.iso3] };
  return (
    <>
      <Crumb panel={panel} />
      <p className={frame['eyebrow']}>{land.subregion || land.region}</p>
      <h2 className={frame['title']} data-name="">
        {land.name}
      </h2>
      {land.official !== null && land.official !== land.name && (
        <p className={frame['official']}>{text('panel.official', { name: land.official })}</p>
      )}
      <div className={`on-screen ${styles['steps']}`}>
        <ViewLink
          href={panel.hrefOf(comparison)}
          onOpen={() => panel.actions.destinationOpened(comparison)}
          label={text('compare.open')}
        >
          <Icon name="compare" />
          {text('compare.short')}
        </ViewLink>
        <button type="button" onClick={() => print()}>
          <Icon name="print" />
          {text('compare.brief')}
        </button>
      </div>
      {counted === 0 && (
        <p className={frame['lead']}>
          {text(facts.asPartner.length > 0 ? 'panel.partnerOnly' : 'panel.nothing')}
        </p>
      )}
      {counted > 0 && dataset.naming.indirect[country] === 1 && (
        <p className={frame['lead']}>{text('panel.memberOnly')}</p>
      )}
      {counted > 0 && facts.shown.length === 0 && (
        <p className={frame['lead']}>{text('panel.noneHere', { count: counted })}</p>
      )}
    </>
  );
}

function CountryActivities({ panel, country, facts }: PartProps) {
  const text = useText();
  const { shown, leftOut, groups } = facts;
  if (shown.length === 0) return null;
  const total = shown.length + leftOut.length;
  const title =
    leftOut.length === 0
      ? text('panel.activitiesHere', { count: total })
      : text('panel.activitiesHereOf', { count: shown.length, total });
  return (
    <Section title={title} aside={text('panel.byTheme')}>
      {groups.map(({ theme, records }) => (
        <div key={theme}>
          <h4 className={styles['theme']}>
            {panel.dataset.file.themes[theme]?.label} <span>{records.length}</span>
          </h4>
          {records.map((record) => (
            <ActivityArticle key={record} {...{ panel, record, country }} heading="h5" />
          ))}
        </div>
      ))}
    </Section>
  );
}

export function StillLoading() {
  const text = useText();
  return (
    <p className={frame['caution']}>
      <Icon name="info" />
      {text('panel.loading.texts')}
    </p>
  );
}
