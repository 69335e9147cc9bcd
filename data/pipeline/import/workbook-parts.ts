import { ImportFault } from './import-fault.ts';
import { visitXml } from './xml-text.ts';
import type { ZipDirectory } from './zip-directory.ts';

export type Sheet = { name: string; path: string; isHidden: boolean };
export type Workbook = {
  sheets: Sheet[];
  strings: string[];
  /** Number formats by position: whether a number is a date. */
  dateStyles: boolean[];
  /** Days are counted from 1904, as old programs on the Mac did. */
  is1904: boolean;
};

/** Some programs write 1, others true. */
export function isOn(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}

function partOf(zip: ZipDirectory, name: string): string {
  const text = zip.text(name);
  if (text === null) throw new ImportFault(`not a usable workbook: the part '${name}' is missing`);
  return text;
}

function targetsIn(zip: ZipDirectory): Map<string, string> {
  const targets = new Map<string, string>();
  visitXml(partOf(zip, 'xl/_rels/workbook.xml.rels'), {
    open({ name, attributes }) {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attributes['Id'] ?? '', path);
    },
  });
  return targets;
}

/** Rich text is one string in several runs; its phonetic reading is left out. */
function stringsIn(xml: string | null): string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let phonetic = 0;
  visitXml(xml, {
    open({ name }) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') phonetic += 1;
    },
    close(name, text) {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't' && phonetic === 0) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

/** Formats that Excel knows by number alone and that show a date. */
function isBuiltInDate(format: number): boolean {
  return (format >= 14 && format <= 17) || format === 22;
}

function dateStylesIn(xml: string | null): boolean[] {
  const styles: boolean[] = [];
  if (xml === null) return styles;
  const own = new Map<number, boolean>();
  let isInside = false;
  visitXml(xml, {
    open({ name, attributes }) {
      const format = Number(attributes['numFmtId'] ?? '0');
      if (name === 'numFmt') {
        const code = (attributes['formatCode'] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
        own.set(format, /[yd]/i.test(code));
      }
      if (name === 'cellXfs') isInside = true;
      if (name === 'xf' && isInside) styles.push(own.get(format) ?? isBuiltInDate(format));
    },
    close(name) {
      if (name === 'cellXfs') isInside = false;
    },
  });
  return styles;
}

/** All of a workbook but its cells. */
export function readWorkbook(zip: ZipDirectory): Workbook {
  const targets = targetsIn(zip);
  const sheets: Sheet[] = [];
  let is1904 = false;
  visitXml(partOf(zip, 'xl/workbook.xml'), {
    open({ name, attributes }) {
      if (name === 'workbookPr') is1904 = isOn(attributes['date1904']);
      if (name !== 'sheet') return;
      const path = targets.get(attributes['r:id'] ?? '') ?? '';
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', path, isHidden });
    },
  });
  return {
    sheets,
    strings: stringsIn(zip.text('xl/sharedStrings.xml')),
    dateStyles: dateStylesIn(zip.text('xl/styles.xml')),
    is1904,
  };
}
