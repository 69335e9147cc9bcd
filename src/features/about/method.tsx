import type { Dataset } from '../../domain/derive.ts';
import type { HrefOf } from '../../domain/view-url.ts';
import { formatMonth } from '../../messages/format.ts';
import { Text, useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import { EXAMPLE, methodFigures, workedExample } from './method-figures.ts';
import { Part } from './part.tsx';

type Props = {
  dataset: Dataset;
  actions: ViewActions;
  hrefOf: HrefOf;
};

/** How the figures come about; the figures in it are counted from the dataset. */
export function Method(props: Props) {
  const text = useText();
  const { manifest, file, unfiltered } = props.dataset;
  const { dated, undated, countriesWithPeople } = methodFigures(props.dataset);
  const source = file.sources[0];
  return (
    <Part id="method">
      {source !== undefined && (
        <p>
          <Text
            id="about.method.source"
            values={{ title: source.title, month: formatMonth(source.retrieved) }}
            parts={[<OutsideLink key="source" href={source.url} />]}
          />
        </p>
      )}
      <ul>
        <li>{text('about.method.records', manifest.counts)}</li>
        <li>{text('about.method.countries')}</li>
        <li>{text('about.method.totals', unfiltered.totals)}</li>
        <li>{text('about.method.years', { dated, undated })}</li>
        <li>{text('about.method.people', { countries: countriesWithPeople })}</li>
        <li>{text('about.method.filters')}</li>
      </ul>
      <Example {...props} />
      <h3>{text('about.method.limitsTitle')}</h3>
      <ul>
        <li>{text('about.method.limit.absence')}</li>
        <li>{text('about.method.limit.mentions')}</li>
        <li>{text('about.method.limit.copy')}</li>
      </ul>
    </Part>
  );
}

function Example({ dataset, actions, hrefOf }: Props) {
  const text = useText();
  const example = workedExample(dataset, EXAMPLE);
  if (example === null) return null;
  const { named, counted, detailed } = example;
  const names = new Intl.ListFormat('en').format(detailed);
  return (
    <>
      <h3>{text('about.method.exampleTitle')}</h3>
      <p>
        <Text
          id="about.method.example"
          values={{ named, counted, own: detailed.length, names }}
          parts={[
            <ViewLink
              key="record"
              href={hrefOf({ page: 'map', activity: EXAMPLE })}
              onOpen={() => actions.activityOpened(EXAMPLE)}
            >
              {null}
            </ViewLink>,
          ]}
        />
      </p>
    </>
  );
}
