import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { readSettings } from '../../src/settings.ts';
import { alphabetVersion, canonicalText, fold, indexText, queryTerms } from '../../src/search/alphabet.ts';
import { decode, decodeWords } from '../../src/search/decode.ts';
import { filesOf } from '../fixtures/tree.ts';

const content = readSettings().contentRoot;
const letters = fc.constantFrom(
	...'aăâeêioôơuưydđqhklmstvAĐYGI áàảãạấẩễịọớửụỳỹỷýoà uỳ 0123456789 ០១៩ កខគញដតនបពរលសហអឥឧឩឫឯឱឲ្្ៗ ាិីឹុូួើេែោះំ់៉៊។៖«»“”’–—-/.,()`~^|*  ',
);
const texts = fc.array(letters, { maxLength: 40 }).map((list) => list.join(''));

describe('the search alphabet', () => {
	test('gives back every line of the content', () => {
		let lines = 0;
		for (const file of filesOf(content).filter((name) => /\.(?:md|yaml)$/.test(name)))
			for (const line of readFileSync(path.join(content, file), 'utf8').split('\n'))
				for (const locale of locales) {
					lines++;
					if (decode(indexText(line, locale)) !== canonicalText(line))
						expect.soft(decode(indexText(line, locale)), `${file} [${locale}]`).toBe(canonicalText(line));
				}
		expect(lines).toBeGreaterThan(100);
	}, 120_000);

	test.each(locales)('gives back any text in %s but for spaces', (locale) => {
		const still = (text: string) => text.replace(/\s/g, '');
		fc.assert(
			fc.property(texts, (text) => {
				expect(still(decode(indexText(text, locale)))).toBe(still(canonicalText(text)));
			}),
			{ numRuns: 2000 },
		);
	});

	test('canonical text is NFC and its own canonical text', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const once = canonicalText(text);
				expect(once).toBe(once.normalize('NFC'));
				expect(canonicalText(once)).toBe(once);
			}),
			{ numRuns: 2000 },
		);
	});

	test('does not care how a text is composed', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
				expect(indexText(text.normalize('NFD'), locale)).toBe(indexText(text.normalize('NFC'), locale));
			}),
			{ numRuns: 2000 },
		);
	});

	test('finds every word of a text where the index has it', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
				const key = (word: string) => fold(word).replace(/[^\p{L}\p{N}]/gu, '');
				const indexed = indexText(text, locale).split(/\s+/).map(key);
				for (const term of queryTerms(text, locale))
					expect(indexed.some((word) => word.startsWith(key(term.khmer ? term.open : term.whole)))).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});

	/** What may be typed for what, and finds it: the keys must be equal. */
	test.each([
		['dien gio dong hai', 'Điện gió Đông Hải'],
		['hoà', 'hòa'],
		['thuỷ', 'thủy'],
		['quý', 'quí'],
		['Mỹ', 'mĩ'],
		['qd ttg', 'QĐ-TTg'],
		['39020', '39.020'],
		['2021 2030', '2021–2030'],
		['សេចក្ដី', 'សេចក្តី'],
		['ឱ្យ', 'ឲ្យ'],
		['អោយ', 'ឲ្យ'],
		['២០២៤', '2024'],
		['អុី', 'អ៊ី'],
	])('%s is found as %s', (typed, written) => {
		const keys = (text: string) => queryTerms(text, 'km').map((term) => fold(term.whole));
		expect(keys(typed)).toEqual(keys(written));
	});

	test('marks the whole Khmer word that was found, and no more', () => {
		const words = indexText('ផ្លែដូងក្រមួនត្រាវិញ', 'km').split(' ');
		expect(decodeWords(words, (at) => at === 1 || at === 2 || at === 3)).toEqual([
			{ text: 'ផ្លែ', marked: false },
			{ text: 'ដូងក្រមួ', marked: true },
			{ text: 'នត្រាវិញ', marked: false },
		]);
	});

	test('raises its version whenever it writes a text differently', () => {
		const sample =
			'Quyết định 373/QĐ-UBND, hoà bình 2021–2030, kỹ thuật, TTg, “Mỹ Long”, 39.020 ha; សេចក្តីសម្រេច ឱ្យ ឲ្យ ឥឡូវ ឆ្នាំ២០២៤។ ទូកង ការប្រណាំង';
		const digest = createHash('sha256')
			.update(locales.map((locale) => indexText(sample, locale)).join('\n'))
			.digest('hex')
			.slice(0, 12);
		// Another digest needs another version: raise alphabetVersion in src/search/alphabet.ts, then write both here.
		expect({ version: alphabetVersion, digest }).toEqual({ version: 1, digest: '49b67f524618' });
	});
});
