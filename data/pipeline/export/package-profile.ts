/*
 * What the profiles of Data Package 2.0 ask of a package, its resources and tables
 * (https://datapackage.org/profiles/2.0/datapackage.json), as JSON Schema. No npm package brings
 * the profiles of this version, so the rules are typed out from their published source: whole for
 * package, resource and table, and of the fields those of the three types that are written here.
 * Another type has no rule here and is refused.
 */

import { address, contributors, listOf, mail, moment, path, text, texts } from './profile-parts.ts';
import { TABLE_PROFILE } from './table-profile.ts';

const licences = listOf({
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text },
});
const sources = listOf(
  {
    type: 'object',
    minProperties: 1,
    properties: { title: text, path, email: mail, version: text },
  },
  0,
);
const resource = {
  type: 'object',
  oneOf: [{ required: ['name', 'data'] }, { required: ['name', 'path'] }],
  properties: {
    $schema: text,
    name: text,
    path: { oneOf: [path, listOf(path)] },
    type: { enum: ['table'] },
    title: text,
    description: text,
    homepage: address,
    sources,
    licenses: licences,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: { type: ['string', 'object'] },
    schema: TABLE_PROFILE,
  },
};

/** The profile of a package, JSON Schema draft-07. */
export const PACKAGE_PROFILE = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: text,
    name: text,
    id: text,
    title: text,
    description: text,
    homepage: address,
    version: text,
    created: moment,
    contributors,
    keywords: texts,
    image: text,
    licenses: licences,
    resources: listOf(resource),
    sources,
  },
};
