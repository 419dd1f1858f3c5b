import type { Document } from '../document.js';
import { InputFault } from '../fault.js';
import { Blocks, textOf } from './blocks.js';
import { CHARSETS, decoderOf } from './codepages.js';

const WHAT = 'RTF document';

/** An RTF document. @throws InputFault `damaged` where its last bracket is missing. */
export function readRtf(source: string, bytes: Uint8Array): Document {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = rtf.indexOf('{\\rtf');
  if (start < 0) throw new InputFault('damaged', WHAT);
  return { source, text: rtfText(rtf.slice(start)) };
}

// \par | \u7879 | \'e1 | \~ | { | } | text
const TOKEN = /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;

/** Groups whose text is none of the document's. */
const DROPPED = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ' +
    'listtable listtext pntext pntxta pntxtb fldinst nonshppict sp annotation atnid atnauthor bkmkstart bkmkend ' +
    'xe tc rxe generator themedata colorschememapping datastore latentstyles xmlnstbl upr'
  ).split(' '),
);
/** Groups marked as passable by who does not know them, that hold text. */
const KNOWN = new Set(['shpinst', 'shptxt', 'footnote', 'ud', 'shppict']);

const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  tab: ' ',
  enspace: ' ',
  emspace: ' ',
  nestcell: ' ',
};

/** What a group has of its own and its end gives back. */
interface Group {
  dropped: boolean;
  /** Characters behind a \u that stand for it where Unicode is unknown. */
  fallback: number;
  page: string | null;
  raised: boolean;
  hidden: boolean;
  note: boolean;
  fonts: boolean;
}

function rtfText(rtf: string): string {
  const body = new Blocks();
  const notes = new Blocks();
  const fonts = new Map<number, string | null>();
  const decoders = new Map<string, (run: string) => string>();
  const groups: Group[] = [];
  let group: Group = {
    dropped: false,
    fallback: 1,
    page: null,
    raised: false,
    hidden: false,
    note: false,
    fonts: false,
  };
  let blocks = body;
  let ansi = '1252';
  let font = 0;
  let raised = false;
  /** Bytes not yet decoded: a character may take several. */
  let pending = '';
  let skip = 0;
  let passable = false;
  /** A table's next row may come, or text that ends it. */
  let betweenRows = false;
  let inTable = false;
  /** How far each cell of the row reaches, in twips, and how many have been met. */
  let edges: number[] = [];
  let met = 0;

  const put = (text: string) => {
    if (group.dropped || group.hidden || text === '') return;
    if (betweenRows && !group.note && text.trim() !== '') endTable();
    if (raised !== group.raised) blocks.raise((raised = group.raised));
    blocks.text(text);
  };
  const flush = () => {
    if (pending === '') return;
    const run = pending;
    pending = '';
    if (group.dropped || group.hidden) return;
    const page = group.page ?? ansi;
    let decode = decoders.get(page);
    if (!decode) decoders.set(page, (decode = decoderOf(page)));
    put(/[\x80-\xff]/.test(run) ? decode(run) : run);
  };
  const beginRow = () => {
    if (group.dropped || group.note || (inTable && !betweenRows)) return;
    if (!inTable) body.openTable();
    body.openRow();
    body.openCell();
    inTable = true;
    betweenRows = false;
    met = 0;
  };
  const endTable = () => {
    body.closeTable();
    inTable = false;
    betweenRows = false;
  };

  const control = (word: string, parameter: number | undefined) => {
    const on = parameter !== 0;
    if (word === 'u') {
      const code = (parameter ?? 0) & 0xffff;
      // Letters of a font of symbols: .VnTime is one to some programs.
      if (code >= 0xf020 && code <= 0xf0ff) pending += String.fromCharCode(code - 0xf000);
      else {
        flush();
        put(String.fromCharCode(code));
      }
      skip = group.fallback;
      return;
    }
    flush();
    if (passable && !KNOWN.has(word)) group.dropped = true;
    else if (DROPPED.has(word)) group.dropped = true;
    passable = false;
    if (word === 'fonttbl') group.fonts = true;
    if (group.fonts) {
      if (word === 'f') font = parameter ?? 0;
      else if (word === 'fcharset') fonts.set(font, CHARSETS[parameter ?? 0] ?? null);
      return;
    }
    if (word === 'ud') group.dropped = false;
    if (group.dropped) {
      if (word === 'uc') group.fallback = parameter ?? 1;
      return;
    }
    const character = CHARACTERS[word];
    if (character !== undefined) {
      put(character);
      return;
    }
    switch (word) {
      case 'ansicpg':
        ansi = String(parameter);
        break;
      case 'uc':
        group.fallback = parameter ?? 1;
        break;
      case 'f':
        group.page = fonts.get(parameter ?? 0) ?? null;
        break;
      case 'super':
        group.raised = on;
        break;
      case 'up':
        group.raised = parameter === undefined || parameter > 0;
        break;
      case 'nosupersub':
        group.raised = false;
        break;
      case 'plain':
        group.raised = false;
        group.hidden = false;
        break;
      case 'v':
      case 'deleted':
        group.hidden = on;
        break;
      case 'par':
      case 'sect':
      case 'page':
      case 'nestrow':
        if (betweenRows && !group.note) endTable();
        blocks.endParagraph();
        raised = false;
        break;
      case 'line':
        blocks.breakLine();
        raised = false;
        break;
      case 'footnote':
        blocks.raise((raised = false));
        group.note = true;
        group.raised = false;
        blocks = notes;
        break;
      case 'trowd':
        edges = [];
        beginRow();
        break;
      case 'cellx':
        edges.push(parameter ?? 0);
        break;
      case 'intbl':
        beginRow();
        break;
      case 'cell':
        beginRow();
        body.closeCell({ edge: edges[met++] });
        body.openCell();
        raised = false;
        break;
      case 'row':
        if (!inTable) break;
        body.closeRow();
        betweenRows = true;
        raised = false;
        break;
    }
  };

  const openGroup = () => {
    flush();
    groups.push(group);
    group = { ...group };
    skip = 0;
    passable = false;
  };
  const closeGroup = () => {
    flush();
    if (group.note && !groups.at(-1)?.note) {
      notes.endParagraph();
      blocks = body;
      raised = false;
    }
    group = groups.pop()!;
    skip = 0;
    passable = false;
  };

  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(rtf); token; token = TOKEN.exec(rtf)) {
    const [whole, word, parameter, hex, symbol, bracket, run] = token;
    if (bracket === '{') openGroup();
    else if (bracket === '}') {
      closeGroup();
      if (groups.length === 0) break;
    } else if (word !== undefined) {
      if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(parameter ?? 0));
      else control(word.toLowerCase(), parameter === undefined ? undefined : Number(parameter));
    } else if (hex !== undefined) {
      if (skip > 0) skip--;
      else pending += String.fromCharCode(Number.parseInt(hex, 16));
    } else if (symbol !== undefined) {
      if (symbol === '*') passable = true;
      else if (symbol === '~') put('\u00a0');
      else if (symbol === '_') put('-');
      else if (symbol === '\n' || symbol === '\r') control('par', undefined);
      else if (symbol !== '-' && symbol !== ':' && symbol !== '|') pending += symbol;
    } else if (run !== undefined) {
      const left = Math.min(skip, run.length);
      skip -= left;
      if (!group.dropped) pending += run.slice(left);
    }
    if (whole === '') break;
  }
  if (groups.length > 0) throw new InputFault('damaged', WHAT);
  return textOf([...body.close(), ...notes.close()]);
}
