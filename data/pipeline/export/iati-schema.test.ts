import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { realInput, textOf } from './sample-readers.ts';

/** The elements of an activity in the order that the schema of IATI 2.03 lays down, as far as written. */
const ORDER = [
  'iati-identifier',
  'reporting-org',
  'title',
  'description',
  'participating-org',
  'other-identifier',
  'activity-status',
  'activity-date',
  'contact-info',
  'activity-scope',
  'recipient-country',
  'recipient-region',
  'location',
  'sector',
  'tag',
  'humanitarian-scope',
  'policy-marker',
  'document-link',
  'related-activity',
  'result',
];
/** Those that the schema and its rules ask for. */
const NEEDED = [
  'iati-identifier',
  'reporting-org',
  'title',
  'description',
  'participating-org',
  'activity-status',
  'activity-date',
];
const ACTIVITY_DEPTH = 2;

/** The elements right below each activity; narratives have to have words. */
function activitiesIn(xml: string): string[][] {
  const activities: string[][] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'iati-activity') activities.push([]);
    else if (open.length === ACTIVITY_DEPTH) activities.at(-1)?.push(name);
    open.push(name);
  });
  parser.on('text', (text) => {
    if (open.at(-1) === 'narrative') expect(text.trim()).not.toBe('');
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return activities;
}

it('IATI: every activity has what the schema asks for, in its order', () => {
  const activities = activitiesIn(textOf('iati', realInput()) ?? '');
  expect(activities).toHaveLength(4);
  for (const names of activities) {
    expect(names).toEqual(expect.arrayContaining(NEEDED));
    const places = names.map((name) => ORDER.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});
