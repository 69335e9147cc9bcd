import type { ReactNode } from 'react';
import type { Country } from '../../domain/dataset.ts';
import styles from './compare-head.module.css';

export type CompareHeadParts = {
  /** Where the country is. */
  mapOf: (country: Country) => ReactNode;
};
type Props = CompareHeadParts & { land: Country | undefined; children: ReactNode };

/** The head of a country's column. */
export function CompareHead({ land, mapOf, children }: Props) {
  if (land === undefined) return <td />;
  return (
    <th scope="col" data-iso3={land.iso3}>
      <span className={styles['head']}>
        <span>
          <small>{land.subregion || land.region}</small>
          <span className={styles['name']}>{land.name}</span>
          <span className={styles['controls']}>{children}</span>
        </span>
        <span className={styles['map']}>{mapOf(land)}</span>
      </span>
    </th>
  );
}
