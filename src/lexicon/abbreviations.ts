import { list } from './words.js';

/** Words that a full stop follows without ending the sentence: `TP. Cẩm Phả`, `TS. Lưu`, `v.v.`. Lower case, no stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Places: TP. Huế | Q. 7 | P. Bến Nghé | H. Nam Sơn | TX. | TT.
  ...list('tp, q, p, h, tx, tt, kp, kcn, ql, tl, đ, x, t'),
  // Titles: TS. | GS.TS. | ThS. | BS. | KS. | LS. | PGS. | CN. | đ/c.
  ...list('ts, gs, pgs, ths, bs, bscki, bsckii, ks, ls, cn, kts, nsưt, nsnd, ngưt, mr, mrs, ms, dr'),
  // Shortenings: No. 07 | tr. 12 | kg. | st.
  ...list('no, tr, vd, st, nxb, sđt, đt, tel, tm, kt, vv, co, ltd, corp, inc'),
]);
