import type { ReferenceFile } from '../../domain/dataset.ts';
import { useText } from '../../messages/text.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import styles from './lists.module.css';
import { Part } from './part.tsx';
import { PolicyFramework } from './policy-framework.tsx';

/** What the dataset explains beside its records. */
export function ReferenceParts({ reference }: { reference: ReferenceFile }) {
  const text = useText();
  return (
    <>
      <Part id="background">
        <p className={styles['note']}>{text('about.background.note')}</p>
        {reference.background.map(({ text: words }) => (
          <p key={words}>{words}</p>
        ))}
      </Part>
      <Part id="policy">
        <PolicyFramework instruments={reference.instruments} />
      </Part>
      <Part id="focus">
        <ul>
          {reference.areasOfFocus.map(({ text: words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <StandingFunctions functions={reference.standingFunctions} />
      </Part>
      <Part id="programmes">
        <dl className={styles['terms']}>
          {reference.programmes.map(({ id, name, summary, note }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {summary}
                {note !== null && <small>{note}</small>}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="resources">
        <ul className={styles['links']}>
          {reference.resources.map(({ title, url, checked }) => (
            <li key={url}>
              <OutsideLink href={url}>{title}</OutsideLink>
              {!checked && (
                <small className={styles['small']}>{text('about.resources.unchecked')}</small>
              )}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function StandingFunctions({ functions }: { functions: ReferenceFile['standingFunctions'] }) {
  const text = useText();
  return (
    <>
      <h3>{text('about.focus.standing')}</h3>
      <p className={styles['note']}>{text('about.focus.standingNote')}</p>
      <dl className={styles['terms']}>
        {functions.map(({ key, paragraph, title, summary }) => (
          <div key={key} id={key} tabIndex={-1}>
            <dt>{title}</dt>
            <dd>
              {summary}
              <small>{text('about.paragraph', { paragraph })}</small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
