import { describe, expect, test } from '@jest/globals';
import { utils } from '@e965/xlsx';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type Figure } from '../src/index.js';
import { readBytes, type InputFormat } from '../src/input/readers.js';
import { isSuspect } from '../src/input/charsets/suspects.js';
import { InputFault } from '../src/input/fault.js';
import { at, compound, docx, odt, pdf, sample, wordParagraph, workbook, zip } from './documents.js';
import { ENCODERS, western } from './encode.js';
import { ROOT } from './solieu.js';

async function textOf(name: string, bytes: Uint8Array | string, format?: InputFormat): Promise<string> {
  return (await readBytes(name, Buffer.from(bytes as Uint8Array), { format })).text;
}

/** `7120 tấn measure`, with the heads of its cell. */
const written = ({ value, min, max, unit, kind, table }: Figure) =>
  `${value ?? `${min}..${max}`} ${unit} ${kind}${table ? ` [${table.row} | ${table.column}]` : ''}`;

async function figuresOf(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const { text, pages } = await readBytes(name, Buffer.from(bytes as Uint8Array));
  return extract(text, { context: false, ...(pages && { pages }) }).map(written);
}

describe('HTML', () => {
  test.each([
    [
      'cells stay apart',
      '<table><tr><td>Lúa<td>12.345,6<td>7<tr><td>Ngô<td>8<td>9</table>',
      'Lúa\t12.345,6\t7\nNgô\t8\t9',
    ],
    ['entities and breaks', '<p>Thu &lt; 5&nbsp;t&#7927;<br>chi 3 t&yacute;', 'Thu < 5\u00a0tỷ\nchi 3 tý'],
    [
      'powers and degrees',
      '<p>5 km<sup>2</sup>, 1,2 x 10<sup>6</sup> kWh, 37<sup>o</sup>C, CO<sub>2</sub>',
      '5 km², 1,2 x 10^6 kWh, 37°C, CO2',
    ],
    [
      'marks of footnotes',
      '<p>4.425<sup>1</sup> tỷ<a href="#_ftn1">[1]</a></p><p><a href="#_ref1">[1]</a> Theo xã.</p>',
      '4.425 tỷ\nTheo xã.',
    ],
    [
      'nothing that is hidden',
      '<title>1 hộ</title><script>"2 hộ"</script><style>3 hộ</style><p style="color:red;display:none">4 hộ</p><p hidden>5 hộ</p><p>6 hộ',
      '6 hộ',
    ],
    ['inline elements join', '<p>7<b>.627</b> <i>cán</i> bộ', '7.627 cán bộ'],
    [
      'a head over two columns',
      '<table><tr><th rowspan=2>Xã<th colspan=2>Hộ<tr><th>2023<th>2024<tr><td>A<td>5<td>6</table>',
      'Xã\tHộ\tHộ\n\t2023\t2024\nA\t5\t6',
    ],
    ['two numbers in a cell', '<table><tr><td>a<td><p>1.200</p><p>300</p></table>', 'a\t1.200; 300'],
    [
      'a table that lays out the page',
      `<table><tr><td><p>${'Bài viết dài. '.repeat(120)}</p><p>5 hộ</p><td>Bên</table>`,
      `${'Bài viết dài. '.repeat(120).trim()}\n5 hộ\nBên`,
    ],
    ['list items', '<ul><li>5 hộ<li>6 hộ</ul>', '- 5 hộ\n- 6 hộ'],
  ])('%s', async (_, html, text) => {
    expect(await textOf('a.html', html)).toBe(text);
  });

  test('the article comes without the menus around it', async () => {
    const menu = (n: number) =>
      `<div><ul>${`<li><a href="/x">Tin tăng ${n}%</a>`.repeat(9)}</ul><span>Chuyên mục</span></div>`;
    const row = '<table><tr><th>Xã<th>Hộ<tr><td><a href="/tan-lap">Tân Lập Mộc Châu</a><td>1.846</table>';
    const html = `<html><header>${menu(5)}</header><div><h1><a href="/bai">Thu 5 tỷ đồng</a></h1><p>Xã có <a href="/x">1.846 hộ</a>, tăng 2% so với năm trước.</p>${row}</div><aside>${menu(6)}</aside><footer>7%</footer>`;
    expect(await textOf('a.html', html)).toBe(
      'Thu 5 tỷ đồng\nXã có 1.846 hộ, tăng 2% so với năm trước.\n\nXã\tHộ\nTân Lập Mộc Châu\t1.846',
    );
  });

  test('an article element that holds the better part is the text', async () => {
    const html = `<p>Giá vàng 80 triệu đồng</p><main><article><p>${'Xã có 5 hộ. '.repeat(20)}</p></article><p>Đọc nhiều: 9 hộ</p></main>`;
    expect(await textOf('a.html', html)).toBe('Xã có 5 hộ. '.repeat(20).trim());
  });

  test('a page that is all links is read whole', async () => {
    expect(await textOf('a.html', '<a href=x>5 hộ</a>')).toBe('5 hộ');
  });

  test.each([
    ['a mark', Buffer.from('\ufeff<html><meta charset=windows-1252><p>5 tỷ đồng')],
    ['UTF-16', Buffer.from('\ufeff<html><p>5 tỷ đồng', 'utf16le')],
    ['its meta element', Buffer.from('<html><meta charset="windows-1258"><p>5 ty\xd2 \xf0\xf4\xccng', 'latin1')],
    ['bytes that are UTF-8 whatever it says', Buffer.from('<html><meta charset=windows-1258><p>5 tỷ đồng')],
  ])('the encoding is known by %s', async (_, bytes) => {
    expect(await textOf('a.html', bytes)).toBe('5 tỷ đồng');
  });
});

describe('Word', () => {
  const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${wordParagraph(text)}</w:tc>`;
  const reference = '<w:p><w:r><w:t>Có 4.425 hộ</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const deleted = '<w:p><w:del><w:r><w:delText>9 hộ</w:delText></w:r></w:del></w:p>';
  const table = `<w:tbl><w:tr>${cell('Xã')}${cell('Hộ', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('A')}${cell('5')}${cell('6')}</w:tr></w:tbl>`;
  const note = `<w:footnote w:id="2">${wordParagraph('Theo 14 thôn.')}</w:footnote>`;

  test('docx: paragraphs, raised characters, tables, footnotes at the end', async () => {
    const body = `${wordParagraph('Rộng 45 km^2^, 12.345^3^ hộ.')}${reference}${deleted}${table}`;
    expect(await textOf('a.docx', docx(body, note))).toBe(
      'Rộng 45 km², 12.345 hộ.\nCó 4.425 hộ\n\nXã\tHộ\tHộ\nA\t5\t6\n\nTheo 14 thôn.',
    );
  });
});

describe('OpenDocument', () => {
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const cell = (text: string, more = '') => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
  const note =
    '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Theo 14 thôn.</text:p></text:note-body></text:note>';
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const head = row(cell('Xã'), cell('Hộ', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>');
  const body = [
    p(`Có 4.425${note} hộ<text:s/>trên 45 km<text:span text:style-name="S">2</text:span>.<text:line-break/>Hết.`),
    `<text:tracked-changes>${p('9 hộ')}</text:tracked-changes>`,
    `<table:table>${head}${row(cell('A'), cell('5'), cell('6'))}</table:table>`,
  ].join('');
  const text = 'Có 4.425 hộ trên 45 km².\nHết.\n\nXã\tHộ\tHộ\nA\t5\t6\n\nTheo 14 thôn.';

  test('odt', async () => expect(await textOf('a.odt', odt(body))).toBe(text));
});

describe('RTF', () => {
  const row = (edges: readonly number[], cells: readonly string[]) =>
    `\\trowd${edges.map((edge) => `\\cellx${edge}`).join('')}\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row\n`;
  test.each([
    ['Unicode with its fallback', "\\uc1 Vi\\u7879\\'3ft \\u272?\\u7891?ng", 'Việt Đồng'],
    ['the code page of the font', "\\f1 \\'d0\\'f4\\'ccng", 'Đồng'],
    ['the font of symbols', '\\u-3910 \\u61686 ', 'ºö'],
    ['Western quotation marks', "\\'93a\\'94 \\endash  b", '“a” – b'],
    ['UTF-8 over several escapes', "\\ansicpg65001\\f2 \\'c4\\'91\\'e1\\'bb\\'93ng", 'đồng'],
    [
      'footnotes at the end',
      '4.425{\\super\\chftn}{\\footnote \\pard{\\super\\chftn} Theo 14 th\\u244?n.} h\\u7897?\\par B',
      '4.425 hộ\nB\nTheo 14 thôn.',
    ],
    ['raised characters', '5 km{\\super 2}, 12{\\super 3} xe', '5 km², 12 xe'],
    [
      'nothing that is hidden or deleted',
      '{\\v 1 xe}{\\deleted 2 xe}{\\*\\la 3 xe}{\\header 4 xe}{\\info{\\title 5 xe}}6 xe',
      '6 xe',
    ],
    [
      'tables and heads that span',
      `a\\par ${row([100, 900], ['Xa', 'Xe'])}${row([100, 500, 900], ['A', '5', '6'])}\\pard b`,
      'a\n\nXa\tXe\tXe\nA\t5\t6\n\nb',
    ],
    ['bytes that are no text', '5\\bin4 {{{{ xe', '5 xe'],
  ])('%s', async (_, rtf, text) => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset163 Times;}{\\f2 Mono;}}';
    expect(await textOf('a.rtf', Buffer.from(`{\\rtf1\\ansi\\ansicpg1252${fonts}\\f0 ${rtf}}`, 'latin1'))).toBe(text);
  });
});

describe('PDF', () => {
  const head = at(50, 780, 'So Y te 2024', 9);
  const foot = (n: number) => at(300, 20, `Trang ${n}/3`, 9);

  test('lines are joined, headers, footers and raised marks are gone, pages are kept', async () => {
    const one = `${head}${at(50, 700, 'Nam nay toan xa da co 4.425')}${at(211, 705, '1', 7)}${at(217, 700, ' ho va 343')}${at(50, 685, 'can nha moi.')}${at(50, 655, 'Rong 45 km')}${at(110, 660, '2', 7)}${at(50, 640, 'Nam nay toan xa da tang len so tien, 18')}${foot(1)}`;
    const two = `${head}${at(50, 700, 'xe may va nhung chiec xe dap cu nua roi')}${at(50, 685, 'het.')}${foot(2)}`;
    const three = `${head}${at(50, 700, 'Them 9 xe.')}${foot(3)}`;
    const { text, pages } = await readBytes('a.pdf', pdf(one, two, three));
    expect(text).toBe(
      'Nam nay toan xa da co 4.425 ho va 343 can nha moi.\nRong 45 km²\nNam nay toan xa da tang len so tien, 18 xe may va nhung chiec xe dap cu nua roi het.\nThem 9 xe.',
    );
    expect(pages!.map((start) => text.slice(start, start + 6))).toEqual(['Nam na', 'xe may', 'Them 9']);
  });

  test('rows of a table are parted by tabs, cells of several lines joined, columns under one another', async () => {
    const rows = [
      [at(50, 700, 'Chi tieu'), at(250, 700, '2023'), at(350, 700, '2024')],
      [at(50, 680, 'Dien tich gieo trong'), at(50, 666, 'cay hang nam'), at(250, 680, '12,5'), at(350, 680, '13,5')],
      [at(50, 640, 'San luong'), at(350, 640, '7')],
    ];
    expect(await textOf('a.pdf', pdf(rows.flat().join('')))).toBe(
      'Chi tieu\t2023\t2024\nDien tich gieo trong cay hang nam\t12,5\t13,5\nSan luong\t\t7',
    );
  });

  test('cells with but a blank between them are cut where a column begins', async () => {
    const rows = [
      [at(50, 700, 'Xa'), at(150, 700, 'Tong so ho Ho ngheo')],
      [at(50, 685, 'Tan Lap'), at(150, 685, '1.846'), at(212, 685, '92')],
      [at(50, 670, 'Yen Thang'), at(150, 670, '987'), at(212, 670, '158')],
    ];
    expect(await textOf('a.pdf', pdf(rows.flat().join('')))).toBe(
      'Xa\tTong so ho\tHo ngheo\nTan Lap\t1.846\t92\nYen Thang\t987\t158',
    );
  });

  test('two columns are read one after the other', async () => {
    const column = (x: number, word: string) =>
      Array.from({ length: 9 }, (_, i) => at(x, 700 - 15 * i, `${word} dong thu ${i + 1} cua cot nay day`)).join('');
    const text = await textOf('a.pdf', pdf(column(50, 'trai') + column(320, 'phai')));
    expect(text.replaceAll(/\s+/g, ' ').indexOf('phai dong thu 1')).toBeGreaterThan(text.indexOf('trai dong thu 9'));
  });

  test('every figure of a PDF has its page', async () => {
    const { text, pages } = await readBytes('bao-cao.pdf', sample('bao-cao.pdf'));
    const figures = extract(text, { pages: pages! });
    expect(figures.map(({ page }) => page)).toEqual(
      figures.map((_, i) => (i < figures.findIndex(({ table }) => table) ? 1 : 2)),
    );
    expect(extract(text)[0]!.page).toBeNull();
  });
});

describe('sheets', () => {
  const sheet = utils.aoa_to_sheet([
    ['Biểu 1. Một số chỉ tiêu'],
    ['Chỉ tiêu', 'Đơn vị', 'Thực hiện', null, 'Tỷ lệ'],
    [null, null, 2023, 2024],
    ['Lúa', 'ha', 12450.125, 2.125, 0.0235],
    ['Thu', 'triệu đồng', 4425611000000, 1234, -0.5],
    [],
    ['Ngày báo cáo', null, 45473],
  ]);
  sheet['!merges'] = [utils.decode_range('A1:E1'), utils.decode_range('C2:D2')];
  for (const address of ['E4', 'E5']) sheet[address].z = '0.00%';
  sheet['C7'].z = 'dd/mm/yyyy';
  const rows = [
    'Chỉ tiêu\tĐơn vị\tThực hiện\tThực hiện\tTỷ lệ',
    '\t\t2023\t2024',
    'Lúa\tha\t12.450,125\t2,1250\t2,35%',
    'Thu\ttriệu đồng\t4.425.611.000.000\t1234\t-50,00%',
  ];
  const text = `Biểu\n\nBiểu 1. Một số chỉ tiêu\n${rows.join('\n')}\n\nNgày báo cáo\t\t30/06/2024`;

  test.each(['xlsx', 'xlsb', 'biff8', 'xlml'] as const)(
    '%s: numbers the Vietnamese way, percents and dates as shown',
    async (type) => {
      expect(await textOf('a', workbook(type, { Biểu: sheet }))).toBe(text);
    },
  );

  test('cells give figures with their heads, dates none', async () => {
    expect(await figuresOf('a.xlsx', workbook('xlsx', { Biểu: sheet }))).toEqual([
      '12450.125 ha measure [Lúa | Thực hiện 2023]',
      '2.125 ha measure [Lúa | Thực hiện 2024]',
      '2.35 % percent [Lúa | Tỷ lệ]',
      '4425611000000000000 VND money [Thu | Thực hiện 2023]',
      '1234000000 VND money [Thu | Thực hiện 2024]',
      '-50 % percent [Thu | Tỷ lệ]',
    ]);
  });
});

describe('one report in every format gives the same figures', () => {
  test.each(['bao-cao.doc', 'bao-cao.pdf'])('%s', async (name) => {
    const plain = (figures: readonly string[]) =>
      figures.map((figure) => figure.replace(' [', ' \t[').split('\t')[0]!.replace('km2', 'km²').trim()).toSorted();
    const expected = plain(await figuresOf('bao-cao.fodt', sample('bao-cao.fodt')));
    expect(expected.length).toBeGreaterThan(30);
    expect(plain(await figuresOf(name, sample(name)))).toEqual(expected);
  });

  test('the heads of an old Word table stand over their columns', async () => {
    const cells = (await figuresOf('bao-cao.doc', sample('bao-cao.doc'))).filter((figure) => figure.includes('['));
    expect(cells).toEqual((await figuresOf('bao-cao.fodt', sample('bao-cao.fodt'))).filter((one) => one.includes('[')));
  });
});

describe('text in the fonts .VnTime and VNI-Times reads as Vietnamese', () => {
  const line = 'Toàn huyện trồng được 1.327 ha lúa, trưởng thôn báo 45 hộ thiếu nước.';
  const right = 'Số liệu được kiểm tra đến 30/6.';
  const vnTime = western(ENCODERS.tcvn3(line));
  const vni = western(ENCODERS.vni(line));
  const rtf = (text: string) => text.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0)}?`);

  test.each<[string, Uint8Array | string]>([
    ['docx', docx([vnTime, right, vni].map(wordParagraph).join(''))],
    ['odt', odt([vnTime, right, vni].map((text) => `<text:p>${text}</text:p>`).join(''))],
    ['rtf', `{\\rtf1\\ansi ${[vnTime, right, vni].map(rtf).join('\\par ')}}`],
    ['html', `<html><p>${vnTime.replace(/\u00ad/g, '&shy;')}<p>${right}<p>${vni}`],
    [
      'html in bytes',
      Buffer.from(
        `<html><p>${line}<p>${right}<p>${line}`.replace(/.+/, (page) =>
          Buffer.from(ENCODERS.tcvn3(page)).toString('latin1'),
        ),
        'latin1',
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await textOf('', bytes)).toBe([line, right, line].join('\n'));
  });

  test('sheets, a line a cell', async () => {
    const sheet = utils.aoa_to_sheet([[vnTime], [right], [vni]]);
    expect(await textOf('a.xlsx', workbook('xlsx', { A: sheet }))).toBe(['A\n', line, right, line].join('\n'));
  });

  test('what is lost flags its figures', async () => {
    const lost = docx(wordParagraph('Có 4\ufffd5 hộ và 6 xã.'));
    const { text, damaged = [] } = await readBytes('a.docx', lost);
    expect(extract(text, { damaged }).map(({ value, flags }) => [value, flags.includes('malformed_number')])).toEqual([
      ['5', true],
      ['6', false],
    ]);
  });

  test('--encoding is taken at its word for a page', async () => {
    const { text } = await readBytes('a.html', Buffer.from(`<html><p>${vnTime}`), { encoding: 'utf-8' });
    expect(text).toBe(vnTime);
  });
});

describe('the bytes say what a file is, not its ending', () => {
  const rtf = '{\\rtf1 5 xe}';
  test.each<[string, Uint8Array | string]>([
    ['rtf.doc', rtf],
    ['html.doc', '<html><p>5 xe'],
    ['html.xls', '<!DOCTYPE html><p>5 xe'],
    ['chu.doc', '5 xe'],
    ['docx.doc', docx(wordParagraph('5 xe'))],
    ['docx.txt', docx(wordParagraph('5 xe'))],
    ['-', docx(wordParagraph('5 xe'))],
    ['odt.docx', odt('<text:p>5 xe</text:p>')],
    ['pdf.docx', pdf(at(50, 700, '5 xe'))],
    [
      'fodt.xml',
      sample('bao-cao.fodt')
        .toString()
        .replace(/<office:text>[^]*<\/office:text>/, '<office:text><text:p>5 xe</text:p></office:text>'),
    ],
  ])('%s', async (name, bytes) => {
    expect(await textOf(name, bytes)).toBe('5 xe');
  });

  test('a format that is asked for is what is read', async () => {
    expect(await textOf('a.html', '<p>5 xe</p>', 'text')).toBe('<p>5 xe</p>');
    expect(await textOf('a.txt', '<p>5 xe</p>', 'html')).toBe('5 xe');
  });
});

async function faultOf(name: string, bytes: Uint8Array | string, format?: InputFormat): Promise<string> {
  try {
    return `read: ${await textOf(name, bytes, format)}`;
  } catch (error) {
    return error instanceof InputFault ? error.message : `no fault: ${String(error)}`;
  }
}

describe('what cannot be read', () => {
  const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2);
  const xlsx = workbook('xlsx', { A: utils.aoa_to_sheet([['a', 5]]) });
  const locked = new Uint8Array(5_000);
  locked[11] = 1;
  const noise = Buffer.from('\0\0\x01\x02\0\xff\xfe'.repeat(99), 'latin1');
  const bomb = docx(`<w:p/>${' '.repeat(60_000_000)}`);

  test.each<[string, string, Uint8Array | string, RegExp]>([
    ['docx cut short', 'a.docx', half(docx(wordParagraph('5 xe'))), /^damaged: Word document, docx$/],
    ['odt cut short', 'a.odt', half(odt('<text:p>5 xe</text:p>')), /^damaged: OpenDocument text, odt$/],
    ['xlsx cut short', 'a.xlsx', half(xlsx), /^damaged: spreadsheet$/],
    ['doc cut short', 'a.doc', half(sample('bao-cao.doc')), /^damaged: /],
    ['xls cut short', 'a.xls', half(workbook('biff8', { A: utils.aoa_to_sheet([['a', 5]]) })), /^damaged: /],
    ['rtf cut short', 'a.rtf', '{\\rtf1 {\\b 5 xe', /^damaged: RTF/],
    ['fodt cut short', 'a.fodt', half(sample('bao-cao.fodt')), /^damaged: flat/],
    ['pdf cut short', 'a.pdf', half(sample('bao-cao.pdf')), /^damaged: PDF$/],
    ['pdf of nothing', 'a.pdf', '%PDF-1.7\n%%EOF', /^damaged: PDF$/],
    ['docx with a broken part', 'a.docx', docx('<w:p><w:r>'), /^damaged: Word/],
    [
      'locked docx or xlsx',
      'a.docx',
      compound({ EncryptedPackage: new Uint8Array(99) }),
      /^encrypted: Office document$/,
    ],
    ['locked doc', 'a.doc', compound({ WordDocument: locked }), /^encrypted: old Word/],
    ['locked odt', 'a.odt', odt('', '<manifest:encryption-data/>'), /^encrypted: OpenDocument/],
    ['locked pdf', 'a.pdf', sample('khoa.pdf'), /^encrypted: PDF$/],
    ['scanned pdf', 'a.pdf', pdf('', at(50, 700, 'Da quet'), ''), /^scanned: 2 of 3 pages$/],
    ['empty docx', 'a.docx', '', /^empty$/],
    ['empty pdf', 'a.pdf', '', /^empty$/],
    ['noise called docx', 'a.docx', noise, /^mismatched: NUL bytes$/],
    ['a picture called pdf', 'a.pdf', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /^mismatched: a PNG picture$/],
    ['an archive', 'a.zip', zip({ 'a.txt': '5 xe' }), /^binary: a zip file/],
    ['docx that inflates without end', 'a.docx', bomb, /^inflated: more than 50 MB$/],
    ['html nested without end', 'a.html', '<b>'.repeat(30_000), /^damaged: HTML/],
  ])('%s', async (_, name, bytes, fault) => {
    expect(await faultOf(name, bytes)).toMatch(fault);
  });

  test.each(['docx', 'doc', 'odt', 'fodt', 'rtf', 'pdf', 'xlsx', 'xls', 'ods'] as const)(
    'text read as %s is a fault in words',
    async (format) => expect(await faultOf('a.txt', '5 xe', format)).toMatch(/^damaged: /),
  );
});

const SHARED = '../shared/samples/documents';
const given = existsSync(join(ROOT, SHARED));

(given ? describe : describe.skip)(
  `documents of other programs${given ? '' : `: skipped, there is no ${SHARED}`}`,
  () => {
    const file = (name: string) => readFileSync(join(ROOT, SHARED, name));
    const names = given ? readdirSync(join(ROOT, SHARED)) : [];
    const seed = () =>
      extract(readFileSync(join(ROOT, '../shared/gold/docs/seed.txt'), 'utf8'), { context: false }).map(written);
    const without = (all: readonly string[], some: readonly string[]) => {
      const rest = [...all];
      const missing = some.filter((one) => {
        const i = rest.indexOf(one);
        if (i >= 0) rest.splice(i, 1);
        return i < 0;
      });
      return { missing, rest };
    };

    test.each(names.filter((name) => name.startsWith('report.')))(
      '%s gives the figures of the plain text, and its own',
      async (name) => {
        const { missing, rest } = without(await figuresOf(name, file(name)), seed());
        expect(missing).toEqual([]);
        const cell = (row: string) => ` [${row} | Thực hiện 6 tháng]`;
        expect(rest.toSorted()).toEqual(
          [
            // the table
            `220 lớp count${cell('Số lớp tập huấn')}`,
            `7627 người count${cell('Cán bộ CCB được tập huấn')}`,
            `1327 hội viên count${cell('Hội viên mới kết nạp')}`,
            `4425611000000 VND money${cell('Vốn vay Ngân hàng CSXH')}`,
            `2.35 % percent${cell('Tỷ lệ hộ nghèo')}`,
            `12450.5 ha measure${cell('Diện tích rừng trồng mới (ha)')}`,
            `771176000000 VND money${cell('Tổng dư nợ')}`,
            // a heading and the paragraph in two columns
            '2 cột count',
            '343 căn nhà count',
            '18720000000 VND money',
            '3827 suất quà count',
            '2437650000 VND money',
            '70 năm duration',
            '200000 học sinh count',
            '128 CCB count',
            // the footnote
            '1234 hộ count',
          ].toSorted(),
        );
      },
    );

    test.each([
      ['legacy.docx', 'Số liệu Unicode 4.425 tỷ — Dự chỉ đạo hội nghị có các đồng chí: Mùi Anh Tiến, Ủy viên Ban'],
      ['vntime.rtf', 'Trưởng ban Dân vận Tỉnh ủy; Thiếu tướng, TS. Lưu Trọng Lư'],
      ['vntime.pdf', 'Trưởng ban Dân vận Tỉnh ủy; Thiếu tướng, TS. Lưu Trọng Lư'],
    ])('%s reads as Vietnamese', async (name, words) => {
      const text = await textOf(name, file(name));
      expect(text).toContain(words);
      expect(isSuspect(text)).toBe(false);
    });

    test('legacy.docx gives the figures of the plain text', async () => {
      const { missing } = without(await figuresOf('legacy.docx', file('legacy.docx')), seed());
      expect(missing).toEqual([]);
    });

    test('page.html gives its article, none of its menus', async () => {
      const { missing, rest } = without(await figuresOf('page.html', file('page.html')), seed());
      expect(missing).toEqual([]);
      expect(rest).toEqual([
        '12345670000000 VND money [GRDP (tỷ đồng) | Thực hiện 2023]',
        '13456700000000 VND money [GRDP (tỷ đồng) | Thực hiện 2024]',
        '2.71 % percent [Hộ nghèo (%) | Thực hiện 2023]',
        '2.35 % percent [Hộ nghèo (%) | Thực hiện 2024]',
        '1234000000000 VND money',
        '5 km² measure',
        '3..5 % percent',
      ]);
    });

    test.each(['xlsx', 'xls', 'ods'])('indicators.%s gives its cells with their heads', async (ending) => {
      expect(await figuresOf('', file(`indicators.${ending}`))).toEqual([
        '12345670000000 VND money [GRDP | 2023]',
        '13456789000000 VND money [GRDP | 2024]',
        '9 % percent [GRDP | Tăng/giảm (%)]',
        '4425611000000000000 VND money [Thu ngân sách | 2023]',
        '4600000000000000000 VND money [Thu ngân sách | 2024]',
        '0.0271 % percent [Tỷ lệ hộ nghèo | 2023]',
        '0.0235 % percent [Tỷ lệ hộ nghèo | 2024]',
        '-0.36 % percent [Tỷ lệ hộ nghèo | Tăng/giảm (%)]',
        '27500 tấn measure [Sản lượng cà phê | 2023]',
        '28100.5 tấn measure [Sản lượng cà phê | 2024]',
        '2.18 % percent [Sản lượng cà phê | Tăng/giảm (%)]',
      ]);
    });
  },
);
