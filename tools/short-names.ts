import { createHash } from 'node:crypto';

/** Enough for a thousand classes not to meet; where two do, the build says so. */
const LENGTH = 4;

/**
 * Names of the classes of CSS modules as short as can be, which are the same in every build: the
 * picture in the document and the app share their styles.
 */
export function shortNames(): (name: string, file: string) => string {
  const sources = new Map<string, string>();
  return (name, file) => {
    const source = `${file.replace(/^.*\/src\//, '').replace(/\?.*$/, '')}#${name}`;
    const hash = createHash('sha256').update(source).digest('hex');
    const short = `_${BigInt(`0x${hash}`).toString(36).slice(-LENGTH)}`;
    const other = sources.get(short) ?? source;
    if (other !== source) throw new Error(`${other} and ${source} have the same short name`);
    sources.set(short, source);
    return short;
  };
}
