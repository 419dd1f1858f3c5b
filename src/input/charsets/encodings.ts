/** Every encoding that `--encoding` can name, and what it is. */
export const ENCODINGS = {
  'utf-8': 'Unicode, as nearly all text is today',
  'utf-16le': 'Unicode as Windows calls it: Notepad, Excel "Unicode text"',
  'utf-16be': 'the same, bytes the other way round',
  'windows-1258': "Windows' own Vietnamese code page",
  tcvn3: 'ABC: the fonts .VnTime and .VnTimeH',
  vni: 'VNI-Windows: the fonts VNI-Times and VNI-Helve',
  viqr: 'Vietnamese typed in ASCII: Vie^.t Nam',
  viscii: 'the standard of the network in the nineties',
  vps: 'Vietnamese Professionals Society',
} as const;
export type Encoding = keyof typeof ENCODINGS;

export const ENCODING_NAMES = Object.keys(ENCODINGS) as Encoding[];

/** Encodings other than Unicode. */
export type Legacy = Exclude<Encoding, `utf-${string}`>;
