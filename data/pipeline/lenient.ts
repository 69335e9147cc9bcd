/** Values whose shape may be wrong: what cannot be read as asked is left out. */

export function fieldAt(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? Reflect.get(inside, key)
        : undefined,
    value,
  );
}

export function textAt(value: unknown, ...keys: string[]): string | undefined {
  const field = fieldAt(value, ...keys);
  return typeof field === 'string' ? field : undefined;
}

export function wholeNumberAt(value: unknown, ...keys: string[]): number | undefined {
  const field = fieldAt(value, ...keys);
  return typeof field === 'number' && Number.isInteger(field) ? field : undefined;
}

export function listAt(value: unknown, ...keys: string[]): unknown[] {
  const field = fieldAt(value, ...keys);
  return Array.isArray(field) ? field : [];
}
