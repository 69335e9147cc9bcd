import { z } from 'zod';
import { ISO2, ISO3 } from '../../src/domain/codes.ts';
import { COUNTRY_STATUSES, RENAMED_KINDS } from '../../src/domain/vocabulary.ts';
import {
  aliases,
  choice,
  form,
  line,
  paragraphNumber,
  paragraphText,
  publicUrl,
  reference,
  slug,
} from './field-shapes.ts';
import type { References } from './references.ts';

const iso3 = () => form(ISO3, 'three capital letters, such as KGZ');

export function countriesShape() {
  const name = (language: string) => line(`United Nations short name in ${language}`);
  return z.array(
    z.strictObject({
      iso3: iso3(),
      iso2: form(ISO2, 'two capital letters, such as KG').optional(),
      m49: form(/^\d{3}$/, "three digits in quotes, such as '417'").optional(),
      status: choice('status', COUNTRY_STATUSES),
      names: z
        .strictObject({
          en: name('English'),
          ar: name('Arabic').optional(),
          zh: name('Chinese').optional(),
          fr: name('French').optional(),
          ru: name('Russian').optional(),
          es: name('Spanish').optional(),
        })
        .describe('a map of names by language, en at least'),
      official: line('formal name in English').optional(),
      region: line('M49 region'),
      subregion: line('M49 subregion'),
      aliases: aliases().optional(),
      fillFrom: iso3().optional(),
      note: paragraphText('what to know about the entry').optional(),
    }),
  );
}

function standingFunctionShape(refs: References) {
  return z.strictObject({
    key: form(/^S\d{1,3}$/, 'S and a number, such as S1'),
    paragraph: paragraphNumber(),
    title: line('what it is, in one line'),
    summary: paragraphText('what UNODC does, in our own words'),
    programmes: z.array(reference(refs.programme)).optional(),
    partners: z
      .array(z.strictObject({ id: reference(refs.partner), role: reference(refs.role) }))
      .optional(),
  });
}

export function aboutShape(refs: References) {
  const passage = z.strictObject({
    paragraph: paragraphNumber(),
    text: paragraphText('in our own words'),
  });
  const resource = z.strictObject({
    title: line('what the link leads to'),
    url: publicUrl(),
    paragraph: paragraphNumber(),
    checked: z.boolean().describe('true once somebody has opened the link'),
    note: paragraphText('what to know about the link').optional(),
  });
  return z.strictObject({
    background: z.array(passage).describe('a list of { paragraph, text }'),
    areasOfFocus: z.array(passage).describe('a list of { paragraph, text }'),
    standingFunctions: z.array(standingFunctionShape(refs)),
    resources: z.array(resource),
  });
}

export function instrumentsShape() {
  return z.array(
    z.strictObject({
      key: form(/^[A-Z]\d{1,3}$/, 'a capital letter and a number, such as P1'),
      symbol: line('symbol of the document'),
      title: line('official title'),
      annex: line('official title of the annex').optional(),
      body: line('who adopted it'),
      date: form(/^\d{4}(-\d{2}-\d{2})?$/, "'2010-12-21' or '2010', in quotes"),
      evidence: paragraphText('what was seen and what was not'),
      url: publicUrl().optional(),
      paragraph: paragraphNumber(),
      aliases: aliases().optional(),
    }),
  );
}

export function renamedShape() {
  return z.array(
    z.strictObject({
      kind: choice('kind', RENAMED_KINDS),
      from: slug(),
      to: slug(),
    }),
  );
}

export function flagsShape() {
  return z.array(
    z.strictObject({
      key: form(/^F\d{2,3}$/, 'F and two digits, such as F01'),
      type: slug(),
      title: line('the issue in one line'),
      sourceSays: paragraphText('what the source says'),
      elsewhere: paragraphText('what public sources say'),
      handling: paragraphText('what the site does about it'),
    }),
  );
}

export function sourcesShape() {
  const source = z.strictObject({
    id: slug(),
    title: line('title of the source'),
    publisher: line('who publishes it'),
    url: publicUrl(),
    retrieved: form(/^\d{4}-(0[1-9]|1[0-2])$/, 'year and month, such as 2026-11'),
    paragraphs: z.int().min(1).describe('number of its paragraphs'),
    note: paragraphText('what to know about the source').optional(),
  });
  return z.strictObject({
    dataset: z
      .strictObject({
        title: line('title of the dataset'),
        version: form(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
        date: z.iso.date({ error: "not a day; allowed: such as '2026-11-23'" }),
        licence: line('SPDX identifier'),
      })
      .describe('a map of title, version, date and licence'),
    sources: z.array(source).min(1),
  });
}
