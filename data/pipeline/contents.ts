import type { ContextEdition } from '../../src/domain/context.ts';
import {
  type ActivityText,
  type ExternalNote,
  type IndexFile,
  type ReferenceFile,
  SCHEMA_VERSION,
  type TextsFile,
} from '../../src/domain/dataset.ts';
import { recordColumnsFor } from './columns.ts';
import type { ActivityRecord, Dataset } from './dataset.ts';

function headFor({ sources }: Dataset) {
  return { schemaVersion: SCHEMA_VERSION, datasetVersion: sources.dataset.version };
}

/** The file that filters and map read. */
export function indexFileFor(dataset: Dataset): IndexFile {
  const { sources, themes, violence, targetGroups, assistance } = dataset;
  const { partners, programmes, countries } = dataset;
  return {
    ...headFor(dataset),
    sources: sources.sources.map(({ id, title, publisher, url, retrieved }) => ({
      id,
      title,
      publisher,
      url,
      retrieved,
    })),
    themes: themes.map(({ id, label, short }) => ({ id, label, short })),
    violence: violence.map(({ id, label }) => ({ id, label })),
    targets: targetGroups.map(({ id, label }) => ({ id, label })),
    assistance: assistance.map(({ id, label }) => ({ id, label })),
    partners: [
      ...partners.map(({ id, name, short, type }) => ({ id, name, short: short ?? null, type })),
      ...programmes.map(({ id, name, short, kind }) => ({ id, name, short, type: kind })),
    ],
    countries: countries.map((country) => ({
      iso3: country.iso3,
      iso2: country.iso2 ?? null,
      m49: country.m49 ?? null,
      status: country.status,
      name: country.names.en,
      official: country.official ?? null,
      region: country.region,
      subregion: country.subregion,
      aliases: country.aliases ?? [],
      fillFrom: country.fillFrom ?? null,
    })),
    renamed: dataset.renamed,
    records: recordColumnsFor(dataset),
  };
}

function externalNotesOf({ externalNotes }: ActivityRecord): ExternalNote[] {
  return (externalNotes ?? []).map(({ field, claim, source, url }) => ({
    field,
    claim,
    source,
    url: url ?? null,
  }));
}

function activityTextFor(record: ActivityRecord): ActivityText {
  return {
    title: record.title,
    short: record.short ?? null,
    summary: record.summary,
    places: (record.places ?? []).map(({ name, iso3, kind }) => ({ name, iso3, kind })),
    month: record.time.month ?? null,
    timeNote: record.time.note ?? null,
    actors: record.actors,
    partners: record.partners.map(({ id, role }) => ({ id, role })),
    programmes: record.programmes.map(({ id, link, note }) => ({ id, link, note: note ?? null })),
    targetGroups: record.targetGroups,
    assistance: record.assistance,
    quantities: record.quantities.map(({ value, unit, countsAs, group, note }) => ({
      value,
      unit,
      countsAs,
      group: group ?? null,
      note: note ?? null,
    })),
    source: { id: record.source.id, paragraph: record.source.paragraph },
    instruments: record.instruments ?? [],
    flags: record.flags,
    externalNotes: externalNotesOf(record),
  };
}

/** The words of all records: one shard is enough for a few hundred. */
export function textsFileFor(dataset: Dataset): TextsFile {
  return { ...headFor(dataset), first: 0, texts: dataset.activities.map(activityTextFor) };
}

function aboutFor({ about }: Dataset) {
  const passages = (entries: readonly { paragraph: number; text: string }[]) =>
    entries.map(({ paragraph, text }) => ({ paragraph, text }));
  return {
    background: passages(about.background),
    areasOfFocus: passages(about.areasOfFocus),
    standingFunctions: about.standingFunctions.map(({ key, paragraph, title, summary }) => ({
      key,
      paragraph,
      title,
      summary,
    })),
    resources: about.resources.map(({ title, url, paragraph, checked }) => ({
      title,
      url,
      paragraph,
      checked,
    })),
  };
}

function contextFor({ context }: Dataset): ContextEdition[] {
  const estimate = ({ value, low, high, source }: Dataset['context'][number]['allKillings']) => ({
    value,
    low: low ?? null,
    high: high ?? null,
    source,
  });
  return context.map(({ figures, allKillings, url, ...edition }) => ({
    ...edition,
    url: url ?? null,
    allKillings: estimate(allKillings),
    figures: figures.map(({ region, killed, rate }) => ({
      region,
      killed: estimate(killed),
      rate: rate === undefined ? null : estimate(rate),
    })),
  }));
}

/** What panels and the About page explain with. */
export function referenceFileFor(dataset: Dataset): ReferenceFile {
  const terms = (entries: readonly { id: string; label: string }[]) =>
    entries.map(({ id, label }) => ({ id, label }));
  return {
    ...headFor(dataset),
    partnerRoles: dataset.partnerRoles.map(({ id, label, iati }) => ({ id, label, iati })),
    organisationRefs: dataset.partners.flatMap(({ id, iati }) =>
      iati === undefined ? [] : [{ id, ref: iati }],
    ),
    targetGroups: terms(dataset.targetGroups),
    assistance: terms(dataset.assistance),
    flags: dataset.flags.map(({ key, title, sourceSays, elsewhere, handling }) => ({
      key,
      title,
      sourceSays,
      elsewhere,
      handling,
    })),
    instruments: dataset.instruments.map((instrument) => {
      const { key, symbol, title, annex, body, date, evidence, url, aliases } = instrument;
      const rest = { annex: annex ?? null, url: url ?? null, aliases: aliases ?? [] };
      return { key, symbol, title, body, date, evidence, ...rest };
    }),
    programmes: dataset.programmes.map((programme) => {
      const { id, name, kind, summary, note } = programme;
      return { id, name, kind, summary, note: note ?? null };
    }),
    ...aboutFor(dataset),
    aliases: [...dataset.partners, ...dataset.programmes].flatMap(({ id, aliases }) =>
      aliases === undefined ? [] : [{ id, names: aliases }],
    ),
    context: contextFor(dataset),
  };
}
