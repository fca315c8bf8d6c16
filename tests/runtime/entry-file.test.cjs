'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const yaml = require('js-yaml/browser');

const root = path.join(__dirname, '../..');
const source = fs.readFileSync(path.join(root, 'src/output/editor/entry-file.js'), 'utf8');
const { entryFile } = new Function('globalThis', `${source}; return globalThis;`)({});
const { parse, format } = entryFile(yaml);

/** The text after `change` has had its way with what the form shows. */
function edited(text, change) {
  const content = structuredClone(parse(text));
  change(content);
  return format(content);
}
/** The lines of `after` that are not in `before`, and the other way round. */
function difference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter(line => !now.includes(line)), come: now.filter(line => !old.includes(line)) };
}

const entries = ['content', 'starter/content'].flatMap(folder =>
  fs.readdirSync(path.join(root, folder), { recursive: true })
    .filter(name => /\/index\.[\w-]+\.md$/.test(name)).map(name => path.join(root, folder, name)));

test('every entry of the knowledge base comes back as it was', () => {
  assert.ok(entries.length > 300);
  for (const name of entries) {
    const text = fs.readFileSync(name, 'utf8');
    assert.equal(format(parse(text)), text, name);
  }
});

test('a new summary changes one line of every entry', () => {
  for (const name of entries) {
    const text = fs.readFileSync(name, 'utf8');
    const field = 'summary' in parse(text) ? 'summary' : 'definition' in parse(text) ? 'definition' : 'status';
    const after = edited(text, content => { content[field] = 'ใหม่: "ข้อความ" # ใหม่'; });
    const { gone, come } = difference(text, after);
    assert.equal(come.length, 1, name);
    assert.ok(gone.length >= 1, name);
    assert.equal(parse(after)[field], 'ใหม่: "ข้อความ" # ใหม่');
  }
});

const entry = `---
# written by hand
title: "A title"   # 120 at most
version: 1.0
code: 007
topics: [one,  two]
building_blocks:
  - Plain words
  # a remark
  - "Quoted: words"
criteria:
  effective: {reason: "because", score: 2}
  efficient: {reason: 'so'}
reviews:
- reviewer: A
  note: fine
- reviewer: B
safeguarding: {personal_data: none}
l10n:
  status: machine
---

Text.

## Heading

More.
`;

test('nothing is touched but the edit', () => {
  const cases = [
    [content => { content.title = 'Another'; }, 'title: "A title"   # 120 at most', 'title: "Another"'],
    [content => { content.version = '1.1'; }, 'version: 1.0', 'version: 1.1'],
    [content => { content.topics.push('three'); }, 'topics: [one,  two]', 'topics: [one, two, three]'],
    [content => { content.building_blocks[0] = 'Words: with a colon'; }, '  - Plain words', '  - "Words: with a colon"'],
    [content => { content.criteria.efficient.reason = 'still'; }, "  efficient: {reason: 'so'}", '  efficient: {reason: still}'],
    [content => { content.reviews[1].note = 'new'; }, null, '  note: new'],
    [content => { content.l10n.status = 'reviewed'; }, '  status: machine', '  status: reviewed'],
    [content => { content.body = content.body.replace('More.', 'Less.'); }, 'More.', 'Less.'],
    [content => { content.sources = ['tia-b']; }, null, 'sources: [tia-b]'],
    [content => { content.code = ''; }, 'code: 007', null],
    [content => { content.child = true; }, null, 'child: true'],
  ];
  for (const [change, gone, come] of cases) {
    const after = edited(entry, change);
    assert.deepEqual(difference(entry, after), { gone: gone ? [gone] : [], come: come ? [come] : [] });
  }
});

test('empty inputs of the form are no values', () => {
  const after = edited(entry, content => {
    Object.assign(content, { outcome: '', images: [], period: null, record: { a: '', b: [] } });
  });
  assert.equal(after, entry);
});

test('a new source and a new translation', () => {
  const shared = { title: 'ชื่อ', status: 'draft', source_language: 'th', topics: ['one', 'two'], child: 'false' };
  assert.equal(format({ ...shared, body: '## หัวข้อ\n\nข้อความ' }),
    '---\ntitle: ชื่อ\nstatus: draft\nsource_language: th\ntopics: [one, two]\nchild: false\n---\n\n## หัวข้อ\n\nข้อความ\n');
  assert.equal(format({ title: 'ชื่อ', topics: [], criteria: { effective: { reason: '' } }, body: '' }),
    '---\ntitle: ชื่อ\nl10n:\n  status: draft\n---\n');
});

test('whatever is written is read back', () => {
  const hostile = ['- a', '# a', 'a: b', '[a', '{a}', '"', "'", 'null', '~', 'true', '1.0', '0x1', '&a', '*a', '!a', '%a', '@a', '---', 'a #b', 'a\nb', ' a', '…', '\\', '|', '>', '? a', 'a,b', '2002-11-07'];
  for (const text of hostile) {
    const value = { title: text, status: 'draft', list: [text, 'b'], map: { reason: text }, rows: [{ a: text }] };
    const { body, file_as_read, ...read } = parse(format({ ...value, body: 'x' }));
    const trimmed = text.trim() === text ? value : null;
    if (trimmed) assert.deepEqual(read, trimmed, text);
    const changed = parse(edited(entry, content => {
      content.title = text; content.topics = [text]; content.building_blocks.push(text); content.criteria.effective.reason = text;
    }));
    assert.deepEqual([changed.title, changed.topics[0], changed.building_blocks[2], changed.criteria.effective.reason], [text, text, text, text]);
  }
});
