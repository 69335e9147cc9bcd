import type { ReactNode } from 'react';
import { isMailAddress } from '../../domain/correction-link.ts';
import type { Manifest } from '../../domain/dataset.ts';
import type { HrefOf } from '../../domain/view-url.ts';
import { type MessageId, Text, useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import { formatDated } from './dated.ts';
import styles from './lists.module.css';
import { Part } from './part.tsx';

type Links = {
  actions: ViewActions;
  hrefOf: HrefOf;
};

/** What the build was told about its host; `null` where it was told nothing. */
export type Host = { siteUrl: string | null; repoUrl: string | null; contact: string | null };

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

const LINES = [
  'about.boundaries.kind.solid',
  'about.boundaries.kind.dashed',
  'about.boundaries.kind.dotted',
  'about.boundaries.kind.dot',
] as const;

const DIFFERENCES = [
  'about.boundaries.differ.data',
  'about.boundaries.differ.zones',
  'about.boundaries.differ.small',
  'about.boundaries.differ.sections',
] as const;

function Points({ title, points }: { title: MessageId; points: readonly MessageId[] }) {
  const text = useText();
  return (
    <>
      <h3>{text(title)}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{text(point)}</li>
        ))}
      </ul>
    </>
  );
}

/** `undetermined`: names of the areas that are drawn so. */
export function Boundaries({ undetermined }: { undetermined: readonly string[] }) {
  const text = useText();
  const names = new Intl.ListFormat('en').format(undetermined);
  return (
    <Part id="boundaries">
      <p>{text('about.boundaries.disclaimer')}</p>
      <p>{text('about.boundaries.lines')}</p>
      {undetermined.length > 0 && <p>{text('about.boundaries.hatched', { names })}</p>}
      <p>{text('about.boundaries.kosovo')}</p>
      <Points title="about.boundaries.kinds" points={LINES} />
      <p>{text('about.boundaries.source')}</p>
      <Points title="about.boundaries.differs" points={DIFFERENCES} />
      <p>{text('about.boundaries.swap')}</p>
    </Part>
  );
}

export function Privacy({ actions, hrefOf }: Links) {
  const text = useText();
  return (
    <Part id="privacy">
      <p>{text('about.privacy.none')}</p>
      <p>
        <Text
          id="about.privacy.address"
          parts={[
            <ViewLink
              key="safety"
              href={hrefOf({ page: 'safety' })}
              onOpen={() => actions.pageOpened('safety')}
            >
              {null}
            </ViewLink>,
          ]}
        />
      </p>
    </Part>
  );
}

export function Licence() {
  const text = useText();
  return (
    <Part id="licence">
      <p>{text('about.licence.code')}</p>
      <p>
        <Text id="about.licence.data" parts={[<OutsideLink key="cc" href={CC_BY} />]} />
      </p>
      <p>{text('about.licence.names')}</p>
    </Part>
  );
}

export function Corrections({ actions, hrefOf, host }: Links & { host: Host }) {
  const { repoUrl, contact } = host;
  const text = useText();
  return (
    <Part id="correct">
      <p>
        <Text
          id="about.correct.how"
          parts={[
            <ViewLink
              key="table"
              href={hrefOf({ page: 'table' })}
              onOpen={() => actions.pageOpened('table')}
            >
              {null}
            </ViewLink>,
          ]}
        />
      </p>
      {repoUrl !== null && (
        <p>
          <Text id="about.correct.repo" parts={[<OutsideLink key="repo" href={repoUrl} />]} />
        </p>
      )}
      {contact !== null && (
        <p>
          <Text
            id="about.correct.contact"
            values={{ contact }}
            parts={[<ContactLink key="contact" contact={contact} />]}
          />
        </p>
      )}
      {repoUrl === null && contact === null && <p>{text('about.correct.nowhere')}</p>}
    </Part>
  );
}

function ContactLink({ contact, children }: { contact: string; children?: ReactNode }) {
  if (isMailAddress(contact)) return <a href={`mailto:${contact}`}>{children}</a>;
  return <OutsideLink href={contact}>{children}</OutsideLink>;
}

export function Citation({ manifest, host }: { manifest: Manifest; host: Host }) {
  const text = useText();
  const citation = text('about.cite.text', {
    year: manifest.date.slice(0, 4),
    version: manifest.datasetVersion,
    date: formatDated(manifest.date),
    licence: manifest.licence,
  });
  return (
    <Part id="cite">
      <p>{text('about.cite.how')}</p>
      <p className={styles['citation']}>
        {host.siteUrl === null ? citation : `${citation} ${host.siteUrl}`}
      </p>
    </Part>
  );
}
