import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type Figure } from '../src/index.js';
import { PUNCTUATION } from '../src/input/charsets/bytes.js';
import { ENCODING_NAMES } from '../src/input/charsets/encodings.js';
import { DECODERS } from '../src/input/charsets/legacy.js';
import { VOWELS } from '../src/input/charsets/letters.js';
import { repair } from '../src/input/charsets/repair.js';
import { isSuspect } from '../src/input/charsets/suspects.js';
import { isSyllable } from '../src/input/charsets/syllables.js';
import { TABLES } from '../src/input/charsets/tables.js';
import { decode, repaired, type Decoded } from '../src/input/decode.js';
import { InputFault } from '../src/input/fault.js';
import { list } from '../src/lexicon/words.js';
import { ENCODERS, MISREADINGS, western } from './encode.js';
import { folder, ROOT, solieu } from './solieu.js';

const REPORT = `BÁO CÁO SƠ KẾT ĐỢT THI ĐUA
Đến ngày 30/6/2024, toàn huyện có 1.327 hội viên mới, tăng 6,42% so với cùng kỳ.
Tổng dư nợ đạt hơn 4.425 tỷ 611 triệu đồng; gần 18/71 xã về đích; mỗi tổ có từ 3 đến 5 người.
Đã mở 220 lớp tập huấn cho khoảng 7.627 cán bộ; trồng được ít nhất 12,5 ha rừng phòng hộ.
Nước dâng thêm 2,3 m; 45 hộ phải di dời; thiệt hại ước tính dưới 3.250 triệu đồng, giảm một nửa.
Có 8 người bị thương; 312 nhà bị ngập; 27 km đường hỏng; học sinh nghỉ 4 ngày. Điện mất 36 giờ ở 9 xã.
`;
const SHORT = 'Số hộ nghèo';

const reports = readdirSync(join(ROOT, 'fixtures'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(ROOT, 'fixtures', name), 'utf8'));

/** What must not change from one encoding to another. TCVN3 loses the case of toned capitals. */
function essence({ value, min, max, unit, kind, modifier }: Figure): string {
  return [modifier, value ?? `${min}..${max}`, unit.toLowerCase(), kind].join(' ');
}

function essences({ text, damaged }: Decoded): string[] {
  return extract(text, { context: false, damaged }).map(essence);
}

const asUtf8 = (read: (bytes: Uint8Array) => string) => (bytes: Uint8Array) => Buffer.from(read(bytes));
const once = asUtf8(western);

/** Every way that a report comes in, whole. */
const WAYS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  ...ENCODERS,
  'UTF-8 taken for latin-1': (text) => asUtf8(MISREADINGS['latin-1'])(Buffer.from(text)),
  'UTF-8 taken for windows-1252': (text) => once(Buffer.from(text)),
  'UTF-8 taken for windows-1252 twice': (text) => once(once(Buffer.from(text))),
  'UTF-8 with a mark taken for windows-1252': (text) => once(Buffer.from(`\ufeff${text}`)),
  'TCVN3 pasted into UTF-8': (text) => once(ENCODERS.tcvn3(text)),
  'VNI pasted into UTF-8': (text) => once(ENCODERS.vni(text)),
  'VNI pasted into UTF-16': (text) => Buffer.from(`\ufeff${western(ENCODERS.vni(text))}`, 'utf16le'),
};

/** Bytes that a program had to invent: “ and – have no place in VISCII and VPS, nor capitals in TCVN3. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[°‰³²]/g, '?')
    .replace(/[“”]/g, '"')
    .replace(/[–−]/g, '-');
}

describe('the same text, and the same figures, from', () => {
  const expected = essences({ text: REPORT, damaged: [] });

  test.each(Object.keys(WAYS))('%s', async (way) => {
    const decoded = await decode(WAYS[way]!(REPORT));
    expect(plain(decoded.text)).toBe(plain(REPORT));
    expect(decoded.damaged).toEqual([]);
    expect(essences(decoded)).toEqual(expected);
  });

  test('a text with enough of them', () => expect(expected.length).toBeGreaterThan(15));
});

/** Stretches of a text, of whole words, that are at most 120 bytes, or characters where they were misread, long. */
function excerptsOf(text: string, sizeOf: (text: string) => number): string[] {
  const excerpts: string[] = [];
  for (let start = 0; start + 120 < text.length; start = text.indexOf(' ', start + 90) + 1) {
    let end = start + 120;
    while (sizeOf(text.slice(start, end)) > 120 || text[end - 1] !== ' ') end--;
    excerpts.push(text.slice(start, end));
  }
  return excerpts;
}

describe('excerpts of 120 bytes are told in', () => {
  const cases = { 'UTF-8': (text: string) => Buffer.from(text), ...WAYS };
  test.each(Object.entries(cases))('%s', async (way, encode) => {
    const sizeOf = (text: string) => (way in ENCODERS || way === 'UTF-8' ? encode(text).length : text.length);
    const wrong: string[][] = [];
    for (const excerpt of reports.flatMap((text) => excerptsOf(text, sizeOf))) {
      const { text } = await decode(encode(excerpt));
      if (plain(text) !== plain(excerpt)) wrong.push([excerpt, text]);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what is no Vietnamese stays as it is', () => {
  test.each([
    "L'été dernier, à Paris, le café coûtait déjà 3,50 euros la tasse ; où va-t-on ? Ça n'a pas été réglé.",
    'Château, hôtel, forêt, août, île, naïve, Noël, né, thé, clé, pré',
    'Der Müller fährt für fünf Euro über die Straße nach Köln; größer wäre schöner.',
    'Så är det på svenska, när vi går över ån till Åsa.',
    'São Paulo não é a única opção de avião, é só ação.',
    'El niño comió piñón en España; qué más da, señor.',
    'Naïve résumé of the Zoë café: 3 crème brûlées',
    "The committee's up. Don't ask why. Go. x = a^n + b^m; u++",
    'Привет, мир',
    'Été',
    'Né',
  ])('%s', async (text) => {
    expect(repair(text)).toEqual({ text, damaged: [] });
    expect((await decode(Buffer.from(text))).text).toBe(text);
  });

  test('in windows-1252 either', async () => {
    const text = `${'Les députés ont réglé la somme de 3 euros “à la fin”. '.repeat(3)}\n`;
    const bytes = Buffer.from(text.replace(/“/g, '\x93').replace(/”/g, '\x94'), 'latin1');
    expect((await decode(bytes)).text).toBe(text);
  });
});

describe('Vietnamese that is right stays as it is', () => {
  test.each([
    'Tổng dư nợ 4.425 tỷ đồng, diện tích 35 m², nhiệt độ 30°C, phần mềm Windows®.',
    'Ông Müller và bà Zoë thăm Hà Nội để học hỏi.',
    'Hoá, khoẻ, thuý, loã; «toàn tỉnh» có 3 × 4 hộ ± 2.',
    'Công ty đạt 45 hộ; été, hôtel, Château là tiếng Pháp.',
  ])('%s', async (text) => {
    expect(isSuspect(text)).toBe(false);
    expect(repair(text)).toEqual({ text, damaged: [] });
    expect(await decode(Buffer.from(text))).toEqual({ text, damaged: [] });
  });

  test('and loads nothing', () => {
    expect(reports.filter(isSuspect)).toEqual([]);
    const code = ['decode.ts', 'readers.ts', 'read.ts'].map((name) =>
      readFileSync(join(ROOT, 'src/input', name), 'utf8'),
    );
    const loaded = code.flatMap((text) => Array.from(text.matchAll(/^import (?!type).* from '(.*charsets.*)'/gm)));
    expect(loaded.map(([, path]) => path)).toEqual(['./charsets/suspects.js']);
  });
});

describe('paragraph by paragraph', () => {
  const [first = '', second = ''] = REPORT.split('\n').slice(1);
  const pasted = { tcvn3: western(ENCODERS.tcvn3(first)), vni: western(ENCODERS.vni(second)) };

  test('a Unicode text is mended where it is wrong', async () => {
    const text = [first, pasted.tcvn3, 'Le café est déjà fermé.', pasted.vni, second].join('\n');
    const whole = [first, first, 'Le café est déjà fermé.', second, second].join('\n');
    expect(await repaired(text)).toEqual({ text: whole, damaged: [] });
  });

  test('bytes of several encodings are read each in its own', async () => {
    const parts = [ENCODERS.tcvn3(first), ENCODERS.vni(second), Buffer.from(second), ENCODERS.viscii(first)];
    const bytes = Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\r\n')]));
    expect((await decode(bytes)).text).toBe([first, second, second, first, ''].join('\r\n'));
  });

  test('what is too short to tell is as the others', () => {
    const short = western(ENCODERS.tcvn3(SHORT));
    expect(repair(`${short}\n${pasted.tcvn3}\n${short}`).text).toBe(`${SHORT}\n${first}\n${SHORT}`);
  });

  test('a table of short cells is read as a whole', async () => {
    const table = 'Xã\tHộ\nAn Bình\t45\nĐông Hòa\t1.200\nTổng số\t1.245\n';
    expect((await decode(ENCODERS.tcvn3(table))).text).toBe(table);
  });
});

describe('from documents in old fonts', () => {
  test.each([
    [
      'the hyphen of a PDF',
      'Th-êng vô, Tr-ëng ban, l-u ý 2020-2024, -u tiªn',
      'Thường vụ, Trưởng ban, lưu ý 2020-2024, ưu tiên',
    ],
    ['a hyphen between words', 'Hµ Néi-S¬n La, th­êng vô', 'Hà Nội-Sơn La, thường vụ'],
    ['capitals', 'B¸O C¸O, ñY BAN, Hµ NéI', 'BÁO CÁO, ỦY BAN, Hà NỘI'],
    ['signs of other fonts', '35 m² nhµ ë, 25÷30 %, 3 × 4 tÊn → ®ñ', '35 m² nhà ở, 25÷30 %, 3 × 4 tấn → đủ'],
    ['a symbol font of Word', 'T\uf0d8nh \uf0f1y\uf020th\uf0b8ng', 'Tỉnh ủy tháng'],
    ['a heading alone', 'B¸o c¸o', 'Báo cáo'],
  ])('%s', (_, text, expected) => {
    expect(repair(text)).toEqual({ text: expected, damaged: [] });
  });
});

describe('what windows-1252 lost', () => {
  const strict = (text: string) => MISREADINGS['windows-1252'](Buffer.from(text));

  test('is put back where one letter makes a syllable', () => {
    const text = 'Đã có 45 người học, nhiều trường “tốt”; họp ở Đông Hòa.';
    expect(repair(strict(text))).toEqual({ text, damaged: [] });
  });

  test('is marked where several do, and read as the unit where one is', () => {
    const { text, damaged } = repair(strict('Có 45 người về, được 7 giờ đầu tháng.'));
    expect(text).toBe('Có 45 người v\ufffd, được 7 giờ đầu tháng.');
    expect(damaged.map(({ start, end }) => text.slice(start, end))).toEqual(['v\ufffd', 'giờ']);
  });

  test('twice over', () => {
    const { text } = repair(strict(strict(REPORT)));
    expect(text.replace(/\ufffd/g, '').length).toBeGreaterThan(REPORT.length - 10);
  });

  test('leaves the figures, and those it touches are flagged', async () => {
    const missing: string[] = [];
    const unflagged: string[] = [];
    for (const report of [REPORT, ...reports]) {
      const expected = essences({ text: report, damaged: [] });
      const { text, damaged } = await decode(Buffer.from(strict(report)));
      for (const figure of extract(text, { context: false, damaged })) {
        const at = expected.indexOf(essence(figure));
        if (at >= 0) expected.splice(at, 1);
        else if (!figure.flags.includes('malformed_number')) unflagged.push(figure.text);
      }
      missing.push(...expected);
    }
    expect([missing, unflagged]).toEqual([[], []]);
  });
});

describe('damage', () => {
  test('flags the figures that it overlaps, and no others', () => {
    const text = 'Có 45 h\ufffd, 12 xã, 1\ufffd5 lớp và 7 thôn.';
    const { damaged } = repair(text);
    expect(damaged).toEqual([
      { start: 6, end: 8 },
      { start: 17, end: 20 },
    ]);
    const flagged = extract(text, { damaged }).filter(({ flags }) => flags.includes('malformed_number'));
    expect(flagged.map((figure) => figure.text)).not.toContain('12 xã');
    expect(flagged.map((figure) => figure.text)).not.toContain('7 thôn');
    expect(flagged.length).toBeGreaterThan(0);
  });

  test('is told in offsets of the NFC text', async () => {
    const { text, damaged } = await decode(Buffer.from('Tổng số hộ: h\ufffd'.normalize('NFD')));
    expect(damaged.map(({ start, end }) => text.slice(start, end))).toEqual(['h\ufffd']);
  });
});

describe('--encoding', () => {
  const named = {
    'utf-8': (text: string) => Buffer.from(text),
    'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
    'utf-16be': (text: string) => Buffer.from(text, 'utf16le').swap16(),
    ...ENCODERS,
  };

  test.each(ENCODING_NAMES)('%s is taken at its word', async (encoding) => {
    expect(plain((await decode(named[encoding](SHORT), { encoding })).text)).toBe(plain(SHORT));
  });

  test('repairs nothing', async () => {
    const text = western(ENCODERS.tcvn3(REPORT));
    expect((await decode(Buffer.from(text), { encoding: 'utf-8' })).text).toBe(text);
  });

  test('does not make a text of a picture', async () => {
    const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    await expect(decode(png, { encoding: 'tcvn3' })).rejects.toBeInstanceOf(InputFault);
  });

  test('works at the prompt', () => {
    const root = folder({ 'cu.txt': ENCODERS.vni('Có 45 hộ.') });
    const { exit, stdout } = solieu(['cu.txt', '--encoding', 'vni', '--columns', 'value,unit'], root);
    expect([exit, stdout]).toEqual([0, 'value,unit\n45,hộ\n']);
  });
});

describe('the tables', () => {
  const letters = Array.from(`${VOWELS.join('')}đ`);

  test.each(Object.entries(TABLES))('%s has a character for each of its 128 bytes', (_, table) => {
    expect(table.length).toBe(128);
    expect(Array.from(table, (letter) => letter.normalize('NFC')).join('')).toBe(table);
  });

  test('windows-1258 is that of the web', () => {
    const bytes = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i).filter(
      (byte) => ![0x8a, 0x8e, 0x9a, 0x9e].includes(byte),
    );
    const ours = Array.from(bytes, (byte) => TABLES['windows-1258'][byte - 0x80]).join('');
    expect(ours).toBe(new TextDecoder('windows-1258').decode(bytes));
    expect(PUNCTUATION.length).toBe(0x20);
  });

  test.each(Object.keys(ENCODERS) as (keyof typeof ENCODERS)[])('%s has every letter', (name) => {
    const decoder = DECODERS[name.split(' ')[0] as keyof typeof DECODERS];
    const wrong = [...letters, ...letters.map((letter) => letter.toUpperCase())].filter((letter) => {
      // A letter stands in a line of its own kind: VIQR ends a line with a full stop.
      const read = decoder(Buffer.from(ENCODERS[name](`${letter}m`)).toString('latin1'));
      return name === 'tcvn3' || name === 'vps' ? plain(read) !== plain(`${letter}m`) : read !== `${letter}m`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('in a document', () => {
  const [first = '', second = ''] = REPORT.split('\n').filter((line) => line.length > 100);
  const vnTime = western(ENCODERS.tcvn3(first));
  const vni = western(ENCODERS.vni(second));
  const misread = (text: string) => western(Buffer.from(text));

  test('parts of a line that are in fonts of their own', () => {
    const right = 'Số liệu 4.425 tỷ đồng được kiểm tra';
    expect(plain(repair(`${vnTime}\t${right} — ${vni}`).text)).toBe(plain(`${first}\t${right} — ${second}`));
  });

  test('pages start where they did', () => {
    const parts = [`Trang 1: ${first}\n`, `${misread(second)} `, `${misread(first)}\n`, '', second];
    const pages = [0, 1, 2, 3, 4].map((n) => parts.slice(0, n).join('').length);
    const { text, pages: starts = [] } = repair(parts.join(''), pages);
    const expected = [`Trang 1: ${first}\n`, `${second} `, `${first}\n`, '', second];
    expect(starts.map((start, n) => text.slice(start, starts[n + 1]))).toEqual(expected);
  });

  test.each([
    ['Có 30Â\u00a0hộ được vay.', 'Có 30\u00a0hộ được vay.'],
    ['Nóng 37Â°C trên 5 kmÂ² rừng.', 'Nóng 37°C trên 5 km² rừng.'],
    ['ÂN ĐỨC, Ân Thi, “Â” là một chữ.', 'ÂN ĐỨC, Ân Thi, “Â” là một chữ.'],
  ])('a sign that went wrong by itself: %s', async (text, expected) => {
    expect(await repaired(text)).toEqual({ text: expected, damaged: [] });
  });
});

describe('syllables', () => {
  test.each(
    list(
      'toán, thuyền, nghiêng, giếng, gì, giữa, quốc, quý, quyển, khuya, khuỷu, ngoằn, ủy, uỷ, hoà, hòa, yêu, xoong, được, Người, ỦY, BáO, oẹo',
    ),
  )('%s is one', (word) => expect(isSyllable(word)).toBe(true));

  test.each(list('nĂm, Tr­ëng, kà, gề, ngì, cêm, các̀, cat, thuôc, tòánh, naỵ, thừơng, é́, aù, hoäi, quùng, ưo'))(
    '%s is none',
    (word) => expect(isSyllable(word)).toBe(false),
  );
});

const SAMPLES = '../shared/samples/charsets';
const samples = join(ROOT, SAMPLES);
const present = existsSync(samples) ? readdirSync(samples) : [];

if (present.length === 0) test.skip(`${SAMPLES} is not here: files that other programs wrote`, () => {});
else {
  describe('files that other programs wrote give the figures of the plain text', () => {
    const expected = essences({ text: readFileSync(join(samples, 'utf8.txt'), 'utf8'), damaged: [] });
    test.each(present)('%s', async (name) => {
      const decoded = await decode(readFileSync(join(samples, name)));
      expect(essences(decoded)).toEqual(expected);
      if (name !== 'moji-cp1252.txt') expect(decoded.damaged).toEqual([]);
    });
  });
}
