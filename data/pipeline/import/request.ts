import type { DataDesk } from './desk.ts';
import type { Wanted } from './iati-filter.ts';
import type { HashedBytes, InputFile } from './input-file.ts';
import type { OnProgress } from './progress.ts';

export type Request = {
  /** The file to import. */
  file: string;
  /** The folder data/ with the vocabularies and the sources. */
  dataFolder: string;
  /** Id of the source; the folder below data/sources/. */
  source: string;
  wanted: Wanted;
  /** How the file is encoded, where the user knows better than the file. */
  encoding: string | null;
  /** The mapping file, for tables. */
  mapping: string | null;
  keepsContacts: boolean;
  isDryRun: boolean;
  onProgress: OnProgress;
};

/** A file on its way through an importer. */
export type Reading = { input: InputFile; bytes: HashedBytes; request: Request; desk: DataDesk };
