import { deflateRawSync } from 'node:zlib';

export type SampleEntry = { name: string; content: string | Buffer; claimedSize?: number };

function header(signature: number, length: number, fields: readonly (readonly [number, number])[]) {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, value] of fields) bytes.writeUInt32LE(value, at);
  return bytes;
}

/** A zip file for tests, honest or not. */
export function sampleZip(entries: readonly SampleEntry[]): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimedSize } of entries) {
    const packed = deflateRawSync(Buffer.from(content));
    const size = claimedSize ?? Buffer.byteLength(content);
    const label = Buffer.from(name);
    const local = header(0x04034b50, 30, [
      [18, packed.length],
      [22, size],
      [26, label.length],
    ]);
    local.writeUInt16LE(8, 8);
    const entry = header(0x02014b50, 46, [
      [20, packed.length],
      [24, size],
      [28, label.length],
      [42, at],
    ]);
    entry.writeUInt16LE(8, 10);
    parts.push(local, label, packed);
    central.push(entry, label);
    at += local.length + label.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = header(0x06054b50, 22, [
    [12, directory.length],
    [16, at],
  ]);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  return Buffer.concat([...parts, directory, end]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const STYLES = `${HEAD}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

/** The parts of a workbook with one sheet of this content. */
export function sampleWorkbook(
  sheet: string,
  { properties = '', others = '' }: { properties?: string; others?: string } = {},
): SampleEntry[] {
  const sheets = `<sheets><sheet name="One" sheetId="1" r:id="r1"/>${others}</sheets>`;
  const target = '<Relationship Id="r1" Target="worksheets/sheet1.xml"/>';
  return [
    { name: 'xl/workbook.xml', content: `${HEAD}<workbook>${properties}${sheets}</workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${target}</Relationships>` },
    { name: 'xl/styles.xml', content: STYLES },
    { name: 'xl/worksheets/sheet1.xml', content: `${HEAD}<worksheet>${sheet}</worksheet>` },
  ];
}

/** Rows of text as the cells of a sheet. */
export function sampleRows(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  return `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${cells(row)}</row>`).join('')}</sheetData>`;
}
