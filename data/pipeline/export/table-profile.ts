/*
 * What the profile of Data Package 2.0 asks of a table: see package-profile.ts. Of the types of
 * fields, those that are written here; another has no rule and is refused.
 */

import { address, contributors, listOf, moment, path, text, texts } from './profile-parts.ts';

const uniqueTexts = { ...texts, uniqueItems: true };
const valuesOf = (value: object) => ({
  anyOf: [
    { type: 'array', items: value },
    listOf({ type: 'object', required: ['value'], properties: { value, label: text } }, 0),
  ],
});
const missingValues = valuesOf(text);
const enumOf = (items: object) => ({ type: 'array', minItems: 1, uniqueItems: true, items });

const field = (
  type: string,
  { constraints, ...own }: { constraints: object; [property: string]: object },
) => ({
  type: 'object',
  // Text is what a field holds that does not say.
  required: type === 'string' ? ['name'] : ['name', 'type'],
  properties: {
    name: text,
    title: text,
    description: text,
    example: text,
    missingValues,
    type: { enum: [type] },
    format: { enum: ['default'] },
    rdfType: text,
    ...own,
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, ...constraints },
    },
  },
});

const whole = { type: 'integer' };
const limit = { oneOf: [text, whole] };
const fields = [
  field('string', {
    format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
    categories: valuesOf(text),
    categoriesOrdered: { type: 'boolean' },
    constraints: {
      unique: { type: 'boolean' },
      pattern: text,
      enum: enumOf(text),
      minLength: whole,
      maxLength: whole,
    },
  }),
  field('integer', {
    categories: valuesOf(whole),
    categoriesOrdered: { type: 'boolean' },
    bareNumber: { type: 'boolean' },
    groupChar: text,
    constraints: {
      unique: { type: 'boolean' },
      enum: { oneOf: [enumOf(text), enumOf(whole)] },
      minimum: limit,
      maximum: limit,
      exclusiveMinimum: limit,
      exclusiveMaximum: limit,
    },
  }),
  field('boolean', {
    trueValues: texts,
    falseValues: texts,
    constraints: { enum: enumOf({ type: 'boolean' }) },
  }),
];

const keyOf = (columns: object) => ({
  properties: {
    fields: columns,
    reference: {
      type: 'object',
      required: ['fields'],
      properties: { resource: text, fields: columns },
    },
  },
});
/** The profile of a table. */
export const TABLE_PROFILE = {
  type: ['string', 'object'],
  required: ['fields'],
  properties: {
    $schema: text,
    fields: listOf({ type: 'object', oneOf: fields }),
    fieldsMatch: {
      type: 'array',
      items: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    },
    primaryKey: { oneOf: [uniqueTexts, text] },
    uniqueKeys: { type: 'array', minItems: 1, uniqueItems: true, items: uniqueTexts },
    foreignKeys: listOf({
      type: 'object',
      required: ['fields', 'reference'],
      oneOf: [keyOf(uniqueTexts), keyOf(text)],
    }),
    missingValues,
    name: text,
    title: text,
    description: text,
    homepage: address,
    keywords: texts,
    examples: listOf(
      { type: 'object', required: ['title', 'path'], properties: { title: text, path } },
      0,
    ),
    created: moment,
    version: text,
    contributors,
  },
};
