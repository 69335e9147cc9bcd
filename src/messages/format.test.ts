import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/vocabulary.ts';
import { formatDay, formatMonth, formatNumber, formatYears } from './format.ts';

it.each(LANGUAGES)('numbers and dates have Latin digits in every language: %s', (language) => {
  const texts = [
    formatNumber(1234567, language),
    formatDay('2026-11-23', language),
    formatMonth('2026-11', language),
  ];
  const digits = texts.map((text) => text.replaceAll(/[^0-9]/g, ''));
  expect(digits[0]).toBe('1234567');
  expect(digits[1]).toContain('23');
  expect(digits[2]).toContain('2026');
  expect(texts.join('')).not.toMatch(/[٠-٩]/);
});

it('dates are written day first, whatever the time zone of the reader', () => {
  expect(formatDay('2026-11-23')).toBe('23 November 2026');
  expect(formatDay('2026-01-01')).toBe('1 January 2026');
  expect(formatDay('2026-12-31')).toBe('31 December 2026');
  expect(formatMonth('2026-01')).toBe('January 2026');
});

it('numbers are grouped', () => {
  expect([0, 999, 1000, 1234567].map((value) => formatNumber(value))).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567',
  ]);
});

describe('years', () => {
  it.each([
    [[], ''],
    [[2020], '2020'],
    [[2023, 2024], '2023–24'],
    [[2022, 2023, 2024], '2022–24'],
    [[2020, 2023], '2020, 2023'],
    [[2020, 2021, 2023], '2020, 2021, 2023'],
    [[1999, 2000], '1999–2000'],
  ])('%o are written as %o', (years, text) => {
    expect(formatYears(years)).toBe(text);
  });
});
