import { describe, expect, test } from 'vitest';
import { createUrls, defaultLocale } from '../../src/catalog/urls.ts';
import { readSettings } from '../../src/settings.ts';

describe.each(['/', '/ttdn/'])('addresses below %s', (base) => {
	const urls = createUrls({ site: 'https://travinh.example', base });

	test('begin with the base, name the language and end with a slash', () => {
		const paths = [urls.home('km'), urls.list('en', 'news'), urls.list('en', 'news', 2), urls.facet('vi', 'projects', 'sector', 'energy'), urls.facet('vi', 'projects', 'sector', 'energy', 3), urls.entry('en', 'news/tin'), urls.screen('vi', 'search')];
		expect(paths).toEqual(['km/', 'en/news/', 'en/news/page/2/', 'vi/projects/sector/energy/', 'vi/projects/sector/energy/page/3/', 'en/news/tin/', 'vi/search/'].map((path) => base + path));
	});

	test('are the same in another language but for the language', () => {
		expect(urls.inLocale(urls.entry('vi', 'news/vi-du'), 'km')).toBe(`${base}km/news/vi-du/`);
		expect(urls.inLocale(urls.facet('en', 'news', 'year', '2025', 2), 'vi')).toBe(`${base}vi/news/year/2025/page/2/`);
	});

	test('get the origin in front', () => expect(urls.absolute(urls.feed('vi', 'news'))).toBe(`https://travinh.example${base}vi/news/feed.xml`));
});

test('a first page has no number', () => expect(createUrls({ site: '', base: '/' }).list('vi', 'news', 1)).toBe('/vi/news/'));

test('readers of no listed language are sent to English, else to what there is', () => {
	expect([defaultLocale(['vi', 'en', 'km']), defaultLocale(['vi', 'km']), defaultLocale([])]).toEqual(['en', 'vi', 'vi']);
});

describe('settings', () => {
	test('have defaults that are safe to publish by mistake', () => expect(readSettings({})).toMatchObject({ site: 'https://travinh.example', base: '/', pseudo: false }));
	test.each(['ttdn', '/ttdn', 'ttdn/', '/ttdn/'])('read the base %s', (base) => expect(readSettings({ PORTAL_BASE: base }).base).toBe('/ttdn/'));
	test('refuse an origin with a path and an instant that is none', () => {
		expect(() => readSettings({ PORTAL_SITE: 'https://travinh.example/ttdn' })).toThrow(/PORTAL_BASE/);
		expect(() => readSettings({ PORTAL_NOW: 'yesterday' })).toThrow(/PORTAL_NOW.*2026-11-22/);
	});
});
