'use strict';
// For tests only: writes an index in the format of search-format.md, by itself (no code of the runtime).
const { deflateRawSync } = require('node:zlib');
const { createHash } = require('node:crypto');

const utf8 = text => Buffer.from(text, 'utf8');
const hash40 = bytes => {
  let value = createHash('sha256').update(bytes).digest().readUIntBE(0, 5), name = '';
  for (let i = 0; i < 8; i++, value = Math.floor(value / 32)) name = 'abcdefghijklmnopqrstuvwxyz234567'[value % 32] + name;
  return name;
};
function fromBase32(name) {
  let bits = 0n;
  for (const sign of name) bits = bits * 32n + BigInt('abcdefghijklmnopqrstuvwxyz234567'.indexOf(sign));
  return Buffer.from(bits.toString(16).padStart(10, '0'), 'hex');
}
function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push(value % 128 | 128);
  return Buffer.from([...bytes, value]);
}
const text = value => Buffer.concat([varint(utf8(value).length), utf8(value)]);
const texts = values => Buffer.concat([varint(values.length), ...values.map(text)]);
function docs(list) {
  return Buffer.concat([varint(list.length), ...list.map((doc, i) => varint(doc - (i ? list[i - 1] : -1) - 1))]);
}
function keys(list) {
  return list.map((key, i) => {
    const bytes = utf8(key), before = utf8(i ? list[i - 1] : '');
    let shared = 0;
    while (shared < bytes.length && shared < before.length && bytes[shared] === before[shared]) shared++;
    const rest = bytes.subarray(shared);
    return Buffer.concat([varint(shared), varint(rest.length), rest]);
  });
}

/** A shard's string as JavaScript source. */
function encode(payload, level = 9, dictionary = undefined) {
  const bytes = deflateRawSync(payload, { level, dictionary });
  let data = '', hold = 0, held = 0;
  const put = value => {
    const sign = String.fromCharCode(value);
    data += '\0\n\r"\\'.includes(sign) ? String.fromCharCode(value + 256) : sign;
  };
  for (const byte of bytes) {
    hold = hold << 8 | byte;
    held += 8;
    while (held >= 7) { put(hold >> (held - 7) & 127); held -= 7; }
    hold &= 255;
  }
  if (held) put(hold << (7 - held) & 127);
  return data;
}

function leaf(entries, spacelessAncestors) {
  return Buffer.concat([varint(entries.length), texts(spacelessAncestors), ...keys(entries.map(([key]) => key)),
    ...entries.map(([, value]) => varint(value.length)), ...entries.map(([, value]) => value)]);
}

/**
 * docs: [{ title, path, facets, lines: [[kind, text]], perPart, goesOn: parts that go on inside a line }]; tokens(text) → units as in search.md.
 * options: { lang, fold, prefixes, tokens, lexicon: [], stem(word) → [cut, add] | undefined, labels: {key: [facets]},
 *   leafSize, childrenMax, version, least: the least impact of a located entry, perFile: parts in a file of records,
 *   rows: words without positions, holders: words in which shorter ones have none }
 * Returns { files: Map(path → data), hash }.
 */
function write(documents, options) {
  const { lang, fold = true, prefixes = [], tokens, lexicon = [], stem = () => [0, ''], labels = {}, leafSize = 3000,
    childrenMax = 1024, version = 3, least = 1, perFile = 2, rows = [], holders = [] } = options, dictionary = utf8('practices/ the of and');
  const words = new Map(), facets = new Map(), entries = [], records = [], parts = [];
  const spaceless = new Set();
  const add = (map, key, make) => map.get(key) || (map.set(key, make()), map.get(key));
  const occur = (word, doc, position, part, weight) => {
    const docsOf = add(words, word, () => new Map());
    const seen = add(docsOf, doc, () => ({ positions: [], part, score: 0 }));
    if (position !== null && seen.positions[seen.positions.length - 1] !== position) seen.positions.push(position);
    seen.score += weight;
  };
  documents.forEach((document, doc) => {
    let base = 0;
    const linesPerPart = document.perPart || 1000;
    const all = [['t', document.title], ...document.lines];
    all.forEach(([kind, line], l) => {
      const part = l ? Math.floor((l - 1) / linesPerPart) : 0;
      let last = base;
      for (const unit of tokens(line)) {
        const weight = kind === 't' ? 4 : kind === 'h' || kind === 's' ? 1.5 : 1;
        if (!unit.run) occur(unit.word, doc, last = base + unit.position, part, weight);
        else {
          const ends = [...unit.clusters.slice(1), unit.word.length];
          unit.clusters.forEach((at, c) => {
            last = base + unit.position + c;
            for (const word of lexicon) {
              if (unit.word.startsWith(word, at) && ends.includes(at + word.length)) {
                spaceless.add(word);
                const held = holders.some(holder => holder !== word && [...holder].some((_, i) =>
                  holder.startsWith(word, i) && unit.word.startsWith(holder, at - i)));
                occur(word, doc, held ? null : last, part, weight);
              }
            }
          });
        }
      }
      base = last + 10;
    });
    for (const facet of document.facets || []) add(facets, facet, () => []).push(doc);
    for (let part = 0; part * linesPerPart < Math.max(1, document.lines.length); part++) {
      const lines = document.lines.slice(part * linesPerPart, (part + 1) * linesPerPart);
      const texts = lines.map(([kind, line], i) => (i === 0 && (document.goesOn || []).includes(part) ? '+' : kind) + line);
      parts.push({ doc, part, text: texts.join('\n') });
    }
  });
  const places = new Map(parts.map(({ doc, part }, i) => [`${doc}/${part}`, Math.floor(i / perFile)]));
  const file = (doc, part) => places.get(`${doc}/${part}`);
  for (let first = 0; first < parts.length; first += perFile) {
    const own = parts.slice(first, first + perFile), docsOf = [...new Set(own.map(({ doc }) => doc))];
    records.push(encode(Buffer.concat([varint(docsOf.length), ...docsOf.map(doc => {
      const { title, path, facets = [] } = documents[doc], some = own.filter(one => one.doc === doc);
      return Buffer.concat([varint(doc), text(title), text(path), texts(facets), varint(some.length),
        ...some.flatMap(one => [varint(one.part), text(one.text)])]);
    })]), 9, dictionary));
  }
  const forms = new Map();
  for (const key of new Set([...words.keys(), ...Object.keys(labels)])) {
    const found = words.get(key), called = labels[key], value = [varint((found ? 1 : 0) | (called ? 2 : 0) | (rows.includes(key) ? 4 : 0))];
    if (found) {
      const impact = doc => Math.max(1, Math.min(255, Math.round(128 + 24 * Math.log(found.get(doc).score))));
      const list = [...found.keys()].sort((a, b) => a - b), [cut, end] = stem(key) || [0, ''];
      if (stem(key)) add(forms, key.slice(0, key.length - cut) + end, () => []).push(key);
      value.push(varint(cut), text(end), docs(list),
        Buffer.from(list.map(impact)), Buffer.from([least]),
        ...list.filter(doc => impact(doc) >= least).map(doc => varint(file(doc, found.get(doc).part))));
      if (!rows.includes(key)) entries.push(['!' + key, Buffer.concat(list.map(doc => {
        const positions = found.get(doc).positions;
        return Buffer.concat([varint(positions.length), ...positions.map((p, i) => varint(p - (i ? positions[i - 1] : 0)))]);
      }))]);
      const count = [...key].length;
      if (count >= 4 && !spaceless.has(key)) entries.push(['~' + Math.min(count, 35).toString(36) + key, Buffer.alloc(0)]);
    }
    if (called) value.push(texts(called));
    entries.push([key, Buffer.concat(value)]);
  }
  for (const [stemmed, list] of forms) entries.push(['$' + stemmed, texts(list.sort())]);
  for (const [facet, list] of facets) entries.push(['#' + facet, docs(list)]);
  for (let first = 0; first < documents.length; first += 256) {
    entries.push(['@' + first / 256, Buffer.concat(documents.slice(first, first + 256).map((_, i) => varint(file(first + i, 0))))]);
  }
  entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);

  // Leaves
  const kind = key => '!#$@~'.includes(key[0]) ? key[0] : 'w';
  const leaves = [];
  let size = 0;
  for (const entry of entries) {
    const last = leaves[leaves.length - 1];
    if (!last || kind(last[0][0]) !== kind(entry[0]) || size + entry[1].length > leafSize) { leaves.push([entry]); size = 0; }
    else last.push(entry);
    size += entry[1].length + entry[0].length;
  }
  const files = new Map(), recordFolders = [];
  let group = 64;
  while (Math.ceil(records.length / group) > 128) group *= 2;
  for (let first = 0; first < records.length; first += group) {
    const own = records.slice(first, first + group), folder = hash40(own.join('\n'));
    recordFolders.push(fromBase32(folder));
    own.forEach((data, i) => files.set(`search/${lang}/${folder}/${first + i}.js`, data));
  }
  const store = children => {
    const folders = [];
    for (let i = 0; i < children.length; i += 64) {
      const group = children.slice(i, i + 64).map(child => encode(child.payload));
      const folder = hash40(group.join('\n'));
      folders.push(folder);
      group.forEach((data, n) => files.set(`search/${lang}/${folder}/${n}.js`, data));
    }
    return folders;
  };
  const node = (inner, children) => Buffer.concat([Buffer.from([inner]), varint(children.length),
    ...keys(children.map(child => child.first)), ...store(children).map(fromBase32)]);
  const top = leaves => {
    let level = leaves.map(list => {
      const first = list[0][0];
      const ancestors = spaceless.has(first)
        ? [...spaceless].filter(word => word !== first && first.startsWith(word)).sort().map(word => (rows.includes(word) ? '+' : '') + word) : [];
      return { first, payload: leaf(list, ancestors) };
    });
    if (level.length) level[0].first = '';
    let inner = 0;
    while (level.length > childrenMax) {
      const nodes = [], per = Math.max(2, Math.floor(childrenMax / 4));
      for (let i = 0; i < level.length; i += per) nodes.push({ first: level[i].first, payload: node(inner, level.slice(i, i + per).map((child, k) => k ? child : { ...child, first: '' })) });
      level = nodes;
      inner = 1;
    }
    return node(inner, level);
  };
  const root = Buffer.concat([varint(version), text(lang), varint(documents.length), varint(fold ? 1 : 0), texts(prefixes), varint(dictionary.length), dictionary, varint(records.length), ...recordFolders,
    top(leaves.filter(([[key]]) => key[0] !== '!')), top(leaves.filter(([[key]]) => key[0] === '!'))]);
  const data = encode(root), hash = hash40(data);
  files.set(`search/${lang}/${hash}.js`, data);
  return { files, hash };
}

module.exports = { write, encode };
