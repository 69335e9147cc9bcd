import { describe, expect, it } from 'vitest';
import type { Country, Manifest } from '../../domain/dataset.ts';
import { buildDataset, derive } from '../../domain/derive.ts';
import { type SampleRecord, sampleCountries, sampleIndex } from '../../domain/sample-index.ts';
import { DEFAULT_VIEW, NO_FILTER } from '../../domain/view.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import { i18n } from '../../messages/text.tsx';
import { areaNote } from './area-note.ts';

const manifest: Manifest = {
  schemaVersion: 1,
  datasetVersion: '1.0.0',
  date: '2026-11-23',
  licence: 'CC-BY-4.0',
  counts: { records: 0, activities: 0, umbrellas: 0, counted: 0 },
  files: [],
};

/** AFG has two activities, one for 1,200 people; EGY has one; IRN is a member, PAK a partner. */
const RECORDS: SampleRecord[] = [
  { countries: [[0, 'location']], themes: [0, 1], participants: 1200 },
  { countries: [[0, 'location']], themes: [1] },
  { countries: [[1, 'location']], themes: [2] },
  { countries: [[2, 'member']], themes: [3], scope: 'regional' },
  { countries: [[4, 'partner']], themes: [2] },
];

type Asked = { theme?: string[]; measure?: Measure; kgz?: Partial<Country> };

function noteOf(area: string, { theme = [], measure = 'activities', kgz = {} }: Asked = {}) {
  const countries = sampleCountries().map((each) =>
    each.iso3 === 'KGZ' ? { ...each, ...kgz } : each,
  );
  const dataset = buildDataset(manifest, sampleIndex(RECORDS, countries), 0);
  const view = { ...DEFAULT_VIEW, measure, filter: { ...NO_FILTER, theme } };
  const text = (id: string, values?: Record<string, string | number>) => i18n._(id, values);
  return areaNote(area, { dataset, derived: derive(dataset, view), measure, text });
}

describe('the note on an area', () => {
  it('says its value in the measure of the map', () => {
    expect(noteOf('AFG')).toEqual({
      name: 'Name of AFG',
      look: 'class-2',
      line: '2 activities',
      detail: null,
    });
    expect(noteOf('AFG', { measure: 'themes' })).toMatchObject({
      line: '2 themes',
      detail: '2 activities',
    });
    expect(noteOf('AFG', { measure: 'people' })).toMatchObject({
      look: 'unclassed',
      line: '1,200 training participations',
      detail: '2 activities',
    });
    expect(noteOf('EGY', { measure: 'people' })).toMatchObject({
      line: 'Number of people not stated',
      detail: '1 activity',
    });
  });

  it('says what it is without a filter where none is left under this one', () => {
    expect(noteOf('AFG', { theme: ['capacity'] })).toMatchObject({
      look: 'filtered',
      line: 'None under this filter',
      detail: '2 activities in total',
    });
  });

  it('has no empty second line', () => {
    expect(noteOf('PAK', { theme: ['services'] })).toMatchObject({
      look: 'filtered',
      detail: null,
    });
  });

  it('tells members of a network from partners', () => {
    expect(noteOf('IRN')).toMatchObject({
      line: 'Named only indirectly',
      detail: 'Member of a regional network: 1 activity',
    });
    expect(noteOf('PAK')).toMatchObject({ detail: 'Named as a partner; not counted' });
  });

  it('says so where there is nothing', () => {
    expect(noteOf('KGZ')).toMatchObject({ look: 'none', line: 'No recorded activity' });
    expect(noteOf('XYZ')).toBeNull();
  });

  it('has the values of the country an area is painted from, under its own name', () => {
    expect(noteOf('KGZ', { kgz: { status: 'area', fillFrom: 'AFG' } })).toMatchObject({
      name: 'Name of KGZ',
      look: 'class-2',
      line: '2 activities',
    });
  });

  it('says of undetermined status nothing but that, as the map draws it', () => {
    const undetermined = { look: 'undetermined', line: 'Status undetermined', detail: null };
    expect(noteOf('KGZ', { kgz: { status: 'undetermined' } })).toMatchObject(undetermined);
    expect(noteOf('KGZ', { kgz: { status: 'undetermined', fillFrom: 'AFG' } })).toMatchObject(
      undetermined,
    );
  });
});
