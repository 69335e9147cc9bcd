import { type I18n, setupI18n } from '@lingui/core';
import { I18nProvider, Trans, useLingui } from '@lingui/react';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../domain/vocabulary.ts';
import { catalogEn } from './catalog-en.ts';
import type compare from './en/compare.json';
import type context from './en/context.json';
import type pages from './en/pages.json';
import type panel from './en/panel.json';
import type share from './en/share.json';
import type subjects from './en/subjects.json';
import type table from './en/table.json';

/** The words that come with late code. */
type LateId =
  | keyof typeof compare
  | keyof typeof context
  | keyof typeof pages
  | keyof typeof panel
  | keyof typeof share
  | keyof typeof subjects
  | keyof typeof table;
export type MessageId = keyof typeof catalogEn | LateId;
export type Values = Record<string, string | number>;
export type Translate = (id: MessageId, values?: Values) => string;

/** The languages the interface speaks today. */
export const SPOKEN_LANGUAGES: readonly Language[] = ['en'];

export const i18n: I18n = setupI18n({ locale: 'en', messages: { en: catalogEn } });

export function TextProvider({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}

/** Interface text by id; the ids are checked against the English catalogue at compile time. */
export function useText(): Translate {
  const { i18n: current } = useLingui();
  return (id, values) => current._(id, values);
}

/**
 * Text with elements in it: `<0>26</0> activities` with `parts={[<b key="n" />]}`. A new text is a
 * new element: a translator in the browser may have taken the text nodes of the old one.
 */
export function Text(props: { id: MessageId; values?: Values; parts?: readonly ReactElement[] }) {
  const components = Object.fromEntries((props.parts ?? []).map((part, at) => [String(at), part]));
  return (
    <span key={JSON.stringify([props.id, props.values])}>
      <Trans id={props.id} values={props.values ?? {}} components={components} />
    </span>
  );
}
