import { type ReactNode, useState } from 'react';
import type { Projection } from '../../domain/vocabulary.ts';
import { useText } from '../../messages/text.tsx';
import { CountryPicker, type PickerEntry } from './country-picker.tsx';
import { MapPicture, type MapPictureProps } from './map-picture.tsx';
import { ProjectionSwitch } from './projection-switch.tsx';
import styles from './world-map.module.css';

type Props = Omit<MapPictureProps, 'layer' | 'focused' | 'onFocus'> & {
  layer: MapPictureProps['layer'] | null;
  /** What stands where the picture will be, or would have been. */
  instead: ReactNode;
  entries: readonly PickerEntry[];
  onProjection: (projection: Projection) => void;
};

/** The stage: the picture, and the list that is its equal and needs no picture. */
export function WorldMap({ layer, instead, onProjection, ...props }: Props) {
  const text = useText();
  const [focused, setFocused] = useState<string | null>(null);
  return (
    <section aria-label={text('map.title')} className={styles['stage']} data-still={props.isStill}>
      {layer === null ? (
        <div className={styles['instead']}>{instead}</div>
      ) : (
        <MapPicture {...props} layer={layer} focused={focused} onFocus={setFocused} />
      )}
      <div className={styles['start']}>
        <CountryPicker
          entries={props.entries}
          selected={props.selected}
          onPick={props.onPick}
          onPoint={setFocused}
        />
        {layer !== null && !props.isStill && (
          <ProjectionSwitch projection={props.projection} onProjection={onProjection} />
        )}
      </div>
    </section>
  );
}
