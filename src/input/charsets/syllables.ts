import { VOWELS } from './letters.js';

// The sound that opens a syllable, written; `gi` and `qu` stand for themselves.
const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/**
 * The rest of a syllable without its tone, by the letters it opens with. `toán` oan, `thuyền` uyên.
 * Syllables of other languages of the country (`Đắk`) are not among them.
 */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yn ynh yt ych yêm yên yêng yêt yêu',
    'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt',
    'uy uya uych uyn uynh uyp uyt uyu uyên uyêt',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ].flatMap((row) => row.split(' ')),
);

const CLOSED = /(?:c|ch|p|t)$/;
const ACUTE = 4;
const DOT = 5;

const BASE = new Map<string, string>();
const TONE = new Map<string, number>();
for (const row of VOWELS) {
  for (const [tone, letter] of Array.from(row).entries()) {
    BASE.set(letter, row[0]!);
    if (tone > 0) TONE.set(letter, tone);
  }
}

const MEMORY = 20_000;
const known = new Map<string, boolean>();

/** Whether a word, in NFC, is one syllable that Vietnamese can spell: `Thuyền`, `ỦY`, not `Tr­ëng`, `và́`, `nĂm`. */
export function isSyllable(word: string): boolean {
  let answer = known.get(word);
  if (answer === undefined) {
    if (known.size >= MEMORY) known.clear();
    known.set(word, (answer = !MISPLACED_CAPITAL.test(word) && isSpelt(word.toLowerCase())));
  }
  return answer;
}

// nĂm, SỎn: a capital of another encoding. ASCII capitals are left out: TCVN3 writes BáO for BÁO.
const MISPLACED_CAPITAL = /[a-z](?![A-Z])\p{Lu}|[A-Z](?![A-Z])\p{Lu}[a-z]/u;
const LONGEST = 8;

function isSpelt(word: string): boolean {
  if (word.length > LONGEST) return false;
  let base = '';
  let tone = 0;
  let at = -1;
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    const toned = TONE.get(letter);
    if (toned !== undefined) {
      if (at >= 0) return false;
      [tone, at] = [toned, i];
    }
    base += BASE.get(letter) ?? letter;
  }
  for (let cut = Math.min(3, base.length - 1); cut >= 0; cut--) {
    const onset = base.slice(0, cut);
    const rime = base.slice(cut);
    if (!ONSETS.has(onset) || !RIMES.has(rime) || !fits(onset, rime)) continue;
    if (CLOSED.test(rime) && tone !== ACUTE && tone !== DOT) continue;
    if (at < 0 || bearsTone(rime, at - cut)) return true;
  }
  return false;
}

// kẻ, ghế, nghề but cá, gà, ngà; iê behind an onset, yê without
function fits(onset: string, rime: string): boolean {
  switch (onset) {
    case '':
      return !rime.startsWith('iê');
    case 'k':
      return /^[ieêy]/.test(rime);
    case 'gh':
    case 'ngh':
      return /^[ieê]/.test(rime);
    case 'c':
    case 'ng':
      return /^[^ieêy]/.test(rime);
    case 'g':
      return /^[^eêy]/.test(rime);
    case 'gi':
      return !/^[iy]/.test(rime);
    case 'qu':
      return /^(?:[aăâeêy]|i$|ich|it|ơ$|ôc$)/.test(rime);
    default:
      return !rime.startsWith('yê');
  }
}

/** `toàn`, `thuế`, `của`; both ways where two are taught: `hoà`, `hòa`. */
function bearsTone(rime: string, at: number): boolean {
  const marked = Math.max(...Array.from('ăâêôơư', (letter) => rime.lastIndexOf(letter)));
  if (marked >= 0) return at === marked;
  const vowels = /^[aeiouy]+/.exec(rime)![0].length;
  if (vowels === 1) return at === 0;
  if (vowels === 3 || vowels < rime.length) return at === 1;
  return at === 0 || (at === 1 && /^(?:oa|oe|uy)$/.test(rime));
}
