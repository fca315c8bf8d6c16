const VERSION = 3;
const DECODER = new TextDecoder();

/** Reads what payloads are made of. After the end it reads zeros: a missing value is empty. */
class Reader {
  constructor(bytes = new Uint8Array(0)) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** @param {number} count */
  take(count) {
    return this.bytes.subarray(this.at, this.at += count);
  }

  varint() {
    let value = 0, unit = 1, byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * unit;
      unit *= 128;
    } while (byte & 128);
    return value;
  }

  /** As many as the varint here says. @template T @param {() => T} read */
  list(read, length = this.varint()) {
    return Array.from({ length }, read);
  }

  text() {
    return DECODER.decode(this.take(this.varint()));
  }

  texts() {
    return this.list(() => this.text());
  }

  docs() {
    const docs = new Int32Array(this.varint());
    for (let i = 0, doc = -1; i < docs.length; i++) docs[i] = doc += this.varint() + 1;
    return docs;
  }

  /** @param {number} count */
  keys(count) {
    let key = new Uint8Array(0);
    return this.list(() => {
      const shared = key.subarray(0, this.varint()), rest = this.take(this.varint());
      key = new Uint8Array(shared.length + rest.length);
      key.set(shared);
      key.set(rest, shared.length);
      return DECODER.decode(key);
    }, count);
  }
}

/** @param {Reader} reader */
function readNode(reader) {
  const inner = reader.take(1)[0] === 1, count = reader.varint(), keys = reader.keys(count);
  return { inner, keys, folders: reader.list(() => base32(reader.take(5)), Math.ceil(count / 64)) };
}

/** @param {Uint8Array} bytes */
function base32(bytes) {
  let value = bytes.reduce((all, byte) => all * 256 + byte, 0), digits = '';
  for (; digits.length < 8; value = Math.floor(value / 32)) {
    digits = 'abcdefghijklmnopqrstuvwxyz234567'[value % 32] + digits;
  }
  return digits;
}

/** @typedef {ReturnType<typeof readRoot>} Root @param {Reader} reader */
function readRoot(reader) {
  const version = reader.varint();
  // Nothing is known about what follows.
  if (version !== VERSION) reader = new Reader();
  reader.text();
  const size = reader.varint(), fold = (reader.varint() & 1) > 0, prefixes = reader.texts(), dictionary = reader.take(reader.varint());
  const files = reader.varint();
  // As many files of records in a folder, a power of two, as make at most 128 folders.
  let group = 64;
  while (group * 128 < files) group *= 2;
  const folders = reader.list(() => base32(reader.take(5)), Math.ceil(files / group));
  /** @param {number} file */
  const records = file => `${folders[Math.floor(file / group)]}/${file}.js`;
  return { version, size, fold, prefixes, dictionary, records, node: readNode(reader), positions: readNode(reader) };
}

/** @typedef {ReturnType<typeof readLeaf>} Leaf */

/** @param {Reader} reader */
function readLeaf(reader) {
  const count = reader.varint(), ancestors = reader.texts(), keys = reader.keys(count);
  let end = 0;
  const ends = reader.list(() => end += reader.varint(), count), values = reader.take(end);
  /** @param {number} i */
  const value = i => new Reader(values.subarray(ends[i - 1] || 0, ends[i]));
  return { ancestors, keys, value };
}

/** @typedef {ReturnType<typeof readWord>} Word */

/**
 * The entries of a word with its scores (0 if hidden) and the files of records that show it (-1 if not
 * told), and the terms of vocabularies that are called so.
 * @param {string} key
 * @param {Reader} value
 * @param {Uint8Array} hidden
 */
function readWord(key, value, hidden) {
  const flags = value.varint(), found = flags & 1;
  const stem = found ? key.slice(0, key.length - value.varint()) + value.text() : '';
  const docs = found ? value.docs() : new Int32Array(0), impacts = value.take(docs.length);
  const scores = new Float64Array(docs.length);
  for (let i = 0; i < docs.length; i++) scores[i] = hidden[docs[i]] ? 0 : IMPACTS[impacts[i]];
  const [least] = value.take(found), files = docs.map((_, i) => impacts[i] < least ? -1 : value.varint());
  return { key, stem, docs, scores, files, terms: flags & 2 ? value.texts() : [] };
}

/** Entries with some parts of their texts. @param {Reader} reader */
function readRecords(reader) {
  return reader.list(() => ({
    doc: reader.varint(), title: reader.text(), path: reader.text(), facets: reader.texts(),
    lines: reader.list(() => (reader.varint(), reader.text().split('\n'))).flat(),
  }));
}

/** What an impact stands for. */
const IMPACTS = Float64Array.from({ length: 256 }, (_, q) => Math.exp((q - 128) / 24));

/** @type {Map<string, Promise<any>>} */
const shards = new Map();

/** The place of the last key that is not greater, or -1. @param {string[]} keys @param {string} key */
function place(keys, key) {
  let low = 0, high = keys.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (keys[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What one search sees of one language's index. */
class View {
  /**
   * @param {string} lang
   * @param {Root} root
   * @param {string[]} before languages that come before it in the chain: their entries are hidden
   * @param {Set<string>} failed gets the paths of shards that cannot be loaded
   */
  constructor(lang, root, before, failed) {
    this.lang = lang;
    this.root = root;
    this.failed = failed;
    this.weight = before.length ? 0.8 : 1;
    this.hidden = this.bearers(before.map(earlier => 'in:' + earlier));
  }

  /** @param {string} text */
  units(text) {
    return readText(text, this.root.fold).units;
  }

  /**
   * @param {string} low
   * @param {string} high
   * @returns {Promise<string[]>}
   */
  async leafPaths(low, high, { inner, keys, folders } = low[0] === '!' ? this.root.positions : this.root.node) {
    const paths = [];
    for (let i = Math.max(0, place(keys, low)); i <= place(keys, high); i++) {
      paths.push(`search/${this.lang}/${folders[i >> 6]}/${i % 64}.js`);
    }
    if (!inner) return paths;
    const below = await Promise.all(paths.map(async path =>
      this.leafPaths(low, high, await getShard(path, readNode, this.failed))));
    return below.flat();
  }

  /** The leaf where a key would stand. @param {string} key */
  async leaf(key) {
    const [path] = await this.leafPaths(key, key);
    return path ? getShard(path, readLeaf, this.failed) : readLeaf(new Reader());
  }

  /** @param {string} key */
  async value(key) {
    const leaf = await this.leaf(key), i = place(leaf.keys, key);
    return leaf.keys[i] === key ? leaf.value(i) : new Reader();
  }

  /**
   * What `pick` makes of the keys that begin with a prefix; at most `limit` that are not null.
   * @template T
   * @param {string} prefix
   * @param {(key: string, value: Reader) => T | null} pick
   */
  async range(prefix, pick, limit = Infinity) {
    const paths = await this.leafPaths(prefix, prefix + '\uffff'), found = [];
    while (paths.length && found.length < limit) {
      const some = paths.splice(0, limit === Infinity ? paths.length : 4);
      for (const leaf of await Promise.all(some.map(path => getShard(path, readLeaf, this.failed)))) {
        for (let i = 0; i < leaf.keys.length; i++) {
          const picked = leaf.keys[i].startsWith(prefix) ? pick(leaf.keys[i], leaf.value(i)) : null;
          if (picked !== null) found.push(picked);
        }
      }
    }
    return found.slice(0, limit);
  }

  /** Those of the keys that are words with entries to be seen. @param {string[]} keys */
  async words(keys) {
    const words = await Promise.all(keys.map(key => this.word(key)));
    return words.filter(word => word.scores.some(Boolean));
  }

  /** @param {string} key */
  async word(key) {
    return readWord(key, await this.value(key), await this.hidden);
  }

  /** @param {string} prefix @param {number} limit @param {number} longest */
  async wordsFrom(prefix, limit = Infinity, longest = Infinity) {
    const hidden = await this.hidden;
    return this.range(prefix, (key, value) => {
      const word = key.length > longest ? null : readWord(key, value, hidden);
      return word && word.docs.length ? word : null;
    }, limit);
  }

  /** What a file of records has of an entry. @param {number} file @param {number} doc */
  async record(file, doc) {
    const records = await getShard(`search/${this.lang}/${this.root.records(file)}`, readRecords, this.failed, this.root.dictionary);
    return records.find(record => record.doc === doc);
  }

  /** The file with the beginning of an entry. @param {number} doc */
  async beginning(doc) {
    const files = await this.value('@' + (doc >> 8));
    return files.list(() => files.varint(), doc % 256 + 1)[doc % 256];
  }

  /** @param {string} stem */
  async forms(stem) {
    return (await this.value('$' + stem)).texts();
  }

  /** Marks the entries that bear any of the facets. @param {string[]} facets */
  async bearers(facets) {
    const marked = new Uint8Array(this.root.size);
    for (const value of await Promise.all(facets.map(facet => this.value('#' + facet)))) {
      for (const doc of value.docs()) marked[doc] = 1;
    }
    return marked;
  }
}

/**
 * The contents of a shard, loaded once; if that fails, once more, and then taken as empty.
 * @template T
 * @param {string} path
 * @param {(reader: Reader) => T} read
 * @param {Set<string>} failed
 * @param {Uint8Array} [dictionary]
 * @returns {Promise<T>}
 */
async function getShard(path, read, failed, dictionary) {
  const attempt = async () => {
    const data = await fieldbook.load(path);
    return read(new Reader(typeof data === 'string' ? inflate(unpack(data), dictionary) : data));
  };
  if (!shards.has(path) && !failed.has(path)) {
    shards.set(path, attempt().catch(() => new Promise(done => setTimeout(done, 300)).then(attempt)));
  }
  try {
    return await shards.get(path) || read(new Reader());
  } catch (error) {
    // A later search may have more luck.
    shards.delete(path);
    failed.add(path);
    return read(new Reader());
  }
}
