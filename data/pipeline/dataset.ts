import type { Activity } from './activity-shape.ts';
import type { FileKind } from './file-kinds.ts';
import { activityFilesFor } from './load.ts';
import type { Content, Shapes } from './shapes.ts';
import type { YamlFile } from './yaml-file.ts';

export type ActivityRecord = Activity & { slug: string };

/** All of data/, typed; activities in the order of their source keys. */
export type Dataset = {
  activities: ActivityRecord[];
  themes: Content<'themes'>;
  violence: Content<'violence'>;
  targetGroups: Content<'target-groups'>;
  assistance: Content<'assistance'>;
  partnerRoles: Content<'partner-roles'>;
  partners: Content<'partners'>;
  programmes: Content<'programmes'>;
  about: Content<'about'>;
  instruments: Content<'instruments'>;
  flags: Content<'flags'>;
  sources: Content<'sources'>;
  countries: Content<'countries'>;
  renamed: Content<'renamed'>;
  context: Content<'context'>;
  /** The sources under sources/, whose records stay in their files. */
  imported: Content<'source'>[];
};

/** A9 stands before A10. */
function compareKeys(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : 1;
}

/** The files as one dataset; they must be free of problems. */
export function datasetFor(files: readonly YamlFile[], shapes: Shapes): Dataset {
  const valueFor = (kind: FileKind) => files.find((file) => file.kind === kind)?.value;
  return {
    activities: activityFilesFor(files)
      .map(({ slug, file }) => ({ ...shapes.activity.parse(file.value), slug }))
      .toSorted((a, b) => compareKeys(a.key, b.key)),
    themes: shapes.themes.parse(valueFor('themes')),
    violence: shapes.violence.parse(valueFor('violence')),
    targetGroups: shapes['target-groups'].parse(valueFor('target-groups')),
    assistance: shapes.assistance.parse(valueFor('assistance')),
    partnerRoles: shapes['partner-roles'].parse(valueFor('partner-roles')),
    partners: shapes.partners.parse(valueFor('partners')),
    programmes: shapes.programmes.parse(valueFor('programmes')),
    about: shapes.about.parse(valueFor('about')),
    instruments: shapes.instruments.parse(valueFor('instruments')),
    flags: shapes.flags.parse(valueFor('flags')),
    sources: shapes.sources.parse(valueFor('sources')),
    countries: shapes.countries.parse(valueFor('countries')),
    renamed: shapes.renamed.parse(valueFor('renamed')),
    context: shapes.context.parse(valueFor('context')),
    imported: files
      .filter(({ kind }) => kind === 'source')
      .map(({ value }) => shapes.source.parse(value)),
  };
}
