import large from './en/large.json';
import { i18n, type Values } from './text.tsx';

export type LargeMessageId = keyof typeof large;

// Comes with the pages of a large dataset alone.
i18n.load('en', large);

export function largeText(id: LargeMessageId, values?: Values): string {
  return i18n._(id, values);
}
