import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshness, normaliseWords, sectionDigests, sections, type PageWords } from '../../src/catalog/freshness.ts';
import { pageWordsOf } from '../../src/catalog/catalog.ts';
import { stamped } from '../../scripts/translate.ts';

const body = '\nMở đầu.\n\n## Kích thước\n\nDài 862 m.\n\n## Làn xe\n\nBốn làn.\n';
const front = { title: 'Cầu Đại Ngãi 2', summary: 'Cầu bốn làn xe.', kind: 'bridge', status: 'under-construction' };
const page = (more: object = {}, text = body): PageWords => pageWordsOf('infrastructure', { ...front, ...more }, text);
const stamps = (words: PageWords) => sectionDigests(words).map(({ digest }) => digest);
const state = (now: PageWords, then: PageWords = page()) => freshness(sectionDigests(now), stamps(then));

describe('a translation that was stamped', () => {
	test('is current while the original stays', () => expect(state(page())).toEqual({ state: 'current' }));
	test('stays current when only facts of the original change', () => expect(state(page({ status: 'operating', facts: ['bridge-2-length'] }))).toEqual({ state: 'current' }));
	test('is outdated in its head when the original’s title, summary or lead changes', () => {
		for (const now of [page({ title: 'Cầu Đại Ngãi số 2' }), page({ summary: 'Cầu mới.' }), page({}, body.replace('Mở đầu', 'Vào bài'))]) expect(state(now)).toEqual({ state: 'outdated', changed: [null] });
	});
	test('is outdated in the one section that changed', () => {
		expect(state(page({}, body.replace('862', '863')))).toEqual({ state: 'outdated', changed: ['Kích thước'] });
	});
	test('is outdated by a typo mended in the original until it is stamped again', () => {
		const mended = page({}, body.replace('Bốn làn.', 'Bốn làn xe.'));
		expect(state(mended)).toEqual({ state: 'outdated', changed: ['Làn xe'] });
		expect(state(mended, mended)).toEqual({ state: 'current' });
	});
	test('stays current when a typo is mended in the translation alone: its own words are not stamped', () => {
		const before = '---\ntitle: "Brige"\ntranslates: ["0123456789ab"]\n---\nText\n';
		expect(stamped(before, [{ heading: null, digest: '0123456789ab' }])).toBe(before);
	});
	test('is outdated where both changed, until the translator stamps it', () => {
		const now = page({}, body.replace('862', '863'));
		expect(state(now)).toMatchObject({ state: 'outdated' });
		expect(freshness(sectionDigests(now), stamps(now))).toEqual({ state: 'current' });
	});
	test('is outdated in a section that was added, and in its head when one was taken away', () => {
		expect(state(page({}, `${body}\n## Vốn\n\nMới.\n`))).toEqual({ state: 'outdated', changed: ['Vốn'] });
		expect(state(page({}, body.replace(/## Làn xe[\s\S]*/, '')))).toEqual({ state: 'outdated', changed: [null] });
	});
	test('stays current when sections change places', () => {
		expect(state(page({}, '\nMở đầu.\n\n## Làn xe\n\nBốn làn.\n\n## Kích thước\n\nDài 862 m.\n'))).toEqual({ state: 'current' });
	});
	test('stays current when its page is renamed or moved to another folder: an address is no word', () => {
		expect(stamps(pageWordsOf('infrastructure', front, body))).toEqual(stamps(page()));
	});
});

test('a page without the language is missing, not outdated', () => expect(freshness(sectionDigests(page()), undefined)).toEqual({ state: 'missing' }));
test('a translation without any stamp is outdated in everything', () => expect(freshness(sectionDigests(page()), [])).toEqual({ state: 'outdated', changed: [null, 'Kích thước', 'Làn xe'] }));

test('what a reader does not see changes no digest', () => {
	const same = [body.replace(/\n/g, '\r\n'), body.normalize('NFD'), body.replace('Bốn', 'Bốn\u200B'), body.replaceAll('  ', ' '), `${body}\n\n\n`];
	for (const text of same) expect(stamps(page({}, text))).toEqual(stamps(page()));
	expect(normaliseWords('| a | b |\n|:--- | ---:|\n* x')).toBe(normaliseWords('|a|b|\n|---|---|\n- x'));
});

test('normalising twice is normalising once', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normaliseWords(normaliseWords(text)) === normaliseWords(text)));
});

test('a heading inside code starts no section', () => {
	expect(sections('a\n```\n## b\n```\n## c\nd').map(({ heading }) => heading)).toEqual([undefined, 'c']);
});

describe('stamping', () => {
	const digests = [{ heading: null, digest: '0123456789ab' }, { heading: 'A', digest: 'ba9876543210' }];

	test('adds one line at the end of the front matter and leaves the rest as it is', () => {
		expect(stamped('---\ntitle: "A"\n---\n\nText  \n', digests)).toBe('---\ntitle: "A"\ntranslates: ["0123456789ab", "ba9876543210"]\n---\n\nText  \n');
	});
	test('replaces an old stamp, also one written over several lines', () => {
		for (const old of ['translates: ["x"]', 'translates:\n  - x\n  - y', 'translates: []']) {
			expect(stamped(`---\n${old}\ntitle: "A"\n---\nText\n`, digests)).toBe('---\ntitle: "A"\ntranslates: ["0123456789ab", "ba9876543210"]\n---\nText\n');
		}
	});
	test('touches nothing in a file without front matter', () => expect(stamped('Text\n', digests)).toBe('Text\n'));
});
