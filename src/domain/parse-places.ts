import {
  arrayOf,
  filledText,
  object,
  oneOf,
  type Parse,
  ParseError,
  text,
  withoutTwins,
} from './parse.ts';
import { areaId, lat, lon } from './parse-world.ts';
import { type MapPlace, placeId } from './place.ts';

const fields = object<MapPlace>({
  id: filledText,
  iso3: areaId,
  name: filledText,
  kind: oneOf(['city', 'area']),
  lon,
  lat,
});

const place: Parse<MapPlace> = (value, at) => {
  const read = fields(value, at);
  if (read.id !== placeId(read)) throw new ParseError(`${at}.id`, 'country and name of the place');
  return read;
};

const placesFile = object<{ note: string; places: MapPlace[] }>({
  note: text,
  places: arrayOf(place),
});

/**
 * Reads `geo/places.json`: a point in degrees for each place that an activity names.
 * @throws ParseError where a place is not what it should be, or stands there twice
 */
export function parsePlaces(value: unknown): MapPlace[] {
  const { places } = placesFile(value, 'places');
  return withoutTwins(places, ({ id }) => id, 'places.places');
}
