import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { chrome } from '../../src/views/chrome.ts';
import { organizationLd } from '../../src/views/json-ld.ts';
import { contextIn, province } from '../fixtures/context.ts';

const page = { path: '/vi/news/', available: locales, buildId: 'abc1234' };
const adoptedIs = (adopted: boolean) => ({ ...province, province: { ...province.province, adopted } });

describe.each(locales)('the frame of a page in %s', (locale) => {
	test('claims to be official only when an authority has adopted the edition', () => {
		const [on, off] = [true, false].map((adopted) => chrome(contextIn(locale, { catalog: adoptedIs(adopted) }), page).strip) as [ReturnType<typeof chrome>['strip'], ReturnType<typeof chrome>['strip']];
		const agency = province.agencies.get('so-thong-tin-va-truyen-thong-soc-trang')!.name[locale];
		expect(on.official).toBe(true);
		expect(on.text).toContain(agency);
		expect(off.official).toBe(false);
		expect(off.text).not.toContain(agency);
	});

	test('leads to the official sites while it is not adopted, and always to how to tell one', () => {
		const links = (adopted: boolean) => chrome(contextIn(locale, { catalog: adoptedIs(adopted) }), page).strip.links;
		expect(links(false).filter(({ external }) => external).map(({ href }) => href)).toEqual(['https://soctrang.gov.vn']);
		expect(links(true).filter(({ external }) => external)).toEqual([]);
		for (const adopted of [true, false]) expect(links(adopted)[0]!.href).toBe(`/${locale}/pages/nhan-biet-trang-chinh-thuc/`);
	});

	test('names no collection that has no page', () => {
		const { navigation, footer } = chrome(contextIn(locale), page);
		const linked = [...navigation, ...footer.sections.flatMap(({ links }) => links)].map(({ href }) => /^\/[a-z]{2}\/([a-z-]+)\/(?:feed\.xml)?$/.exec(href)?.[1]).filter((name) => name !== undefined && !['site-map', 'map'].includes(name));
		expect(linked.filter((name) => !province.byCollection.has(name as never))).toEqual([]);
	});
});

test('the switch leads to the same page, and to nothing where the page has no such language', () => {
	const { languages } = chrome(contextIn('vi'), { ...page, path: '/vi/news/hop-long-cau-dai-ngai-2/', available: ['vi', 'en'] });
	expect(languages.map(({ href }) => href)).toEqual(['/vi/news/hop-long-cau-dai-ngai-2/', '/en/news/hop-long-cau-dai-ngai-2/', undefined]);
	expect(languages.map(({ current }) => current)).toEqual([true, false, false]);
});

test('machines are told of an organisation’s own site only when it is one', () => {
	expect(organizationLd(contextIn('en', { catalog: adoptedIs(true) }))).toMatchObject({ url: 'https://soctrang.example/en/' });
	expect(organizationLd(contextIn('en', { catalog: adoptedIs(false) }))).not.toHaveProperty('url');
});
