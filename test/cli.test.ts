import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { run } from '../src/cli/index.js';
import { COLUMNS } from '../src/output/columns.js';
import { FORMATS, WRITERS, type Writer } from '../src/output/writers.js';
import { docx, pdf, sample, wordParagraph } from './documents.js';
import { BIN, folder, solieu } from './solieu.js';

const TEXT = 'Cụm đã mở 220 lớp, có 1.327 hội viên. Dư nợ 4.425 tỷ 611 triệu đồng, tăng 6,42%.\n';
const HEADER = `${COLUMNS.map(({ name }) => name).join(',')}\n`;
const SHORT = ['--columns', 'source,value,unit'];
const ROWS = ['220,lớp', '1327,hội viên', '4425611000000,VND', '6.42,%'];
const rows = (source: string) => ROWS.map((row) => `${source},${row}\n`).join('');

const lines = (text: string) => text.split('\n').filter(Boolean);

test('a report goes in and a CSV table comes out, without a word', () => {
  const root = folder({ 'bao-cao.txt': TEXT });
  expect(solieu(['bao-cao.txt', ...SHORT], root)).toEqual({
    exit: 0,
    stdout: `source,value,unit\n${rows('bao-cao.txt')}`,
    stderr: '',
  });
  expect(solieu(['extract', 'bao-cao.txt', ...SHORT], root).stdout).toBe(
    solieu(['bao-cao.txt', ...SHORT], root).stdout,
  );
});

test('all columns, in order, are the default', () => {
  const { stdout } = solieu(['bao-cao.txt'], folder({ 'bao-cao.txt': TEXT }));
  expect(stdout.startsWith(HEADER)).toBe(true);
  expect(lines(stdout)).toHaveLength(5);
});

test('--format names the format, digits and all', () => {
  const root = folder({ 'bao-cao.txt': TEXT });
  const ndjson = solieu(['-f', 'ndjson', 'bao-cao.txt'], root).stdout;
  expect(lines(ndjson)).toHaveLength(4);
  expect(ndjson).toContain('"value":4425611000000,');
  const json: unknown = JSON.parse(solieu(['--format=json', 'bao-cao.txt'], root).stdout);
  expect(json).toEqual(lines(ndjson).map((line): unknown => JSON.parse(line)));
});

test.each([
  ['bang.csv', /^source,value/],
  ['bang', /^source,value/],
  ['bang.json', /^\[\n\{"source"/],
  ['BANG.NDJSON', /^\{"source"/],
  ['bang.jsonl', /^\{"source"/],
])('--output %s names the format by its ending, and the end is told', (output, start) => {
  const root = folder({ 'bao-cao.txt': TEXT });
  expect(solieu(['bao-cao.txt', ...SHORT, '-o', output], root)).toEqual({
    exit: 0,
    stdout: '',
    stderr: `solieu: 4 figures from 1 file → ${output}\n`,
  });
  expect(readFileSync(join(root, output), 'utf8')).toMatch(start);
  expect(readdirSync(root)).toHaveLength(2);
});

test('--format is stronger than the ending; --quiet leaves out the summary', () => {
  const root = folder({ 'bao-cao.txt': TEXT });
  expect(solieu(['bao-cao.txt', '-o', 'bang.txt', '-f', 'json', '--quiet'], root)).toEqual({
    exit: 0,
    stdout: '',
    stderr: '',
  });
  expect(JSON.parse(readFileSync(join(root, 'bang.txt'), 'utf8'))).toHaveLength(4);
});

test('the table of the last run is not a report of the next', () => {
  const root = folder({ 'kho/bao-cao.txt': TEXT });
  const args = ['kho', '-o', 'kho/bang.csv'];
  expect(solieu(args, root).stderr).toBe(solieu(args, root).stderr);
});

test('--kind keeps the kinds that are named', () => {
  const { stdout } = solieu(['--kind', 'money, percent', ...SHORT, '-'], folder({}), TEXT);
  expect(stdout).toBe('source,value,unit\n-,4425611000000,VND\n-,6.42,%\n');
});

test('--no-context and --as-of are taken', () => {
  const root = folder({ 'bao-cao.txt': TEXT });
  const { exit, stdout } = solieu(
    ['bao-cao.txt', '--no-context', '--as-of', '2024-06-30', '--columns', 'indicator,period'],
    root,
  );
  expect(exit).toBe(0);
  expect(stdout).toBe(`indicator,period\n${',\n'.repeat(4)}`);
});

test('--rate adds the amount in VND behind the unit, exact, where a rate is given', () => {
  const text = 'Thu 2,5 triệu USD, 3 triệu euro, 4 tỷ đồng và 9 triệu yên.\n';
  const args = ['--rate', 'USD=25400', '--rate', 'jpy=171.25', '--columns', 'value,unit,kind'];
  expect(solieu(args, folder({}), text).stdout).toBe(
    'value,unit,amountVnd,kind\n2500000,USD,63500000000,money\n3000000,EUR,,money\n' +
      '4000000000,VND,4000000000,money\n9000000,JPY,1541250000,money\n',
  );
  expect(solieu(['--columns', 'amountVnd,unit'], folder({}), text).stdout).toBe(
    'amountVnd,unit\n,USD\n,EUR\n4000000000,VND\n,JPY\n',
  );
});

test('--excel is CSV for a Vietnamese Excel, --headers vi its titles', () => {
  const args = ['--excel', '--headers', 'vi', '--columns', 'value,unit,kind'];
  expect(solieu([...args, '--kind', 'percent'], folder({}), TEXT).stdout).toBe(
    '\ufeffGiá trị;Đơn vị tính;Loại\r\n6,42;%;percent\r\n',
  );
});

test('what a format cannot hold is told, and the exit code is 1', () => {
  const root = folder({ 'a.txt': 'Dài 0,0000000000001 m.\n' });
  expect(solieu(['a.txt', '-o', 'bang.parquet', '--quiet'], root)).toEqual({
    exit: 1,
    stdout: '',
    stderr: 'solieu: a.txt:1: value was left empty, no DECIMAL(38, 12) holds it exactly; write CSV or JSON for it\n',
  });
});

test('--explain tells of every numeral on standard error, and the table stays the same', () => {
  const root = folder({ 'bao-cao.txt': TEXT });
  const { exit, stdout, stderr } = solieu(['--explain', 'bao-cao.txt', ...SHORT], root);
  expect([exit, stdout]).toEqual([0, `source,value,unit\n${rows('bao-cao.txt')}`]);
  expect(lines(stderr).length).toBeGreaterThanOrEqual(4);
  expect(
    lines(stderr).filter((line) => !/^bao-cao\.txt:1:\d+ {2}(taken {3}|rejected) {2}\S.* {2}\S/.test(line)),
  ).toEqual([]);
  expect(stderr).toMatch(/^bao-cao\.txt:1:11 {2}taken {5}220 lớp {2}/);
});

test('standard input is read with - and without a path', () => {
  const expected = { exit: 0, stdout: `source,value,unit\n${rows('-')}`, stderr: '' };
  expect(solieu(SHORT, folder({}), TEXT)).toEqual(expected);
  expect(solieu([...SHORT, '-'], folder({}), TEXT)).toEqual(expected);
  expect(solieu([...SHORT, '-'], folder({}), Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toEqual(expected);
});

test('nothing in gives an empty table', () => {
  expect(solieu([], folder({}))).toEqual({ exit: 0, stdout: HEADER, stderr: '' });
});

test('every way to write Unicode gives the same rows', () => {
  const root = folder({
    'a.txt': TEXT,
    'b.txt': `\ufeff${TEXT}`,
    'c.txt': TEXT.normalize('NFD'),
    'd.txt': Buffer.from(TEXT, 'utf16le'),
    'e.txt': Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(),
  });
  const { stdout } = solieu(['.', ...SHORT], root);
  expect(stdout).toBe(`source,value,unit\n${['a', 'b', 'c', 'd', 'e'].map((name) => rows(`./${name}.txt`)).join('')}`);
});

test('each input that fails has its line, the others are read, and the exit code is 1', () => {
  const root = folder({
    'a.txt': TEXT,
    'anh.txt': Buffer.from('89504e470d0a1a0a', 'hex'),
    'nga.txt': Buffer.from('Ïðèâåò ìèð', 'latin1'),
    'z.txt': TEXT,
  });
  mkdirSync(join(root, 'trong'));
  const { exit, stdout, stderr } = solieu(['a.txt', 'mat.txt', 'anh.txt', 'nga.txt', 'trong', 'z.txt', ...SHORT], root);
  expect(exit).toBe(1);
  expect(stdout).toBe(`source,value,unit\n${rows('a.txt')}${rows('z.txt')}`);
  expect(lines(stderr)).toEqual([
    'solieu: mat.txt: no such file or folder; check the path',
    'solieu: anh.txt: no report (a PNG picture); see what is read with solieu formats',
    expect.stringMatching(/^solieu: nga\.txt: in no encoding that shows \(read as UTF-8, \d+ % is damaged\); name it /),
    expect.stringMatching(
      /^solieu: trong: no report in this folder; name a file, or a folder with \.txt \.md [. a-z0-9]+$/,
    ),
  ]);
});

test('where nothing could be read, the old table stays', () => {
  const root = folder({ 'bang.csv': 'old' });
  expect(solieu(['mat.txt', '-o', 'bang.csv'], root)).toEqual({
    exit: 1,
    stdout: '',
    stderr: 'solieu: mat.txt: no such file or folder; check the path\n',
  });
  expect(readdirSync(root)).toEqual(['bang.csv']);
  expect(readFileSync(join(root, 'bang.csv'), 'utf8')).toBe('old');
});

test.each([
  ['khong-co/bang.csv', 'no such folder'],
  ['a.txt/bang.csv', 'its folder is a file'],
  ['kho.csv', 'it is a folder'],
])('an output that cannot be written is told: %s', (output, cause) => {
  const root = folder({ 'a.txt': TEXT });
  mkdirSync(join(root, 'kho.csv'));
  expect(solieu(['a.txt', '-o', output], root)).toEqual({
    exit: 1,
    stdout: '',
    stderr: `solieu: ${output}: cannot be written (${cause}); choose another --output\n`,
  });
});

/** Formats that heed an option. */
const heeding = (option: 'headers' | 'excel') => {
  return Object.entries<Writer>(WRITERS)
    .filter(([, { heeds }]) => heeds?.includes(option))
    .map(([name]) => name);
};
const ENDINGS = Object.values(WRITERS).flatMap(({ extensions }): readonly string[] => extensions);

test.each([
  [['--frmat', 'csv'], `unknown option '--frmat'; did you mean --format?`],
  [['--nothing-like-it'], `unknown option '--nothing-like-it'; see solieu --help`],
  [['-f', 'xml'], `--format: no 'xml'; choose from ${FORMATS.join(', ')}`],
  [['-f', 'cssv'], `--format: no 'cssv'; did you mean 'csv'?`],
  [['-o'], `--output: no file behind it; write --output <file>`],
  [['--codebook', 'b.yaml', '--columns', 'value'], `--codebook: not with --columns; leave one out`],
  [['-o', 'bang.doc'], `--output: no format ends like 'bang.doc'; end it in ${ENDINGS.join(' ')} or add --format`],
  [['-o', './a.txt', '-f', 'csv'], `--output: './a.txt' is also read; choose another --output`],
  [['--columns', 'value,Unit'], `--columns: no 'Unit'; did you mean 'unit'?`],
  [['--columns', 'perods'], `--columns: no 'perods'; did you mean 'period'?`],
  [
    ['--columns', ','],
    `--columns: nothing named; choose from ${COLUMNS.map(({ name }) => name).join(', ')}, amountVnd`,
  ],
  [['--encoding', 'tcvn-3'], `--encoding: no 'tcvn-3'; did you mean 'tcvn3'?`],
  [
    ['--encoding', 'latin1'],
    `--encoding: no 'latin1'; choose from utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni, viqr, viscii, vps`,
  ],
  [['--kind', 'monney'], `--kind: no 'monney'; did you mean 'money'?`],
  [['--kind', 'x'], `--kind: no 'x'; choose from count, money, percent, measure, duration, age, ratio`],
  [['--as-of', '2024-02-30'], `--as-of: '2024-02-30' is no date; write it as 2024-06-30`],
  [
    ['--headers', 'vi', '-f', 'json'],
    `--headers: not for json; leave it out or choose --format ${heeding('headers').join(', ')}`,
  ],
  [
    ['--excel', '-o', 'bang.xlsx'],
    `--excel: not for xlsx; leave it out or choose --format ${heeding('excel').join(', ')}`,
  ],
  [['--rate', '25400'], `--rate: '25400' is no rate; write VND for one of a currency, as USD=25400`],
  [['--rate', 'USD=25,4'], `--rate: 'USD=25,4' is no rate; write VND for one of a currency, as USD=25400`],
  [['--rate', 'USD=0'], `--rate: 'USD=0' is no rate; write VND for one of a currency, as USD=25400`],
  [['--rate', 'USD=25.400'], `--rate: 'USD=25.400' may be 25400 or 25.400; write 25400 or 25.4000`],
  [['--rate', 'VND=1'], '--rate: VND needs no rate; leave it out'],
  [['--rate', 'USS=25400'], `--rate: no 'USS'; did you mean 'USD'?`],
  [['--rate', 'USD=25400', '--rate', 'usd=25500'], '--rate: two rates for USD; leave one out'],
  [['--as-of', '30/6/2024'], `--as-of: '30/6/2024' is no date; write it as 2024-06-30`],
])('wrong usage %j is one line and exit 2, and nothing is written', (args, words) => {
  const root = folder({ 'a.txt': TEXT });
  expect(solieu(['a.txt', ...args], root)).toEqual({ exit: 2, stdout: '', stderr: `solieu: ${words}\n` });
  expect(readdirSync(root)).toEqual(['a.txt']);
});

test.each(['xlsx', 'parquet'])('a closed pipe ends a run of %s quietly', (format) => {
  const root = folder({ 'lon.txt': TEXT.repeat(3000) });
  const script = `{ '${process.execPath}' '${BIN}' lon.txt -f ${format}; echo "exit $?" >&2; } | head -c 1`;
  const { stderr } = spawnSync('sh', ['-c', script], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('exit 0\n');
});

test('a closed pipe ends the run quietly', () => {
  const root = folder({ 'lon.txt': TEXT.repeat(3000) });
  const script = `{ '${process.execPath}' '${BIN}' lon.txt; echo "exit $?" >&2; } | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: root, encoding: 'utf8' });
  expect([stdout, stderr]).toEqual([HEADER, 'exit 0\n']);
});

test('--version is the version of the package', () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(solieu(['--version'], folder({}))).toEqual({ exit: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

interface Fake {
  readonly tty?: boolean;
  readonly cwd?: () => string;
  readonly stdout?: Writable;
}

/** A run inside this process, on streams that remember. */
async function fake(argv: string[], { tty = false, cwd, stdout = new PassThrough() }: Fake = {}) {
  const stderr = Object.assign(new PassThrough(), { isTTY: tty });
  const exit = await run({
    argv: ['node', 'solieu', ...argv],
    env: {},
    stdin: Object.assign(new PassThrough(), { isTTY: tty }),
    stdout,
    stderr,
    cwd: cwd ?? (() => '/'),
  });
  return { exit, stderr: String(stderr.read() ?? '') };
}

test('no path at a terminal gives the help on standard error and exit 2', async () => {
  const { exit, stderr } = await fake([], { tty: true });
  expect(exit).toBe(2);
  expect(stderr).toMatch(/^Usage: solieu \[extract\] \[options\] \[paths\.\.\.\]\n/);
});

test('--explain is coloured on a terminal', async () => {
  const root = folder({ 'a.txt': TEXT });
  const { stderr } = await fake(['--explain', 'a.txt'], { tty: true, cwd: () => root });
  expect(stderr).toContain('\u001b[32mtaken   \u001b[39m  220 lớp  \u001b[36m');
});

test.each(['xlsx', 'parquet'])('%s is nothing for a terminal', async (format) => {
  const root = folder({ 'a.txt': TEXT });
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  expect(await fake(['a.txt', '-f', format], { cwd: () => root, stdout })).toEqual({
    exit: 2,
    stderr: `solieu: ${format} is nothing for a terminal; write it to a file: --output bang.${format}\n`,
  });
  expect(stdout.read()).toBe(null);
});

test.each(['csv', 'xlsx', 'parquet'])('a full disk behind standard output is told, for %s', async (format) => {
  const root = folder({ 'a.txt': TEXT.repeat(3000) });
  const stdout = new Writable({ write: (_chunk, _, done) => done(Object.assign(new Error(), { code: 'ENOSPC' })) });
  expect(await fake(['a.txt', '-f', format], { cwd: () => root, stdout })).toEqual({
    exit: 1,
    stderr: 'solieu: standard output: the table was cut short (disk full); make room and run again\n',
  });
});

test('an error of the program itself is one line, not a stack trace', async () => {
  const { exit, stderr } = await fake(['a.txt'], {
    cwd: () => {
      throw new Error('folder is gone');
    },
  });
  expect([exit, stderr]).toEqual([1, 'solieu: internal error (Error: folder is gone); please report it\n']);
});

test('a file that may not be read is told', () => {
  const root = folder({ 'a.txt': TEXT });
  writeFileSync(join(root, 'kin.txt'), TEXT);
  chmodSync(join(root, 'kin.txt'), 0o000);
  const { exit, stderr } = solieu(['kin.txt'], root);
  // The superuser may read everything.
  expect([exit, stderr]).toEqual(
    process.getuid?.() === 0 ? [0, ''] : [1, expect.stringContaining('kin.txt: no permission to read it;')],
  );
});

test('documents of a folder are read beside text, and each that cannot be is told in one line', () => {
  const root = folder({
    'kho/a.txt': TEXT,
    'kho/b.rtf': '{\\rtf1 5 xe}',
    'kho/c.html': '<html><p>6 xe',
    'kho/d.docx': docx(wordParagraph('7 xe')),
    'kho/e.docx': docx(wordParagraph('7 xe')).subarray(0, 300),
    'kho/g.pdf': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'kho/h.odt': '',
    'kho/i.pdf': sample('khoa.pdf'),
    'kho/k.pdf': pdf(''),
    'kho/l.docx': docx(' '.repeat(60_000_000)),
    'kho/m.csv': '8 xe',
  });
  const { exit, stdout, stderr } = solieu(['kho', '--columns', 'source,page,text'], root);
  expect(exit).toBe(1);
  expect(lines(stdout).slice(-3)).toEqual(['kho/b.rtf,,5 xe', 'kho/c.html,,6 xe', 'kho/d.docx,,7 xe']);
  expect(lines(stderr)).toEqual([
    'solieu: kho/e.docx: damaged or cut short (Word document, docx); fetch it again, or repair it in its own program',
    'solieu: kho/g.pdf: not what its ending says (a PNG picture); open it in its own program and save it again',
    'solieu: kho/h.odt: empty (0 bytes); fetch it again',
    'solieu: kho/i.pdf: locked with a password (PDF); save a copy without one',
    'solieu: kho/k.pdf: a scan without a text layer (1 of 1 pages); run text recognition (OCR) on it first',
    'solieu: kho/l.docx: unpacks to more than 50 MB, out of all proportion; if it is a report, split it',
  ]);
});

test('--input-format reads every input as that', () => {
  const root = folder({ 'a.txt': '<p>5 x<b>e</b>' });
  const { exit, stdout } = solieu(['a.txt', '--input-format', 'html', '--columns', 'text'], root);
  expect([exit, stdout]).toEqual([0, 'text\n5 xe\n']);
  const wrong = solieu(['a.txt', '--input-format', 'html5'], root);
  expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringMatching(/^solieu: .*--input-format.*html5/)]);
});
