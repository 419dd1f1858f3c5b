import { createHash } from 'node:crypto';
import { assets } from './assets.js';
import type { Column, ColumnName } from './columns.js';
import { contentsOf, type Entry } from './page/contents.js';
import { addChoices, filtersOf, noChoices } from './page/filters.js';
import { nameOf } from './page/labels.js';
import { markup, trusted, type Markup } from './page/markup.js';
import { count } from './page/numbers.js';
import { partOf } from './page/part.js';
import { tallyOf, total, type Tally } from './page/tally.js';
import type { Sink } from './sink.js';
import type { Table } from './table.js';

const { style: STYLE, script: SCRIPT } = assets();

/** The page runs and looks as we wrote it and fetches nothing, whatever a report holds. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hash(SCRIPT)}'`,
  `style-src '${hash(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const CLOSING = markup`</main>
    <footer>
      <p>Bấm vào một số liệu để qua lại giữa văn bản và bảng. Chữ nghiêng: suy ra từ chỗ khác trong văn bản.</p>
      <p>Máy đọc, nên hãy đối chiếu với văn bản trước khi dùng. Trang tạo bằng solieu.</p>
    </footer>
    <script>${trusted(SCRIPT)}</script>
  </body>
</html>
`;

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** One page that needs nothing beside it. Parts are kept until the end: the contents come before them. */
export function openPage(sink: Sink, columns: readonly Column[]): Table {
  const asked = new Set(columns.map(({ name }) => name as ColumnName));
  const entries: Entry[] = [];
  const parts: Markup[] = [];
  const choices = noChoices();
  let id = 0;
  return {
    async write(figures, report) {
      entries.push({ source: report.source, tally: tallyOf(figures) });
      addChoices(choices, figures, asked);
      const rows = figures.map((figure) => ({ id: ++id, figure }));
      parts.push(partOf(entries.length, report, rows, asked));
    },
    async close() {
      const tally = total(entries.map((entry) => entry.tally));
      await sink.write(opening(entries, tally).safe + contentsOf(entries).safe + filtersOf(choices, tally).safe);
      await sink.write('<main id="main">\n');
      for (const { safe } of parts) await sink.write(safe);
      await sink.write(CLOSING.safe);
    },
  };
}

function opening(entries: readonly Entry[], { figures, doubtful }: Tally): Markup {
  const isSingle = entries.length === 1;
  const title = isSingle ? nameOf(entries[0]!.source) : count(entries.length, 'báo cáo');
  const facts = [
    isSingle && entries[0]!.source !== title && entries[0]!.source !== '-' ? entries[0]!.source : '',
    count(figures, 'số liệu'),
    doubtful ? count(doubtful, 'cần xem') : '',
  ];
  return markup`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Số liệu: ${title}</title>
    <style>${trusted(STYLE)}</style>
  </head>
  <body class="${isSingle ? 'single' : 'many'}">
    <a class="skip" href="#main">Đến nội dung</a>
    <header>
      <h1>${title}</h1>
      <p>${facts.filter(Boolean).join(' · ')}</p>
    </header>
`;
}
