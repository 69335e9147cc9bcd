import type { Fact } from './fact.ts';
import { type Manifest, sha256Of } from './manifest.ts';

type Files = ReadonlyMap<string, string>;

/** Whether the files in the repository are the ones that the sources give today. */
export function checkFresh(built: Files, committed: Files): Fact {
  const problems = [...built].flatMap(([name, text]) => {
    const found = committed.get(name);
    if (found === undefined) return [`public/geo/${name} is missing: run npm run geo:build.`];
    return found === text ? [] : [`public/geo/${name} is out of date: run npm run geo:build.`];
  });
  return { name: 'fresh', detail: `${built.size} files match a new build`, problems };
}

/** Whether the files are those that their manifest describes; for want of what they are made from. */
export function checkUnchanged({ files }: Manifest, committed: Files): Fact {
  const problems = files.flatMap(({ name, sha256 }) => {
    const found = committed.get(name);
    if (found === undefined) return [`public/geo/${name} is missing: run npm run geo:build.`];
    return sha256Of(found) === sha256 ? [] : [`public/geo/${name} is not what manifest.json says.`];
  });
  const notes = ['Made from files of your own: name them with --areas and --lines to rebuild.'];
  return {
    name: 'unchanged',
    detail: `${files.length} files as in manifest.json`,
    problems,
    notes,
  };
}
