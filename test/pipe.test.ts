import { describe, expect, jest, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../src/cli/index.js';
import { lines } from '../src/input/lines.js';
import { docx, wordParagraph } from './documents.js';
import { zipOf } from './pack.js';
import { BIN, folder, solieu } from './solieu.js';

jest.setTimeout(30_000);

const TEXT = 'Cụm đã mở 220 lớp, có 1.327 hội viên. Dư nợ 4.425 tỷ 611 triệu đồng, tăng 6,42%.\n';
const SHORT = ['--columns', 'value,unit'];

type Record = Readonly<{ [key: string]: unknown }>;

const json = (value: unknown) => `${JSON.stringify(value)}\n`;
const records = (stdout: string): Record[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record);

function pipe(input: string | Buffer, ...args: string[]): Record[] {
  const { exit, stdout, stderr } = solieu(['pipe', ...args], '.', input);
  expect([exit, stderr]).toEqual([0, '']);
  return records(stdout);
}

/** The same in this process, with what it reads in these pieces. */
async function piped(pieces: Iterable<Uint8Array | string>, ...args: string[]): Promise<Record[]> {
  let stdout = '';
  const code = await run({
    argv: ['node', 'solieu', 'pipe', ...args],
    env: {},
    stdin: Readable.from(pieces),
    stdout: new Writable({ write: (chunk, _, done) => ((stdout += String(chunk)), done()) }),
    stderr: new PassThrough(),
    cwd: () => '.',
  });
  expect(code).toBe(0);
  return records(stdout);
}

describe('what is answered', () => {
  test('a figure is the row of the NDJSON table with the id of its document before it', () => {
    const root = folder({ 'bao-cao.txt': TEXT });
    const table = solieu(['bao-cao.txt', '-f', 'ndjson'], root).stdout;
    const { stdout } = solieu(['pipe'], root, json({ id: 'a/1', name: 'bao-cao.txt', text: TEXT }));
    expect(stdout).toBe(table.replaceAll(/^\{/gm, '{"id":"a/1",'));
    expect(stdout.split('\n')).toHaveLength(5);
  });

  test('numbers have all their digits', () => {
    const { stdout } = solieu(['pipe', ...SHORT], '.', json({ id: 1, text: 'Thu 1.234.567.890.123.456.789,25 đồng.' }));
    expect(stdout).toBe('{"id":1,"value":1234567890123456789.25,"unit":"VND"}\n');
  });

  test('documents come in their order, --done tells the end of each', () => {
    const input = [{ id: 'a', text: 'Mở 9 lớp, 30 lớp.' }, { id: 2, text: 'Không có gì.' }, { text: 'Bán 5 tấn cá.' }];
    const answers = pipe(input.map(json).join('\r\n'), '--done', ...SHORT);
    expect(answers).toEqual([
      { id: 'a', value: 9, unit: 'lớp' },
      { id: 'a', value: 30, unit: 'lớp' },
      { id: 'a', done: 2, line: 1 },
      { id: 2, done: 0, line: 3 },
      { id: null, value: 5, unit: 'tấn' },
      { id: null, done: 1, line: 5 },
    ]);
  });

  test('the source is the name, else the id', () => {
    const input = [{ id: 'a', name: 'b.txt', text: 'Mở 9 lớp.' }, { id: 7, text: 'Mở 9 lớp.' }, { text: 'Mở 9 lớp.' }];
    expect(pipe(input.map(json).join(''), '--columns', 'source').map(({ source }) => source)).toEqual([
      'b.txt',
      '7',
      '-',
    ]);
  });

  test('the options of extract hold', () => {
    const text = 'Năm nay thu 3 triệu USD, mở 9 lớp.';
    const [row, ...more] = pipe(json({ text }), '--kind', 'money', '--rate', 'USD=25400', '--as-of', '2024-06-30');
    expect([row, more]).toEqual([
      expect.objectContaining({ amountVnd: 76_200_000_000, periodStart: '2024-01-01' }),
      [],
    ]);
    expect(pipe(json({ text }), '--no-context')[0]).toMatchObject({ indicator: null, period: null });
  });

  test('text that was misread before is mended as in a file', () => {
    const text = Buffer.from('Báo cáo: Cụm mở 220 lớp tập huấn cho hội viên nông dân.').toString('latin1');
    expect(pipe(json({ text }), '--columns', 'text')).toEqual([{ id: null, text: '220 lớp' }]);
  });

  test('a web page as text, where the format says so', () => {
    const text = '<p>Mở 9 lớp</p><script>30 lớp</script>';
    expect(pipe(json({ text }), '--input-format', 'html', ...SHORT)).toEqual([{ id: null, value: 9, unit: 'lớp' }]);
  });
});

describe('files', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

  test('of any format, by their bytes', () => {
    const file = docx(wordParagraph('Mở 220 lớp.'));
    expect(pipe(json({ id: 'w', name: 'a.docx', base64: base64(file) }), ...SHORT)).toEqual([
      { id: 'w', value: 220, unit: 'lớp' },
    ]);
  });

  test('of an archive every member, and what is broken in it by its name', () => {
    const zip = zipOf([
      { name: 'a.txt', content: 'Mở 9 lớp.' },
      { name: 'b.pdf', content: '' },
      { name: 'c.txt', content: 'Mở 30 lớp.' },
    ]);
    const answers = pipe(
      json({ id: 'z', name: 'kho.zip', base64: base64(zip) }),
      '--done',
      '--columns',
      'source,value',
    );
    expect(answers).toEqual([
      { id: 'z', source: 'kho.zip!/a.txt', value: 9 },
      { id: 'z', error: { code: 'empty', message: expect.any(String) }, source: 'kho.zip!/b.pdf', line: 1 },
      { id: 'z', source: 'kho.zip!/c.txt', value: 30 },
      { id: 'z', done: 2, line: 1 },
    ]);
  });

  test('base64 with line breaks, without padding, and of URLs', () => {
    const bytes = Buffer.from('Mở 9 lớp. ÿÿÿ??>>');
    const ways = [
      base64(bytes).replace(/.{8}/g, '$&\n'),
      base64(bytes).replace(/=+$/, ''),
      bytes.toString('base64url'),
    ];
    const answers = pipe(ways.map((way) => json({ base64: way })).join(''), '--columns', 'text');
    expect(answers).toEqual(ways.map(() => ({ id: null, text: '9 lớp' })));
  });
});

describe('what is no document is answered, and the next one is read', () => {
  test.each<[what: string, line: string | Buffer, id: unknown, code: string, words: string]>([
    ['no JSON', '{"id":"a","text":', 'a', 'badLine', 'not JSON'],
    ['no JSON, and no id before it', 'Mở 9 lớp', null, 'badLine', 'not JSON'],
    ['no object', '[1]', null, 'badLine', 'no object'],
    ['nothing to read', '{"id":"a","text":null}', 'a', 'badLine', 'neither text nor base64'],
    ['two things to read', '{"id":"a","text":"","base64":""}', 'a', 'badLine', 'both text and base64'],
    ['a name that is none', '{"id":3,"name":1,"text":""}', 3, 'badLine', 'name'],
    ['an id that JSON readers round', '{"id":12345678901234567890,"text":""}', null, 'badId', 'string'],
    ['an id that is an object', '{"id":{},"text":""}', null, 'badId', 'string'],
    ['broken base64', '{"id":"a","base64":"TeG7*"}', 'a', 'badBase64', 'encode'],
    ['base64 that is cut short', '{"id":"a","base64":"TeG7n"}', 'a', 'badBase64', 'encode'],
    ['another encoding', Buffer.from('{"id":"a","text":"\xe1"}', 'latin1'), 'a', 'badLine', 'not UTF-8'],
    [
      'a picture',
      json({ id: 'a', base64: Buffer.from('\x89PNG\r\n', 'latin1').toString('base64') }),
      'a',
      'binary',
      'PNG',
    ],
    ['too long a line', json({ id: 'a', text: 'ă'.repeat(5_000) }), 'a', 'beyond', '--limits'],
  ])('%s', (_, line, id, code, words) => {
    const input = Buffer.concat([Buffer.from(line as string), Buffer.from(`\n${json({ id: 'next', text: '9 lớp' })}`)]);
    const [fault, ...rest] = pipe(input, '--limits', 'line=8KB', ...SHORT);
    expect(fault).toEqual({ id, error: { code, message: expect.stringContaining(words) }, line: 1 });
    expect(rest).toEqual([{ id: 'next', value: 9, unit: 'lớp' }]);
  });

  test('and with --done has its end', () => {
    expect(pipe('{\n\n[]\n', '--done').map(({ done, line }) => [done, line])).toEqual([
      [undefined, 1],
      [0, 1],
      [undefined, 3],
      [0, 3],
    ]);
  });

  test('a path is wrong usage: documents come by standard input', () => {
    expect(solieu(['pipe', 'a.txt'], '.')).toMatchObject({ exit: 2, stdout: '' });
  });
});

describe('lines', () => {
  const input = [
    json({ id: 'ă', text: 'Cụm đã mở 220 lớp 𝟗\u2028 ở Ứng Hòa.' }),
    ' \t\r\n',
    json({ id: 'b', text: 'Bán 5 tấn.' }).trimEnd(),
  ].join('');

  test.each([1, 2, 3, 5, 64])('in pieces of %d bytes', async (size) => {
    const bytes = Buffer.from(`\uFEFF${input}`);
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    expect(await piped(pieces, ...SHORT)).toEqual([
      { id: 'ă', value: 220, unit: 'lớp' },
      { id: 'b', value: 5, unit: 'tấn' },
    ]);
  });

  test('of one beyond the limit only the head is held, however it comes', async () => {
    let most = 0;
    const endless = function* () {
      yield Buffer.from('{"id":"a","text":"');
      for (let i = 0; i < 2_000; i++) {
        yield Buffer.alloc(1 << 16, 0x61);
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }
      yield Buffer.from('\nb');
    };
    const before = process.memoryUsage().arrayBuffers;
    const found = [];
    for await (const { number, bytes, fault } of lines(Readable.from(endless()), { line: 1 << 20 })) {
      found.push([number, bytes.length, fault?.code]);
    }
    expect(found).toEqual([
      [1, 4_096, 'beyond'],
      [2, 1, undefined],
    ]);
    // 131 MB went by; what the collector has not yet taken up is a part of it.
    expect(most - before).toBeLessThan(100 * 2 ** 20);
  });
});

describe('as a filter', () => {
  test('a document is answered before the next one is sent', async () => {
    const child = spawn(process.execPath, [BIN, 'pipe', '--done', ...SHORT]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let id = 1; id <= 3; id++) {
      child.stdin.write(json({ id, text: `Mở ${id} lớp.` }));
      expect(JSON.parse((await answers.next()).value as string)).toEqual({ id, value: id, unit: 'lớp' });
      expect(JSON.parse((await answers.next()).value as string)).toEqual({ id, done: 1, line: id });
    }
    child.stdin.end();
    expect((await answers.next()).done).toBe(true);
  });

  test('no more is read than whoever reads the answers takes', async () => {
    let sent = 0;
    const pieces = function* () {
      for (; sent < 1_000; sent++) yield json({ id: sent, text: TEXT });
    };
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void (release = done) });
    let release = () => {};
    const ended = run({
      argv: ['node', 'solieu', 'pipe'],
      env: {},
      stdin: Readable.from(pieces()),
      stdout,
      stderr: new PassThrough(),
      cwd: () => '.',
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    // Those that the stream itself keeps ready.
    expect(sent).toBeLessThan(100);
    stdout._write = (_chunk, _encoding, done) => done();
    release();
    expect([await ended, sent]).toEqual([0, 1_000]);
  });

  test('whoever has enough may close it', () => {
    const input = json({ text: TEXT }).repeat(2_000);
    const line = `'${process.execPath}' '${BIN}' pipe | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { input, encoding: 'utf8' });
    expect([stdout.split('\n').slice(1), stderr]).toEqual([['0', ''], '']);
  });

  (existsSync('/proc/self/status') ? test : test.skip)(
    'memory does not grow with what goes through',
    async () => {
      const child = spawn(process.execPath, [BIN, 'pipe', '--done', '--no-context']);
      const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const text = 'Hội nghị bàn về nông thôn mới. '.repeat(2_000);
      const send = async (documents: number) => {
        for (let i = 0; i < documents; i++) {
          child.stdin.write(json({ id: i, text }));
          await answers.next();
        }
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmHWM:\s+(\d+) kB/.exec(status)![1]) / 1024;
      };
      const size = Buffer.byteLength(text) / 2 ** 20;
      const first = await send(300);
      const last = await send(1_200);
      child.stdin.end();
      // 1,200 documents more are 100 MB of bytes and twice as much in strings.
      expect(size * 1_200).toBeGreaterThan(90);
      expect(last - first).toBeLessThan(60);
    },
    60_000,
  );
});
