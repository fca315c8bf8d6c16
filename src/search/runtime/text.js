/** Characters with what may change or join them: normalisation acts within such a piece. */
const PIECES = /[^][\p{M}\p{Cf}\u1160-\u11ff\u3131-\u318e\uff9e-\uffdc]*/gu;

/** Characters that are not seen, tatweel, and Arabic vowel signs. */
const UNSEEN = /[\u00ad\u061c\u0640\u064b-\u065f\u0670\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;

/** Scripts without spaces: Thai, Lao, Tibetan, Burmese, Khmer, Tai, kana, bopomofo, Han. */
const SPACELESS = '\\u0e00-\\u0fff\\u1000-\\u109f\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\u1780-\\u17ff\\u1950-\\u19ff'
  + '\\u1a20-\\u1aaf\\u3005-\\u3007\\u3040-\\u30ff\\u3100-\\u312f\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff'
  + '\\uff66-\\uff9f\\u{20000}-\\u{3ffff}';

const LETTERS = '\\p{Alphabetic}\\p{N}\\p{M}';

/** A run without spaces (group 1) or a word; marks belong to what is before them. */
const UNITS = new RegExp(
  `((?:(?=[${LETTERS}])[${SPACELESS}]\\p{M}*)+)|(?:(?![${SPACELESS}])[${LETTERS}]\\p{M}*)+`, 'gu');

const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** Normalised pieces, without and with folding: a text has few different ones. */
const known = [new Map(), new Map()];

/** @param {string} piece @param {boolean} fold whether Latin letters lose their accents */
function normalisePiece(piece, fold) {
  const form = piece.normalize('NFKC').toLowerCase()
    .replace(UNSEEN, '')
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/[\u06c0-\u06c2]/g, '\u0647')
    .replace(/\p{Nd}/gu, digit);
  if (!fold) return form;
  return form.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1').normalize('NFC');
}

/** @param {string} sign a decimal digit of any script */
function digit(sign) {
  // Beyond U+FFFF nobody types them.
  if (sign.length > 1) return sign;
  // The ten digits of a script stand in a row, and nothing but other tens before them.
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(Number(sign.codePointAt(0)) - value - 1))) value++;
  return String(value % 10);
}

/** @typedef {ReturnType<typeof readText>['units'][0]} Unit */

/**
 * The units of a text, words and runs: `start` is where a unit stands in the normalised text, `clusters`
 * where in it clusters begin. `from` and `to` say what in the original each UTF-16 unit stands for.
 * @param {string} original
 * @param {boolean} fold
 */
function readText(original, fold) {
  /** @type {number[]} */
  const from = [];
  /** @type {number[]} */
  const to = [];
  let text = '', at = 0, position = 0, afterRun = false;
  for (const piece of original.match(PIECES) || []) {
    const form = known[Number(fold)].get(piece) || normalisePiece(piece, fold);
    known[Number(fold)].set(piece, form);
    for (let i = 0; i < form.length; i++) from.push(at), to.push(at + piece.length);
    text += form;
    at += piece.length;
  }
  const units = Array.from(text.matchAll(UNITS), match => {
    const word = match[0], run = match[1] !== undefined;
    const clusters = run ? Array.from(word.matchAll(CLUSTERS), cluster => Number(cluster.index)) : [0];
    // Something parts them.
    if (run && afterRun) position++;
    afterRun = run;
    position += clusters.length;
    return { word, run, clusters, start: Number(match.index), position: position - clusters.length };
  });
  return { text, from, to, units };
}

/**
 * Whether one insertion, deletion, substitution or swap of neighbours makes one word the other.
 * @param {ArrayLike<string>} a
 * @param {ArrayLike<string>} b
 */
function isTypo(a, b) {
  let start = 0, endA = a.length, endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) endA--, endB--;
  const restA = endA - start, restB = endB - start;
  if (restA === 2 && restB === 2) return a[start] === b[start + 1] && a[start + 1] === b[start];
  return restA <= 1 && restB <= 1 && restA + restB > 0;
}
