import { existsSync, readFileSync } from 'node:fs';
import { Document, parseDocument } from 'yaml';
import { withModeLine } from '../editing/mode-line.ts';
import { SOURCE_FILES } from '../sources/source-files.ts';
import type { SourceDescription } from '../sources/source-shape.ts';

type Described = Pick<SourceDescription, 'id' | 'title' | 'publisher' | 'imported'>;

const HEAD = ` What is known of this source. 'imported' is written by the import; the rest is yours:
 add url, licence and retrieved before you publish it.`;

/**
 * Text of source.yaml. What an editor wrote into it stays, comments included; only what the import
 * itself has to say is written anew.
 */
export function describeSource(path: string, description: Described): string {
  const document: Document = existsSync(path)
    ? parseDocument(readFileSync(path, 'utf8'))
    : new Document(description);
  if (!existsSync(path)) document.commentBefore = HEAD;
  document.set('imported', document.createNode(description.imported));
  const text = document.toString({ lineWidth: 100 });
  return withModeLine(text, `sources/${description.id}/${SOURCE_FILES.description}`, 'source');
}
