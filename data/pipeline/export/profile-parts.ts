/* What packages, resources and tables have in common: see package-profile.ts. */

export const text = { type: 'string' };
export const texts = { type: 'array', minItems: 1, items: text };
export const address = { type: 'string', format: 'uri' };
export const moment = { type: 'string', format: 'date-time' };
export const mail = { type: 'string', format: 'email' };

/** A path beside the descriptor, without steps upwards, or a whole address. */
export const path = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$',
};

export const listOf = (items: object, minItems = 1) => ({ type: 'array', minItems, items });

export const contributors = listOf({
  minProperties: 1,
  properties: {
    title: text,
    path,
    email: mail,
    givenName: text,
    familyName: text,
    organization: text,
    roles: texts,
  },
});
