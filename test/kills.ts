import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The bench runs it too, without jest.
const BIN = fileURLToPath(new URL('../../bin/solieu.js', import.meta.url));

/** A large text of many pieces with few figures: what is tested is how it is cut, and put together. */
export function largeText(bytes: number): string {
  const filler = `${'Các cấp hội tiếp tục vận động hội viên tham gia phong trào thi đua. '.repeat(30)}\n`;
  const prose = (i: number) =>
    `Trong năm ${2001 + (i % 20)}, Hội đã giải ngân ${i + 1} tỷ đồng, tăng ${(i % 90) + 1},5%, cho các chương trình tín dụng chính sách trên địa bàn.\n`;
  const parts: string[] = [];
  for (let length = 0, i = 0; length < bytes; i++) {
    const part = `${i % 7 ? '' : `${i / 7 + 1}. Tín dụng\n`}${filler}${i % 3 ? prose(i) : 'Số hộ thoát nghèo: 25 hộ.\n'}`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}

export interface Kills {
  /** How often the command was killed before it was done. */
  readonly kills: number;
  /** The tables that came out in the end. */
  readonly tables: readonly Buffer[];
}

/**
 * Runs the command with `--resume`, kills it at random moments, runs it again until it is done, and so on until it was
 * killed `times` times.
 *
 * @param longest ms that a run may have before it is killed.
 */
export async function killed(
  args: readonly string[],
  cwd: string,
  output: string,
  times: number,
  longest: number,
): Promise<Kills> {
  const tables: Buffer[] = [];
  let kills = 0;
  for (let isDone = false; kills < times || !isDone;) {
    const wait = kills < times ? longest * Math.random() : undefined;
    isDone = await isRunDone([...args, '--resume', '-o', output], cwd, wait);
    if (!isDone) kills++;
    else {
      tables.push(readFileSync(join(cwd, output)));
      for (const left of ['partial', 'ledger']) {
        if (existsSync(join(cwd, `${output}.${left}`))) throw new Error(`${left} was left behind`);
      }
      rmSync(join(cwd, output));
    }
  }
  return { kills, tables };
}

/** Whether a run came to its end before it was killed. @throws Error where it failed. */
function isRunDone(args: readonly string[], cwd: string, wait: number | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.on('data', (chunk) => (words += String(chunk)));
    const timer = wait === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), wait);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(`exit ${code}: ${words}`));
    });
  });
}
