import type { Cell } from './table.ts';
import { XML_HEAD, xmlElement, xmlText } from './xml.ts';
import { type ZipEntry, zip } from './zip.ts';

/** `widths` in characters, one a column. The first row stays in sight where `hasHead`. */
export type Sheet = {
  name: string;
  widths: readonly number[];
  hasHead: boolean;
  rows: readonly (readonly Cell[])[];
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const LONGEST_CELL = 32_767;
const CUT = ' … (cut here: a cell holds no more)';
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** What ECMA-376 would read as an escaped character (22.9.2.19, ST_Xstring). */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * An Office Open XML workbook (ECMA-376). Every text is an inline string, which no program takes
 * for a formula; there are no formulas, links or macros.
 */
export function formatWorkbook(sheets: readonly Sheet[]): Uint8Array {
  return zip([
    { path: '[Content_Types].xml', content: contentTypes(sheets) },
    { path: '_rels/.rels', content: relations([['officeDocument', 'xl/workbook.xml']]) },
    { path: 'xl/workbook.xml', content: workbook(sheets) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    },
    { path: 'xl/styles.xml', content: styles() },
    ...sheets.map(
      (sheet, at): ZipEntry => ({
        path: `xl/worksheets/sheet${at + 1}.xml`,
        content: worksheet(sheet),
      }),
    ),
  ]);
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (path: string, kind: string) =>
    xmlElement('Override', { PartName: path, ContentType: `${SPREADSHEET}.${kind}+xml` });
  return (
    XML_HEAD +
    xmlElement('Types', { xmlns: `${PACKAGE}/content-types` }, [
      xmlElement('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xmlElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('/xl/workbook.xml', 'sheet.main'),
      part('/xl/styles.xml', 'styles'),
      ...sheets.map((_, at) => part(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')),
    ])
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return (
    XML_HEAD +
    xmlElement(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      targets.map(([type, target], at) =>
        xmlElement('Relationship', {
          Id: `rId${at + 1}`,
          Type: `${OFFICE}/${type}`,
          Target: target,
        }),
      ),
    )
  );
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(({ name }, at) =>
    xmlElement('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` }),
  );
  return (
    XML_HEAD +
    xmlElement('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [xmlElement('sheets', {}, entries)])
  );
}

/** Cell format 1 is bold, for heads; 2 wraps its text. */
function styles(): string {
  const font = (...marks: string[]) =>
    xmlElement('font', {}, [
      ...marks,
      xmlElement('sz', { val: 11 }),
      xmlElement('name', { val: 'Calibri' }),
    ]);
  const format = (fontId: number, wraps: boolean) =>
    xmlElement('xf', { numFmtId: 0, fontId, fillId: 0, borderId: 0, applyAlignment: 1 }, [
      xmlElement('alignment', { vertical: 'top', wrapText: wraps ? 1 : 0 }),
    ]);
  const fills = ['none', 'gray125'].map((patternType) =>
    xmlElement('fill', {}, [xmlElement('patternFill', { patternType })]),
  );
  return (
    XML_HEAD +
    xmlElement('styleSheet', { xmlns: MAIN }, [
      xmlElement('fonts', { count: 2 }, [font(), font(xmlElement('b', {}))]),
      xmlElement('fills', { count: 2 }, fills),
      xmlElement('borders', { count: 1 }, [xmlElement('border', {})]),
      xmlElement('cellStyleXfs', { count: 1 }, [format(0, false)]),
      xmlElement('cellXfs', { count: 3 }, [format(0, false), format(1, true), format(0, true)]),
    ])
  );
}

function worksheet({ rows, widths, hasHead }: Sheet): string {
  const pane = xmlElement('pane', {
    ySplit: 1,
    topLeftCell: 'A2',
    activePane: 'bottomLeft',
    state: 'frozen',
  });
  const view = xmlElement('sheetView', { workbookViewId: 0 }, hasHead ? [pane] : []);
  const columns = widths.map((width, at) =>
    xmlElement('col', { min: at + 1, max: at + 1, width, customWidth: 1 }),
  );
  const written = rows.map((row, at) =>
    xmlElement(
      'row',
      { r: at + 1 },
      row.map((cell, column) =>
        formatCell(cell, `${columnName(column)}${at + 1}`, hasHead && at === 0),
      ),
    ),
  );
  return (
    XML_HEAD +
    xmlElement('worksheet', { xmlns: MAIN }, [
      xmlElement('sheetViews', {}, [view]),
      xmlElement('cols', {}, columns),
      xmlElement('sheetData', {}, written),
    ])
  );
}

function formatCell(cell: Cell, r: string, isHead: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number')
    return xmlElement('c', { r, s: 0 }, [xmlElement('v', {}, [String(cell)])]);
  const text = typeof cell === 'boolean' ? String(cell) : fitting(cell);
  const content = xmlText(text).replace(LOOKS_ESCAPED, '_x005F_');
  const string = xmlElement('t', { 'xml:space': 'preserve' }, [content]);
  return xmlElement('c', { r, s: isHead ? 1 : 2, t: 'inlineStr' }, [
    xmlElement('is', {}, [string]),
  ]);
}

function fitting(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  return text.slice(0, LONGEST_CELL - CUT.length).replace(HALF_CHARACTER, '') + CUT;
}

/** A, B … Z, AA, AB … */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
