'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const zlib = require('node:zlib');
const fs = require('node:fs');
const path = require('node:path');
const { write, encode } = require('./writer.cjs');

// As Rust does: one scope, concatenated.
const source = ['inflate.js', 'text.js', 'index.js', 'query.js']
  .map(name => fs.readFileSync(path.join(__dirname, '../../src/search/runtime', name), 'utf8')).join('');
function start() {
  const inner = new Function('globalThis', `'use strict';${source}
    return { unpack, inflate, readText, isTypo, parseQuery, SPACELESS, fieldbook };`)({});
  return inner;
}
const { unpack, inflate, readText, isTypo, parseQuery, SPACELESS } = start();
const tokens = fold => text => readText(text, fold).units;
const norm = (text, fold = true) => readText(text, fold).text;
const shown = (text, fold = true) => readText(text, fold).units.map(unit => `${unit.word}@${unit.position}`).join(' ');

/** A runtime with these indexes: [{ docs, ...writer options, chain }]. */
function site(languages, { spoil = () => false, ...page } = {}) {
  const { fieldbook } = start(), files = new Map(), tags = [], loads = [];
  for (const { docs, chain = '', ...options } of languages) {
    let hash = '';
    if (docs) {
      const index = write(docs, { tokens: tokens(options.fold !== false), ...options });
      index.files.forEach((data, name) => files.set(name, data));
      hash = index.hash;
    }
    tags.push(`${options.lang}=${hash}${chain && '>' + chain}`);
  }
  fieldbook.page = { base: '../', lang: languages[0].lang, languages: tags.join(' '), ...page };
  fieldbook.load = async name => {
    loads.push(name);
    if (spoil(name, loads.filter(other => other === name).length)) throw new Error('not loaded');
    return files.get(name);
  };
  return { fieldbook, files, loads, search: (query, options) => fieldbook.search(query, options) };
}
const doc = (title, body, facets = [], more = {}) => ({
  title, path: `practices/${title.toLowerCase().replace(/\W+/g, '-')}`, facets: ['collection:practices', ...facets],
  lines: [].concat(body).map(line => ['b', line]), ...more,
});
const titles = answer => answer.results.map(result => result.title).sort();

test('inflate: stored, fixed, dynamic', () => {
  let seed = 1;
  const random = n => (seed = seed * 48271 % 2147483647) % n;
  for (let round = 0; round < 150; round++) {
    const kinds = [256, 4, 60][round % 3], length = random(round < 140 ? 5000 : 200000);
    const bytes = Buffer.from(Array.from({ length }, () => random(kinds)));
    for (const options of [{ level: 0 }, { level: 9 }, { strategy: zlib.constants.Z_FIXED }, { strategy: zlib.constants.Z_HUFFMAN_ONLY }, { level: 1 }]) {
      assert.ok(bytes.equals(inflate(zlib.deflateRawSync(bytes, options))));
    }
  }
  const repeated = Buffer.from('abcabcabc'.repeat(40000));
  assert.ok(repeated.equals(inflate(zlib.deflateRawSync(repeated))));
  assert.ok(repeated.equals(inflate(Buffer.concat([zlib.deflateRawSync(repeated), Buffer.from([7, 7])]))));
});

test('inflate: truncated and damaged data end in an error or in bytes', () => {
  for (const options of [{ level: 0 }, { level: 9 }, { strategy: zlib.constants.Z_FIXED }]) {
    const bytes = zlib.deflateRawSync(Buffer.from('The quick brown fox jumps over the lazy dog. '.repeat(9) + source.slice(0, 900)), options);
    for (let end = 0; end < bytes.length; end++) assert.throws(() => inflate(bytes.subarray(0, end)), /runcated/);
    for (let i = 0; i < bytes.length; i++) {
      const damaged = Buffer.from(bytes);
      damaged[i] ^= 0x55;
      try { inflate(damaged); } catch (error) { assert.match(error.message, /runcated|amaged/); }
    }
  }
  assert.throws(() => inflate(new Uint8Array([7])), /amaged/);
});

test('seven-bit strings', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Buffer.from(Array.from({ length }, (_, i) => i * 89 + length & 255));
    const data = encode(bytes, 6);
    assert.match(data, /^[\x01-\x09\x0b\x0c\x0e-\x21\x23-\x5b\x5d-\x7f\u0100\u010a\u010d\u0122\u015c]*$/);
    assert.ok(bytes.equals(inflate(unpack(data))));
  }
});

test('normalisation', () => {
  assert.equal(norm('Ｆｕｌｌ ﬁ ½'), 'full fi 1\u20442');
  assert.equal(norm('Crème brûlée Ångström'), 'creme brulee angstrom');
  assert.equal(norm('cafe\u0301'), 'cafe');
  assert.equal(norm('İstanbul'), 'istanbul');
  assert.equal(norm('Việt Nam', false), 'việt nam');
  assert.equal(norm('Viê\u0323t Nam', false), 'việt nam');
  assert.equal(norm('Vie\u0323\u0302t', false), norm('Việt', false));
  assert.equal(norm('co\u00adop\u200dera\u200btion'), 'cooperation');
  assert.equal(norm('e\u200d\u0301'), 'e');
  assert.equal(norm('أإآ ى ی ک ہ ۀ ۂ'), 'ااا ي ي ك ه ه ه');
  assert.equal(norm('مُحَـمَّد'), 'محمد');
  assert.equal(norm('ا\u0654'), 'ا');
  assert.equal(norm('ئ'), 'ئ');
  assert.equal(norm('٢٠٢٤ ۲۰۲۴ २०२४ ๒๐๒๔ ២០២៤ ၂၀၂၄ 𞥒'), '2024 2024 2024 2024 2024 2024 𞥒');
  assert.equal(norm('क\u094dष\u200d कि'), 'क\u094dष कि');
  assert.equal(norm('क\u093c'), norm('\u0958'));
  assert.equal(norm('น้ำ'), 'น้\u0e4dา');
  assert.equal(norm('น้ำ'), norm('น้\u0e4dา'));
  assert.equal(norm('\u1112\u1161\u11ab'), '한');
  assert.equal(norm('ㅎㅏㄴ'), 'ㅎㅏㄴ'.normalize('NFKC'));
  assert.equal(norm('ｶﾞｯｺｳ'), 'ガッコウ');
  for (let code = 0; code < 0xffff; code++) {
    const sign = String.fromCodePoint(code);
    if (/\p{Nd}/u.test(sign) ) assert.match(norm(sign), /^[0-9]$/, code.toString(16));
  }
  // By pieces as by the whole: NFKC of a row of any characters.
  let seed = 5;
  const blocks = [0x41, 0xc0, 0x300, 0x390, 0x620, 0x640, 0x900, 0x980, 0xb80, 0xe30, 0xeb0, 0x1000, 0x1100, 0x1160, 0x11a8, 0x1780, 0x3041, 0x3099, 0x30a1, 0x3131, 0x3150, 0xac00, 0xff66, 0xff9e, 0xffa0, 0x1b00];
  for (let round = 0; round < 20000; round++) {
    const text = Array.from({ length: 6 }, () => {
      seed = seed * 48271 % 2147483647;
      return String.fromCodePoint(blocks[seed % blocks.length] + Math.floor(seed / 64) % 32);
    }).join('');
    const seen = norm(text, false);
    const plain = Array.from(text.normalize('NFKC')).map(sign => norm(sign, false)).join('').normalize('NFC');
    if (!/[\u00ad\u0640\u064b-\u065f\u0670]/.test(text)) assert.equal(seen.normalize('NFC'), plain, JSON.stringify(text));
  }
});

test('units', () => {
  assert.equal(shown('Co-ordination, 2nd (ILO)!'), 'co@0 ordination@1 2nd@2 ilo@3');
  assert.equal(shown('ILOประเทศ'), 'ilo@0 ประเทศ@1');
  assert.deepEqual(readText('ประเทศ', true).units[0].clusters, [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(readText('น้ำ', true).units[0].clusters, [0, 3]);
  assert.equal(shown('กข คง'), 'กข@0 คง@3');
  assert.equal(shown('กข ab คง'), 'กข@0 ab@2 คง@3');
  assert.equal(shown('กข\u200bคง'), 'กขคง@0');
  assert.equal(shown('コーヒー・東京'), 'コーヒー@0 東京@5');
  assert.equal(shown('कि ख'), 'कि@0 ख@1');
  assert.equal(shown('п\u02bcять'), 'п\u02bcять@0');
  assert.equal(shown('ปี2560'), 'ปี@0 2560@1');
  const { from, to, units } = readText('xx ﬁne', true);
  assert.deepEqual([from[units[1].start], to[units[1].start + 3]], [3, 6]);
});

test('the same scripts without spaces as in Rust', () => {
  const [rust] = fs.readFileSync(path.join(__dirname, '../../src/markdown/scripts.rs'), 'utf8').split('fn is_word');
  const ranges = Array.from(rust.matchAll(/'\\u\{(\w+)\}'\.\.='\\u\{(\w+)\}'/g), ([, first, last]) => [parseInt(first, 16), parseInt(last, 16)]);
  const spaceless = new RegExp(`[${SPACELESS}]`, 'u');
  assert.ok(ranges.length > 10);
  for (let code = 0; code <= 0x10ffff; code++) {
    const inRust = ranges.some(([first, last]) => first <= code && code <= last);
    if (inRust !== spaceless.test(String.fromCodePoint(code))) assert.fail(`U+${code.toString(16)}`);
  }
});

test('typos', () => {
  for (const [a, b, yes] of [['word', 'wor', 1], ['word', 'words', 1], ['word', 'wurd', 1], ['word', 'wrod', 1], ['word', 'word', 0],
    ['word', 'owdr', 0], ['word', 'sword', 1], ['abcd', 'abdce', 0], ['aaaa', 'aaa', 1], ['abab', 'baba', 0], ['abcd', 'dbca', 0]]) {
    assert.equal(isTypo(a, b), !!yes, `${a} ${b}`);
    assert.equal(isTypo(b, a), !!yes);
  }
});

test('parts of a query', () => {
  const parts = query => parseQuery(query).map(({ text, excluded, quoted, last }) => [text, `${excluded ? '-' : ''}${quoted ? 'q' : ''}${last ? 'o' : ''}`]);
  assert.deepEqual(parts('land rights'), [['land', ''], ['rights', 'o']]);
  assert.deepEqual(parts('land & rights '), [['land', ''], ['rights', '']]);
  assert.deepEqual(parts('“a b” -"c d" «e f» „g h“ -i'), [['a b', 'q'], ['c d', '-q'], ['e f', 'q'], ['g h', 'q'], ['i', '-o']]);
  assert.deepEqual(parts('"a b'), [['a b', 'q']]);
  assert.deepEqual(parts('- -'), []);
});

const english = {
  lang: 'en', leafSize: 40,
  stem: word => word.endsWith('ing') ? [3, ''] : word.endsWith('s') ? [1, ''] : word.endsWith('ies') ? [3, 'y'] : [0, ''],
  docs: [
    doc('Northern Network', ['Farmers meet & share the seeds.', 'A network of farmers in the hills'], ['topics:networking', 'countries:TH']),
    doc('Seed bank', 'Farming families keep a seed bank; the meeting is yearly', ['topics:seeds', 'countries:TH']),
    doc('Land rights', ['Co-ordination of land rights', 'rights to land, to water'], ['topics:land', 'countries:NP']),
    doc('Market', 'The farmer sells at a market by the land office', ['topics:seeds', 'countries:NP']),
  ],
  labels: { networking: ['topics:networking'], 'seed saving': ['topics:seeds'] },
};

test('words: exact, beginning, similar', async () => {
  const { search, loads } = site([english]);
  const exact = await search('farmers ');
  assert.deepEqual(titles(exact), ['Northern Network']);
  assert.deepEqual([exact.partial, exact.similar, exact.suggestion, exact.failed, exact.counts], [false, [], null, [], null]);
  assert.deepEqual(titles(await search('farm')), ['Market', 'Northern Network', 'Seed bank']);
  assert.deepEqual(titles(await search('f')), []);
  assert.equal(loads.length, new Set(loads).size);
  const inflected = await search('farmer land');
  assert.deepEqual(titles(inflected), ['Market']);
  const forms = await search('seedling ');  // the longest word it begins with is twice what is left? no: 4 < 2 * 4
  assert.equal(forms.total, 0);
  const meets = await search('meets ');
  assert.deepEqual(titles(meets), ['Northern Network', 'Seed bank']); // stem "meet": meet, meeting
  assert.deepEqual(meets.similar.sort(), ['meet', 'meeting']);
  assert.equal(meets.suggestion, null);
  const typo = await search('amrket ');
  assert.deepEqual([titles(typo), typo.similar, typo.suggestion], [['Market'], ['market'], 'market ']);
  assert.equal((await search('the nrothern seeds')).suggestion, 'the northern seeds');
  assert.deepEqual(titles(await search('wa ')), ['Land rights']); // goes on with three more units
  assert.deepEqual(titles(await search('w ')), []);
  assert.equal((await search('')).total, 4); // nothing typed: all
  assert.equal((await search('-land')).total, 0);
});

test('inflection in front', async () => {
  const { search } = site([{ lang: 'sw', prefixes: ['wa', 'ki'], docs: [doc('A', 'kulima'), doc('B', 'limau')], stem: word => word === 'kulima' ? [1, ''] : [0, ''] }]);
  assert.deepEqual(titles(await search('wakulima ')), ['A']);
  assert.deepEqual(titles(await search('kikulim ')), ['A']);
});

test('phrases and exclusions', async () => {
  const { search } = site([english]);
  assert.deepEqual(titles(await search('"land rights"')), ['Land rights']);
  assert.deepEqual(titles(await search('"rights land"')), []); // no such place
  assert.deepEqual(titles(await search('rights-land')), ['Land rights']); // not quoted: each by itself
  assert.deepEqual(titles(await search('"seed bank"')), ['Seed bank']);
  assert.deepEqual(titles(await search('co-ordination')), ['Land rights']);
  assert.deepEqual(titles(await search('land -rights')), ['Market']);
  assert.deepEqual(titles(await search('farm -"seed bank"')), ['Market', 'Northern Network']);
  assert.deepEqual(titles(await search('farm -"bank seed"')), ['Market', 'Northern Network', 'Seed bank']);
});

test('partial answers', async () => {
  const { search } = site([english]);
  const answer = await search('land rights seeds');
  assert.equal(answer.partial, true);
  assert.deepEqual(answer.results.map(result => result.title), ['Land rights', ...answer.results.slice(1).map(result => result.title)]);
  assert.deepEqual(titles(answer), ['Land rights', 'Market', 'Northern Network']);
});

test('vocabularies', async () => {
  const { search } = site([english]);
  assert.deepEqual(titles(await search('networking')), ['Northern Network']);
  const answer = await search('Seed-saving ');
  assert.deepEqual(titles(answer), ['Market', 'Seed bank']);
  assert.equal(answer.partial, false);
  assert.deepEqual(titles(await search('seed saving -market')), ['Seed bank']);
});

test('other forms', async () => {
  const { search } = site([english]);
  assert.deepEqual(titles(await search('land', { wider: true })), []);
  assert.deepEqual(titles(await search('seeds ')), ['Northern Network']);
  assert.deepEqual(titles(await search('seeds ', { wider: true })), ['Seed bank']);
  assert.deepEqual(titles(await search('farmer', { wider: true })), ['Northern Network']);
  assert.deepEqual(titles(await search('"seeds"', { wider: true })), []);
});

test('filters and counts', async () => {
  const { search } = site([english]);
  const answer = await search('the', { filters: { countries: 'TH', topics: ['seeds', 'networking'] }, counts: true });
  assert.deepEqual(titles(answer), ['Northern Network', 'Seed bank']);
  assert.equal(answer.total, 2);
  assert.deepEqual(JSON.parse(JSON.stringify(answer.counts)), {
    collection: { practices: 2 }, lang: { en: 2 }, topics: { networking: 1, seeds: 1 }, countries: { TH: 2, NP: 1 },
  });
  assert.deepEqual(titles(await search('the', { filters: { lang: ['th'] } })), []);
  assert.deepEqual(titles(await search('the', { filters: { topics: [] } })), ['Market', 'Northern Network', 'Seed bank']);
  const page = await search('the', { limit: 1, offset: 1 });
  assert.equal(page.total, 3);
  assert.equal(page.results[0].title, (await search('the')).results[1].title);
});

// A dictionary and what remains where a word begins or ends with another.
const thaiWords = ['ประเทศ', 'ไทย', 'เมล็ด', 'พันธุ์', 'เมล็ดพันธุ์', 'ข้าว', 'เครือข่าย', 'น้ำ', 'น้ํา', 'ตากลม', 'ตา', 'กลม', 'ตาก', 'ลม'].map(word => norm(word));
const thai = {
  lang: 'th', lexicon: thaiWords, leafSize: 90, chain: 'en',
  docs: [
    doc('Net', 'เครือข่ายเมล็ดพันธุ์ประเทศไทย', ['in:en']),
    doc('Rice', ['ข้าว และน้ำ', 'ประเทศ ไทย ILOประเทศ']),
    doc('Wind', 'ตากลมกลมข้าว'),
  ],
};

test('runs without spaces', async () => {
  const { search } = site([thai]);
  assert.deepEqual(titles(await search('เมล็ดพันธุ์')), ['Net']);
  assert.deepEqual(titles(await search('ประเทศไทย')), ['Net']);
  assert.deepEqual(titles(await search('"ประเทศ ไทย"')), ['Rice']);
  assert.deepEqual(titles(await search('iloประเทศ')), ['Rice']);
  assert.deepEqual(titles(await search('น้ำ')), ['Rice']);
  assert.deepEqual(titles(await search('น้ํา')), ['Rice']);
  assert.deepEqual(titles(await search('เมล็')), ['Net']);     // beginning
  assert.deepEqual(titles(await search('ตากกลม')), ['Wind']);  // similar: ตาก + กลม anywhere
  assert.deepEqual(titles(await search('กลมข้าว')), ['Wind']);
  assert.deepEqual(titles(await search('ลมกลม')), ['Wind']);   // inside and across words
  const similar = await search('ไทยคข้าวข'); // clusters that begin no word are skipped
  assert.deepEqual([titles(similar), similar.similar], [['Rice'], ['ไทย', 'ข้าว']]);
  assert.deepEqual(titles(await search('-ไทย ข้าว')), ['Wind']);
});

test('words that others tell, and words inside longer ones', async () => {
  const lexicon = ['ค', 'น', 'ดี', 'ม', 'า', 'ก', 'คน', 'คนดี', 'ดีม', 'าก', 'มาก'];
  const { search } = site([{ lang: 'th', docs: [doc('Good', 'คนดีมาก'), doc('Ours', 'คน ดี มา')], lexicon, rows: ['คนดี'], holders: ['มาก'] }]);
  assert.deepEqual(titles(await search('คนดี')), ['Good']);
  assert.deepEqual(titles(await search('"คนดีมาก"')), ['Good']); // not by the row
  assert.deepEqual(titles(await search('"ดีมาก"')), ['Good']); // by words that overlap
  assert.deepEqual(titles(await search('"คนดีมา"')), []); // ends inside a longer word
  assert.deepEqual(titles(await search('"ดี มา"')), ['Ours']);
});

test('chain of languages', async () => {
  const docs = [doc('Net', 'seed network ประเทศ'), doc('Market', 'seed market'), doc('Thai words', 'ข้าว')];
  docs[0].facets.push('in:th', 'topics:x');
  docs[1].facets.push('topics:x');
  const { search } = site([thai, { lang: 'en', docs, lexicon: thaiWords, labels: { thing: ['topics:x'] } }, { lang: 'km', chain: 'en' }], {});
  const seed = await search('seed');
  assert.deepEqual([titles(seed), seed.results[0].lang], [['Market'], 'en']);
  assert.equal(seed.results[0].url, '../th/practices/market/index.html');
  const rice = await search('ข้าว');
  assert.deepEqual(titles(rice), ['Rice', 'Thai words', 'Wind']);
  assert.equal(rice.results[2].lang, 'en');
  assert.deepEqual(titles(await search('ข้าว', { filters: { lang: 'en' } })), ['Thai words']);
  assert.deepEqual({ ...(await search('ข้าว', { filters: { lang: 'en' }, counts: true })).counts.lang }, { th: 2, en: 1 });
  assert.equal((await search('network ')).total, 0); // only in an entry that Thai has: hidden
  assert.deepEqual(titles(await search('thing')), ['Market']); // a term, too
  const score = async lang => (await search('market', { lang })).results[0].score;
  assert.ok(Math.abs(await score('th') / await score('en') - 0.8) < 1e-6);
  const khmer = await search('network', { lang: 'km' });
  assert.deepEqual([titles(khmer), khmer.results[0].url], [['Net'], '../km/practices/net/index.html']);
  assert.equal((await search('x', { lang: 'xx' })).total, 0);
});

test('excerpts', async () => {
  const long = 'Lorem ipsum dolor <b> sit amet. '.repeat(20);
  const { search } = site([{ lang: 'en', docs: [
    doc('One', [`${long}Crème & brûlée of the hill farm${long}`]), doc('Other', [long, long, 'hill two'], [], { perPart: 1 }), doc('Title only', 'short text'),
  ] }, { ...thai, chain: '' }]);
  const [one] = (await search('creme brulee')).results;
  assert.match(one.excerpt, /^….*<mark>Crème<\/mark> &amp; <mark>brûlée<\/mark> of the hill.*…$/);
  assert.ok(!one.excerpt.includes('<b>'));
  assert.ok(one.excerpt.replace(/<\/?mark>/g, '').replace(/&\w+;/g, '&').length <= 162);
  assert.deepEqual((await search('hill two')).results.map(result => result.excerpt), ['\u2026<mark>hill</mark> <mark>two</mark>']);
  assert.deepEqual((await search('title')).results.map(result => result.excerpt), ['short text']);
  assert.equal((await search('ประเทศไทย', { lang: 'th' })).results[0].excerpt, 'เครือข่ายเมล็ดพันธุ์<mark>ประเทศไทย</mark>');
  assert.match((await search('น้ำ', { lang: 'th' })).results[0].excerpt, /และ<mark>น้ำ<\/mark> ·/);
});

test('files of records', async () => {
  const long = 'lorem ipsum dolor '.repeat(20);
  const docs = Array.from({ length: 12 }, (_, i) => doc(`Entry ${i}`, [long, `${i % 2 ? 'odd' : 'even'} hill ${long}`, 'and so on'], [], { perPart: 1, goesOn: [1] }));
  /** @param {object} options */
  const ask = async (options, query = 'hill') => {
    const { search, loads } = site([{ lang: 'en', docs, ...options }]);
    const { results } = await search(query);
    return { results, files: loads.filter(name => /^search\/en\/[a-z2-7]{8}\/\d+\.js$/.test(name)).length };
  };
  assert.deepEqual((await ask({ perFile: 1 })).results.map(result => result.title), docs.slice(0, 10).map(({ title }) => title));
  // Apart from leaves: ten files, or one with all.
  assert.equal((await ask({ perFile: 1 })).files - (await ask({ perFile: 36 })).files, 9);
  // A part that goes on inside a line says so.
  assert.match((await ask({ perFile: 1 })).results[0].excerpt, /^\u2026even <mark>hill<\/mark> lorem/);
  // Of entries that no word locates the beginning is shown.
  const [one] = (await ask({ perFile: 1, least: 255 })).results;
  assert.deepEqual([one.title, one.url], ['Entry 0', '../en/practices/entry-0/index.html']);
  assert.match(one.excerpt, /^lorem ipsum/);
});

test('failure: one retry, then reported; nothing loaded twice', async () => {
  const flaky = site([english], { spoil: (_, times) => times === 1 });
  const [first, second] = await Promise.all([flaky.search('farmers market'), flaky.search('farmers market')]);
  assert.deepEqual(first.failed, []);
  assert.deepEqual(titles(first), titles(second));
  assert.ok(first.total > 0);
  assert.ok(flaky.loads.every(name => flaky.loads.filter(other => other === name).length === 2));

  let broken = true;
  const loads = name => broken && !name.includes(site.root);
  const half = site([english], { spoil: name => loads(name) });
  site.root = half.fieldbook.page.languages.slice(3);
  const answer = await half.search('farmers ');
  assert.equal(answer.total, 0);
  assert.ok(answer.failed.length > 0);
  assert.ok(answer.failed.every(name => half.loads.filter(other => other === name).length === 2));
  broken = false;
  assert.deepEqual(titles(await half.search('farmers ')), ['Northern Network']);

  const { search, loads: all } = site([english], { spoil: name => !name.includes('/0.js') && false });
  await Promise.all(['farm', 'land', 'land', '"seed bank"'].map(query => search(query, { counts: true })));
  assert.equal(all.length, new Set(all).size);
});

test('unknown version', async () => {
  await assert.rejects(site([{ ...english, version: 4 }]).search('x'), /version 4/);
  await assert.rejects(site([{ ...english, version: 4 }]).fieldbook.preload(), /version 4/);
});

test('in the page: script tags, roots of the page not loaded again', async () => {
  const index = write(english.docs, { ...english, tokens: tokens(true) });
  const added = [];
  const page = {
    readyState: 'interactive', currentScript: null,
    getElementById: () => ({ dataset: { base: '../../', lang: 'en', languages: `en=${index.hash}` } }),
    createElement: () => ({}),
    head: { append: script => { added.push(script.src); setTimeout(() => {
      page.currentScript = { src: 'file:///site/search/x/' + script.src.slice(6) };
      scope.fieldbook.shard(index.files.get(script.src.slice(6)));
      script.onload();
    }); } },
  };
  const scope = {}, listeners = [];
  new Function('globalThis', 'document', 'addEventListener', `'use strict';${source}`)(scope, page, (_, listener) => listeners.push(listener));
  assert.deepEqual(Object.keys(scope), ['fieldbook']);
  const answer = scope.fieldbook.search('farmers ');
  page.currentScript = { src: `https://x.org/search/site/search/en/${index.hash}.js` };
  scope.fieldbook.shard(index.files.get(`search/en/${index.hash}.js`));
  listeners.forEach(listener => listener());
  assert.deepEqual(titles(await answer), ['Northern Network']);
  assert.ok(!added.some(src => src.includes(index.hash)));
});

test('as a reader without index', async () => {
  let seed = 3;
  const random = n => (seed = seed * 48271 % 2147483647) % n;
  const lexicon = ['ก', 'ข', 'ค', 'กข', 'ขค', 'กขค', 'คก', 'a', 'bb'].filter(word => /[ก-ฮ]/.test(word));
  const body = () => Array.from({ length: 3 + random(8) }, () => ['กข', 'ค', 'ก', 'alpha', 'beta', 'gamma', ' ', ' '][random(8)] + (random(3) ? '' : ' ')).join('');
  const docs = Array.from({ length: 40 }, (_, i) => doc(`D${i}`, [body(), body()]));
  for (const [leafSize, childrenMax] of [[3000, 1024], [20, 1024], [20, 8]]) {
    const { search } = site([{ lang: 'en', docs, lexicon, leafSize, childrenMax }]);
    for (let round = 0; round < 60; round++) {
      const query = '"' + body().trim() + '"', wanted = readText(query, true).units;
      if (!wanted.length) continue;
      const list = units => units.flatMap(unit => unit.run
        ? unit.clusters.map((at, c) => `${unit.position + c}:${unit.word.slice(at, unit.clusters[c + 1])}`) : [`${unit.position}:${unit.word}`]);
      const has = document => [document.title, ...document.lines.map(line => line[1])].some(line => {
        const stand = new Set(list(readText(line, true).units));
        for (let shift = 0; shift < 60; shift++) {
          if (list(wanted).every(item => stand.has(item.replace(/^\d+/, position => String(Number(position) + shift))))) return true;
        }
        return false;
      });
      const expected = docs.filter(has).map(document => document.title).sort();
      if (expected.length) assert.deepEqual(titles(await search(query, { limit: 100 })), expected, query);
    }
  }
});

test('30,000 documents', async context => {
  let seed = 7;
  const random = n => (seed = seed * 48271 % 2147483647) % n;
  const words = Array.from({ length: 3000 }, (_, i) => 'w' + (i * 7919 % 100000).toString(36) + 'ord');
  const docs = Array.from({ length: 30000 }, (_, i) => doc(`Title ${i}`, 'common land ' + (random(2) ? 'rights ' : '')
    + Array.from({ length: 12 }, () => words[Math.floor(random(3000) * random(3000) / 3000)]).join(' '), [`topics:t${random(20)}`]));
  const { search } = site([{ lang: 'en', docs }]);
  for (const [query, options] of [['common'], ['common land rights'], ['"common land rights"'], ['comm'], ['w1'], ['commom land'],
    ['common', { counts: true, filters: { topics: ['t1', 't2'] } }], ['land', { wider: true }]]) {
    await search(query, options);
    const times = [];
    for (let i = 0; i < 5; i++) { const begin = performance.now(); await search(query, options); times.push(performance.now() - begin); }
    const answer = await search(query, options);
    context.diagnostic(`${query} ${JSON.stringify(options || {})}: ${answer.total} found, ${times.sort((a, b) => a - b)[2].toFixed(1)} ms`);
  }
});

test('plain ASCII, and nothing newer than browsers of 2020', () => {
  assert.match(source, /^[\n\x20-\x7e]*$/);
  assert.doesNotMatch(source, /\.at\(|replaceAll|structuredClone|\(\?<|findLast|\/g?v[;,)]|\?\?=|\|\|=/);
});

test('typos beyond U+FFFF, numbers of parts, unknown signs', async () => {
  const { search } = site([{ lang: 'ff', docs: [doc('A', '\u{1e926}\u{1e92d}\u{1e924}\u{1e922}\u{1e92a}')] }]);
  assert.equal((await search('\u{1e926}\u{1e92d}\u{1e924}\u{1e923}\u{1e92a} ')).total, 1);
  assert.equal((await search('\u{1e926}\u{1e924}\u{1e92d}\u{1e922}\u{1e92a} ')).total, 1);
  assert.equal((await search('& \u0e47 "" « ')).total, 0);
  assert.equal((await search('a '.repeat(300))).total, 1);
  assert.equal((await search('nothing -a')).partial, false);
});

test('round trips', async () => {
  const { fieldbook, search } = site([{ ...thai, chain: 'en' }, { ...english, leafSize: 40 }]);
  let waves = 0, under = 0;
  const load = fieldbook.load;
  fieldbook.load = async path => {
    if (!under++) waves++;
    await new Promise(done => setTimeout(done, 20));
    const data = await load(path);
    under--;
    return data;
  };
  await fieldbook.preload();
  for (const [query, most] of [['seed', 3], ['"land rights"', 3], ['amrket ', 5], ['กลมข้าว', 5]]) {
    waves = 0;
    assert.ok((await search(query)).total > 0, query);
    assert.ok(waves <= most, `${query}: ${waves}`);
  }
});
