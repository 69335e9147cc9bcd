import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, type CitedView, formatCitation } from './citation.ts';

const cited: CitedView = {
  author: 'EVAW Atlas contributors',
  site: 'EVAW Atlas',
  title: 'Training and institutions',
  version: '1.0.0',
  published: '2026-11-23',
  accessed: '2026-11-26',
  address: 'https://atlas.example/?theme=capacity',
};

describe('a citation', () => {
  it('in APA style', () => {
    expect(formatCitation('apa', cited)).toBe(
      'EVAW Atlas contributors. (2026, November 23). Training and institutions (Version 1.0.0) [Data set]. EVAW Atlas. Retrieved November 26, 2026, from https://atlas.example/?theme=capacity',
    );
  });

  it('in Chicago style', () => {
    expect(formatCitation('chicago', cited)).toBe(
      'EVAW Atlas contributors. “Training and institutions.” EVAW Atlas, data version 1.0.0, November 23, 2026. Accessed November 26, 2026. https://atlas.example/?theme=capacity.',
    );
  });

  it('for BibTeX', () => {
    expect(formatCitation('bibtex', { ...cited, title: 'Laws & policies_100%' })).toBe(
      `@misc{evaw-atlas-2026-11-23,
  author = {{EVAW Atlas contributors}},
  title = {{Laws \\& policies\\_100\\%}},
  year = {2026},
  month = {11},
  version = {1.0.0},
  howpublished = {EVAW Atlas, data set, version 1.0.0},
  url = {https://atlas.example/?theme=capacity},
  urldate = {2026-11-26},
}`,
    );
  });

  it('for RIS', () => {
    expect(formatCitation('ris', cited).split('\r\n')).toEqual([
      'TY  - DATA',
      'AU  - EVAW Atlas contributors,',
      'TI  - Training and institutions',
      'T2  - EVAW Atlas',
      'PY  - 2026',
      'DA  - 2026/11/23',
      'ET  - 1.0.0',
      'UR  - https://atlas.example/?theme=capacity',
      'Y2  - 2026/11/26',
      'ER  - ',
      '',
    ]);
  });

  it('keeps its form whatever the title: one record, braces that match', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const ris = formatCitation('ris', { ...cited, title });
        expect(ris.split(/[\r\n]+/).filter((line) => /^TY {2}- /.test(line))).toHaveLength(1);
        expect(ris.split('\r\n')).toHaveLength(11);
        const bare = formatCitation('bibtex', { ...cited, title }).replaceAll(/\\[{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
      { numRuns: 100 },
    );
  });

  it.each(CITATION_STYLES)('%s names address, version and both days', (style) => {
    const citation = formatCitation(style, cited);
    for (const part of [cited.address, cited.version, '2026', '26']) {
      expect(citation).toContain(part);
    }
  });
});
