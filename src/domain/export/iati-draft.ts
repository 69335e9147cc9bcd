import type { ExportRecord } from './export-record.ts';
import { iatiIdentifier } from './iati-activity.ts';
import { xmlElement, xmlText } from './xml.ts';

/** What of an activity IATI has no place for, or would give another meaning. */
export function draftNotes(record: ExportRecord): string[] {
  const { key, kind, parent, short, countries, time, partners, programmes, places } = record;
  const { quantities, source, instruments, flags, externalNotes } = record;
  return [
    xmlElement('draft:record', { key, kind, short, partOf: parent && iatiIdentifier(parent) }),
    ...countries.map(({ iso3, role, counts }) =>
      xmlElement('draft:country', { iso3, role, counts: String(counts) }),
    ),
    ...places.map(({ name, iso3, kind: placeKind }) =>
      xmlElement('draft:place', { name, iso3, kind: placeKind }),
    ),
    note('draft:time', { basis: time.basis, years: time.years.join(' ') }, time.note),
    ...partners.map(({ id, role }) => xmlElement('draft:partner', { id, role })),
    ...programmes.map(({ id, link, note: words }) => note('draft:programme', { id, link }, words)),
    ...quantities.map(({ value, unit, countsAs, group, note: words }) =>
      note('draft:quantity', { value, unit, countsAs, group }, words),
    ),
    xmlElement('draft:source', { id: source.id, paragraph: source.paragraph }),
    ...instruments.map((id) => xmlElement('draft:instrument', { key: id })),
    ...flags.map((id) => xmlElement('draft:doubt', { key: id })),
    ...externalNotes.map(({ field, claim, source: said, url }) =>
      note('draft:external-note', { field, source: said, url }, claim),
    ),
  ];
}

function note(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  words: string | null,
): string {
  return xmlElement(name, attributes, words === null ? [] : [xmlText(words)]);
}
