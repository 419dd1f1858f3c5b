import { extname } from 'node:path';
import { metered, unpacking } from './archives/chunks.js';
import { Growth } from './archives/limits.js';
import type { Archive, Chunks } from './archives/member.js';
import { EXTENSIONS } from './readers.js';
import { isTar, opensWith, startsWith, type Recognise } from './recognise.js';

/** Every archive that is opened. Its module loads when a file needs it. */
export const ARCHIVES = {
  zip: {
    extensions: ['.zip'],
    description: 'zip archive',
    recognises: startsWith('PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'),
    members: async function* (packed) {
      yield* (await import('./archives/zip.js')).zipMembers(packed);
    },
  },
  tar: {
    extensions: ['.tar'],
    description: 'tar archive',
    recognises: isTar,
    members: async function* (packed) {
      yield* (await import('./archives/tar.js')).tarMembers(packed);
    },
  },
  warc: {
    extensions: ['.warc', '.wet'],
    description: 'web archive: its pages, not its redirects',
    recognises: opensWith(/^WARC\/\d/),
    members: async function* (packed) {
      yield* (await import('./archives/warc.js')).warcMembers(packed);
    },
  },
  gzip: compressed(
    'gzip archive',
    ['.gz', '.tgz'],
    startsWith('\x1f\x8b'),
    async () => (await import('./archives/gzip.js')).gunzip,
  ),
  bzip2: compressed(
    'bzip2 archive',
    ['.bz2', '.tbz2'],
    opensWith(/^BZh[1-9]1AY&SY/),
    async () => (await import('./archives/bzip2.js')).bunzip2,
  ),
  xz: compressed(
    'xz archive',
    ['.xz', '.txz'],
    startsWith('\xfd7zXZ'),
    async () => (await import('./archives/xz.js')).unxz,
  ),
  zstd: compressed(
    'zstd archive',
    ['.zst', '.tzst'],
    // A frame, or one to be skipped before it.
    startsWith('\x28\xb5\x2f\xfd', ...Array.from('PQRSTUVWXYZ[\\]^_', (first) => `${first}*M\x18`)),
    async () => (await import('./archives/zstd.js')).unzstd,
  ),
} as const satisfies Record<string, Archive>;

/** One file, or a tar, made small. */
function compressed(
  what: string,
  extensions: readonly string[],
  recognises: Recognise,
  load: () => Promise<(chunks: Chunks) => Chunks>,
): Archive {
  return {
    extensions,
    description: 'one file, or a tar, compressed',
    recognises,
    single: true,
    members: async function* ({ chunks, budget }) {
      const growth = new Growth(budget);
      yield { name: undefined, chunks: metered(chunks, unpacking(what, await load()), growth), growth };
    },
  };
}

const ALL: readonly Archive[] = Object.values(ARCHIVES);

/** Archives that are told from others to be refused: no library that runs everywhere reads them within bounds. */
const REFUSED: readonly (Pick<Archive, 'extensions' | 'recognises'> & { readonly what: string })[] = [
  { what: '7z archive', extensions: ['.7z'], recognises: startsWith('7z\xbc\xaf\x27\x1c') },
  { what: 'RAR archive', extensions: ['.rar'], recognises: startsWith('Rar!\x1a\x07') },
];

/** As many bytes as tell what an archive is. */
export const HEAD = 1_024;

export function archiveOf(head: Uint8Array): Archive | undefined {
  return ALL.find(({ recognises }) => recognises(head));
}

/** What an archive is that is not opened. */
export function refusedAs(head: Uint8Array): string | undefined {
  return REFUSED.find(({ recognises }) => recognises(head))?.what;
}

/** Endings of all that is read. */
export const ENDINGS: readonly string[] = [...EXTENSIONS, ...ALL.flatMap(({ extensions }) => extensions)];
/** Those of what a folder and an archive give, if only to be refused in words. */
export const CLAIMED: readonly string[] = [...ENDINGS, ...REFUSED.flatMap(({ extensions }) => extensions)];

// .DS_Store, .git/a.txt, __MACOSX/._a.txt; but ../a.txt
const HIDDEN = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/;

/** Whether something in a folder or an archive is taken for a report, or for an archive of some. */
export function isClaimed(name: string, ending = extname(name)): boolean {
  if (HIDDEN.test(name) || !CLAIMED.includes(ending.toLowerCase())) return false;
  // anh.jpg.gz is a picture.
  const inner = innerEnding(name, ending);
  return !inner || CLAIMED.includes(inner.toLowerCase());
}

/** What a compressed file ends in when it is unpacked, `.txt` of `a.txt.gz`; undefined for what is none. */
export function innerEnding(name: string, ending = extname(name)): string | undefined {
  const isSingle = ALL.some(({ single, extensions }) => single && extensions.includes(ending.toLowerCase()));
  return isSingle ? extname(name.slice(0, -ending.length)) : undefined;
}
