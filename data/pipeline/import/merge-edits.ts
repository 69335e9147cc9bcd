import { digestOf } from './slug-for.ts';

/** A record as plain fields. */
export type Fields = Record<string, unknown>;
/** For each field, digits of a hash of what the last import brought. */
export type Brought = Record<string, string>;

/** Fields that say which record it is; nobody edits them. */
const IDENTITY = new Set(['key', 'slug', 'source', 'id']);

function textOf(fields: Fields, name: string): string | undefined {
  return JSON.stringify(Object.hasOwn(fields, name) ? fields[name] : undefined);
}

function digestFor(fields: Fields, name: string): string | undefined {
  const text = textOf(fields, name);
  return text === undefined ? undefined : digestOf(text, 8);
}

export function broughtBy(fields: Fields): Brought {
  const names = Object.keys(fields).filter((name) => !IDENTITY.has(name));
  return Object.fromEntries(names.map((name) => [name, digestFor(fields, name) ?? '']));
}

export type Merged = { fields: Fields; edited: string[]; conflicts: string[] };

function hasChanged(fields: Fields, brought: Brought, name: string): boolean {
  const known = Object.hasOwn(brought, name) ? brought[name] : undefined;
  return digestFor(fields, name) !== known;
}

/**
 * One record edited here and imported anew. A field changed only here stays, one changed only there
 * is taken; one changed on both sides stays as it is here and is a conflict.
 */
export function mergeEdits(mine: Fields, brought: Brought, theirs: Fields): Merged {
  const merged: Merged = { fields: { ...theirs }, edited: [], conflicts: [] };
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    if (IDENTITY.has(name) || textOf(mine, name) === textOf(theirs, name)) continue;
    if (!hasChanged(mine, brought, name)) continue;
    if (Object.hasOwn(mine, name)) merged.fields[name] = mine[name];
    else delete merged.fields[name];
    merged.edited.push(name);
    if (hasChanged(theirs, brought, name)) merged.conflicts.push(name);
  }
  return merged;
}

/** Whether anything of a record was changed here since it was imported. */
export function isEdited(mine: Fields, brought: Brought): boolean {
  const names = new Set([...Object.keys(mine), ...Object.keys(brought)]);
  return [...names].some((name) => !IDENTITY.has(name) && hasChanged(mine, brought, name));
}
