import type { LetterLanguage } from '../../domain/dossier/letters';
import type { Table } from '../../domain/tables/table';
import { composeZip } from '../zip/compose-zip';
import { packed } from '../zip/make-archive';
import { splitLong } from './long-cells';
import { sheetNames } from './sheet-names';
import { lastCell, sheetXml } from './sheet-xml';
import { stylesXml } from './sheet-styles';
import { escaped } from './xml-text';

interface Workbook {
  title: string;
  /** of the heads: sheets of an Arabic one are read from right to left */
  language: LetterLanguage;
  /** at least one */
  tables: readonly Table[];
  madeAt: Date;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook (Office Open XML) with a sheet for each table: the same tables and instant give the same
 * bytes. Written by hand: what write-excel-file 4.1.1 makes bears the hour of its making, and for a sheet
 * of 160 kB it asks for a worker made of a Blob, which the security policy refuses: nothing ever comes of it.
 */
export async function writeXlsx({ title, language, tables, madeAt }: Workbook): Promise<Blob> {
  const names = sheetNames(tables.map((table) => table.title));
  const sheets = tables.map((table, at) => splitLong({ ...table, title: names[at] ?? '' }));
  const parts: [name: string, xml: string][] = [
    ['[Content_Types].xml', typesXml(names.length)],
    ['_rels/.rels', relationsXml(['officeDocument xl/workbook.xml', core])],
    ['docProps/core.xml', coreXml(title, madeAt)],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([...names.map((_, at) => `worksheet ${sheetPath(at)}`), 'styles styles.xml']),
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, at): [string, string] => [
      `xl/${sheetPath(at)}`,
      sheetXml(sheet, language),
    ]),
  ];
  const entries = await Promise.all(
    parts.map(([name, xml]) => packed({ name, content: new Blob([declaration, xml]) }, true)),
  );
  return new Blob([composeZip(entries, madeAt)], { type: `${sheetType}.sheet` });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const sheetPath = (at: number) => `worksheets/sheet${String(at + 1)}.xml`;

const typesXml = (sheets: number): string =>
  [
    `<Types xmlns="${inPackage}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...Array.from(
      { length: sheets },
      (_, at) =>
        `<Override PartName="/xl/${sheetPath(at)}" ContentType="${sheetType}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

const core = 'metadata/core-properties docProps/core.xml';

/** @param targets - what each is, then where: its place in the list is its id */
function relationsXml(targets: readonly string[]): string {
  const said = targets.map((one, at) => {
    const [type = '', target = ''] = one.split(' ');
    const family = type.startsWith('metadata/') ? `${inPackage}/relationships` : relations;
    return `<Relationship Id="rId${String(at + 1)}" Type="${family}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${inPackage}/relationships">${said.join('')}</Relationships>`;
}

/** @param tables - each under the name of its sheet */
function workbookXml(tables: readonly Table[]): string {
  const sheets = tables.map(({ title }, at) => {
    const id = String(at + 1);
    return `<sheet name="${escaped(title)}" sheetId="${id}" r:id="rId${id}"/>`;
  });
  const named = (what: string, more: string, cellsOf: (table: Table) => string) =>
    tables.map((table, at) => {
      const cells = escaped(`'${table.title.replaceAll("'", "''")}'!${cellsOf(table)}`);
      return `<definedName name="_xlnm.${what}" localSheetId="${String(at)}"${more}>${cells}</definedName>`;
    });
  const names = [
    // LibreOffice shows no filter without this name
    ...named('_FilterDatabase', ' hidden="1"', (table) => `$A$1:${lastCell(table, '$')}`),
    // on paper, every page begins with the heads
    ...named('Print_Titles', '', () => '$1:$1'),
  ];
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

function coreXml(title: string, madeAt: Date): string {
  const at = madeAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const instant = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${inPackage}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title>${instant('created')}${instant('modified')}</cp:coreProperties>`;
}
