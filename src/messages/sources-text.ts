import sources from './en/sources.json';
import { i18n, type Values } from './text.tsx';

// Comes with the choice of several sources alone.
i18n.load('en', sources);

export function sourcesText(id: keyof typeof sources, values?: Values): string {
  return i18n._(id, values);
}
