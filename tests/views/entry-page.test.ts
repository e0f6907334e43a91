import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/locales.ts';
import { entryPage, resolveLink } from '../../src/views/entry-page.ts';
import { rows } from '../../src/views/rows.ts';
import { contextIn, province } from '../fixtures/context.ts';

const page = (key: string, locale: Locale, body = '') => {
	const entry = province.entries.get(key)!;
	return entryPage(entry, entry.versions.get(locale)!, contextIn(locale), { body, picture: () => '' });
};

describe('the page of a translation', () => {
	test('says which part of the original is newer', () => {
		expect(page('potential/thong-tin-doi-ngoai', 'en').translation).toMatchObject({ state: 'outdated', changed: ['Giao thông'], original: { href: '/vi/potential/thong-tin-doi-ngoai/' } });
		expect(page('potential/thong-tin-doi-ngoai', 'km').translation.state).toBe('current');
		expect(page('potential/thong-tin-doi-ngoai', 'vi').translation).toMatchObject({ state: 'original', original: undefined });
	});
	test('is offered in the languages that exist', () => expect(page('news/hop-long-cau-dai-ngai-2', 'en').head.available).toEqual(['vi', 'en']));
});

describe('cited facts', () => {
	test('are numbered in the order of the text, and each number leads to a note and back', () => {
		const { bodyHtml, notes } = page('potential/thong-tin-doi-ngoai', 'en', 'A :fact[bridge-2-length] b :fact[bridge-1-width]{bare} c :fact[bridge-2-length].');
		expect(notes.map(({ id, number, backlinks }) => [id, number, backlinks])).toEqual([['bridge-2-length', 1, ['figure-1', 'figure-1-2']], ['bridge-1-width', 2, ['figure-2']]]);
		expect(bodyHtml).toContain('over 862 m<sup><a id="figure-1" href="#note-1"');
		expect(bodyHtml).toContain('>21.5<sup>');
	});
	test('say when they held, for what, and by whom; one that was checked once says that', () => {
		const { notes } = page('infrastructure/cau-dai-ngai-2', 'en', ':fact[bridge-2-spans] :fact[bridge-2-width]');
		expect(notes[0]).toMatchObject({ asOf: '5 January 2025', scope: 'Sóc Trăng province', unchecked: expect.any(String), source: { publisher: 'Sài Gòn Giải Phóng' } });
		expect(notes[1]!.unchecked).toBeUndefined();
	});
	test('that are unknown stop the build', () => expect(() => page('infrastructure/cau-dai-ngai-2', 'en', ':fact[no-such]')).toThrow(/no-such.*npm run check/));
});

describe('a link in a text', () => {
	test('leads to the reader’s language, and to the original where there is none', () => {
		expect(resolveLink('/infrastructure/cau-dai-ngai-2', contextIn('km')).href).toBe('/km/infrastructure/cau-dai-ngai-2/');
		expect(resolveLink('/news/hop-long-cau-dai-ngai-2#a', contextIn('km')).href).toBe('/vi/news/hop-long-cau-dai-ngai-2/#a');
	});
	test('may lead to a list, a screen, a place of the page or another site', () => {
		expect(['/news', '/search', '#a', 'https://soctrang.gov.vn'].map((href) => resolveLink(href, contextIn('en')))).toEqual([
			{ href: '/en/news/', external: false }, { href: '/en/search/', external: false }, { href: '#a', external: false }, { href: 'https://soctrang.gov.vn', external: true },
		]);
	});
	test('that leads nowhere stops the build', () => {
		for (const href of ['/news/nothing', '/nothing', 'javascript:alert(1)', '../x']) expect(() => resolveLink(href, contextIn('en')), href).toThrow(/npm run check/);
	});
});

test('what a source does not state says so', () => {
	const entry = province.entries.get('documents/69-kh-ubnd-soc-trang')!;
	const effective = rows(entry, contextIn('en')).find(({ label }) => label === contextIn('en').say('fieldName.effective'))!;
	expect(effective.parts).toEqual([{ text: 'Not stated', tone: 'soft' }]);
});

test('tasks without a deadline say that there is none', () => {
	expect(page('documents/69-kh-ubnd-soc-trang', 'en').duties.map(({ deadline }) => deadline)).toEqual(['Not stated', 'Not stated']);
});
