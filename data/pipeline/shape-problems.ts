import { z } from 'zod';
import { fieldAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { formatAllowed } from './suggest.ts';
import { keyPositionFor, type Path, problemAt, type YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

function withoutWrapper(shape: unknown): unknown {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodNullable
    ? withoutWrapper(shape.unwrap())
    : shape;
}

/** The shape that stands at `path` inside `shape`, still wrapped as optional where it is. */
function shapeAt(shape: unknown, path: Path): unknown {
  return path.reduce<unknown>((around, key) => {
    const inner = withoutWrapper(around);
    if (inner instanceof z.ZodArray) return inner.element;
    return inner instanceof z.ZodObject ? fieldAt(inner.shape, String(key)) : undefined;
  }, shape);
}

function hintFor(shape: unknown): string {
  if (!(shape instanceof z.ZodType)) return '';
  const inner = withoutWrapper(shape);
  const described = shape.description ?? (inner instanceof z.ZodType ? inner.description : null);
  if (described) return described;
  if (inner instanceof z.ZodEnum) return inner.options.slice(0, 30).join(', ');
  if (inner instanceof z.ZodObject) return `a map of ${Object.keys(inner.shape).join(', ')}`;
  return inner instanceof z.ZodArray ? 'a list' : '';
}

const NOUNS = new Map<string, string>([
  ['object', 'a map of keys and values'],
  ['array', 'a list'],
  ['string', 'text'],
  ['number', 'a whole number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
]);

function nounFor(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' ? String(value) : (NOUNS.get(typeof value) ?? typeof value);
}

/** How the thing at `path` is called in a message. */
function nameFor(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return `'${String(last)}'`;
  const list = path.at(-2);
  return `entry ${last + 1}${list === undefined ? '' : ` of '${String(list)}'`}`;
}

function wrongTypeFor(name: string, expected: string, value: unknown, hint: string): string {
  const wanted = NOUNS.get(expected) ?? expected;
  if (value === null) return `${name} is empty; allowed: ${hint || wanted}`;
  const quotes = wanted === 'text' && typeof value !== 'object' ? ', so put it in quotes' : '';
  return `${name} is ${nounFor(value)}; it must be ${wanted}${quotes}`;
}

function sizeWordsFor(name: string, issue: Issue, value: unknown): string {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return issue.message;
  const limit =
    issue.code === 'too_small'
      ? `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
      : `at most ${issue.maximum}`;
  if (typeof value === 'number') return `${name} is ${value}; allowed: ${limit}`;
  const [length, unit] = Array.isArray(value)
    ? [value.length, 'entries']
    : [String(value).length, 'characters'];
  const words = length === 0 ? 'is empty' : `has ${length} ${unit}`;
  return `${name} ${words}; allowed: ${limit} ${unit}`;
}

function messageFor(file: YamlFile, shape: unknown, issue: Issue): string {
  const { path } = issue;
  const value = path.reduce<unknown>((inside, key) => fieldAt(inside, String(key)), file.value);
  const hint = hintFor(shapeAt(shape, path));
  if (value === undefined) {
    return `the key '${String(path.at(-1))}' is missing${hint === '' ? '' : `; allowed: ${hint}`}`;
  }
  if (issue.code === 'invalid_type')
    return wrongTypeFor(nameFor(path), issue.expected, value, hint);
  if (issue.code === 'invalid_value' && typeof value !== 'string') {
    return wrongTypeFor(nameFor(path), 'string', value, hint);
  }
  return sizeWordsFor(nameFor(path), issue, value);
}

function unknownKeysFor(file: YamlFile, shape: unknown, path: Path, keys: string[]): Problem[] {
  const map = withoutWrapper(shapeAt(shape, path));
  const known = map instanceof z.ZodObject ? Object.keys(map.shape) : [];
  return keys.map((key) => ({
    file: file.label,
    ...keyPositionFor(file, [...path, key]),
    message: `the key '${key}' is unknown here; ${formatAllowed(key, known)}`,
  }));
}

/** Everything that is wrong with the shape of one parsed file. */
export function shapeProblemsFor(file: YamlFile, shape: z.ZodType): Problem[] {
  const issues = shape.safeParse(file.value).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeysFor(file, shape, issue.path, issue.keys)
      : [problemAt(file, issue.path, messageFor(file, shape, issue))],
  );
}
