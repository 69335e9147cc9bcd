import { PROJECTIONS, type Projection } from '../../domain/vocabulary.ts';
import { useText } from '../../messages/text.tsx';
import { Segments } from '../../ui/segments.tsx';

type Props = { projection: Projection; onProjection: (projection: Projection) => void };

/** The world as a map or as a globe. */
export function ProjectionSwitch({ projection, onProjection }: Props) {
  const text = useText();
  return (
    <fieldset>
      <legend className="visually-hidden">{text('map.projection')}</legend>
      <Segments
        name="projection"
        options={PROJECTIONS.map((value) => ({ value, label: text(`map.projection.${value}`) }))}
        chosen={projection}
        onChoose={onProjection}
      />
    </fieldset>
  );
}
