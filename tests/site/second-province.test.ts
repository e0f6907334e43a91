import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { filesOf } from '../fixtures/tree.ts';
import { province } from '../fixtures/context.ts';
import { elements } from './html.ts';

const site = inject('secondProvince');
const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
const texts = filesOf(site.folder).filter((file) => /\.(html|xml|svg|txt|webmanifest|json|js|css)$/.test(file));

test('nothing of the first province is in its output, in any spelling', () => {
	const first = /Tr\u00E0 Vinh|Tra\u0300 Vinh|Tra Vinh|travinh|tra-vinh|\u178F\u17D2\u179A\u17B6\u179C\u17B7\u1789|Vi\u0303nh Long|V\u0129nh Long|vinh-long/iu;
	expect(texts.filter((file) => first.test(read(file)) || first.test(file))).toEqual([]);
});

test('its own name is on every page', () => {
	expect(texts.filter((file) => file.endsWith('.html') && file !== '404.html' && !/Sóc Trăng|សុកត្រាំង/.test(read(file)))).toEqual([]);
});

test('every page of its content is there in every language it is written in, and in no other', () => {
	const wanted = [...province.entries.values()].flatMap((entry) => [...entry.versions.keys()].map((locale) => `${locale}/${entry.key}/index.html`));
	expect(wanted.filter((file) => !texts.includes(file))).toEqual([]);
	expect(texts).not.toContain('km/news/hop-long-cau-dai-ngai-2/index.html');
});

describe.each(locales)('an adopted edition in %s', (locale) => {
	test('says on every page whose it is', () => {
		const agency = province.agencies.get(province.province.responsible.agency)!.name[locale];
		for (const file of texts.filter((name) => name.startsWith(`${locale}/`) && name.endsWith('.html'))) {
			const strip = elements(read(file)).find(({ attributes }) => attributes.class?.split(' ').includes('strip'))!;
			expect(strip.attributes.class, file).toContain('official');
			expect(strip.text(), file).toContain(agency);
		}
	});
});

test('the first portal, adopted by nobody, claims nothing of the kind', () => {
	const { folder } = inject('site');
	const wrong = filesOf(folder).filter((file) => file.endsWith('/index.html') && file.split('/').length < 4).filter((file) => /class="strip official"/.test(readFileSync(path.join(folder, file), 'utf8')));
	expect(wrong).toEqual([]);
});

test('a page that has no translation says so in the switch and in lists, and is marked with its own language', () => {
	const home = elements(read('km/index.html'));
	const news = home.find(({ name, attributes }) => name === 'a' && attributes.href === '/ttdn/vi/news/hop-long-cau-dai-ngai-2/')!;
	expect(news.attributes).toMatchObject({ lang: 'vi', hreflang: 'vi' });
	const page = elements(read('vi/news/hop-long-cau-dai-ngai-2/index.html'));
	expect(page.filter(({ attributes }) => attributes.class === 'missing').map(({ attributes }) => attributes.lang)).toEqual(['km']);
});

test('a translation older than its original names the part that is newer', () => {
	expect(read('en/potential/thong-tin-doi-ngoai/index.html')).toMatch(/Giao thông/);
	expect(read('km/potential/thong-tin-doi-ngoai/index.html')).not.toMatch(/Giao thông/);
});

test('every address lies below its path', () => {
	const outside = texts.filter((file) => file.endsWith('.html')).flatMap((file) => elements(read(file)).flatMap(({ attributes }) => [attributes.href, attributes.src, attributes.action]).filter((href) => href?.startsWith('/') && !href.startsWith('/ttdn/')).map((href) => `${file}: ${href}`));
	expect(outside).toEqual([]);
});

test('both archipelagos are on every map of the country, by name', () => {
	for (const { folder } of [site, inject('site')]) {
		for (const locale of locales) {
			const home = readFileSync(path.join(folder, locale, 'index.html'), 'utf8');
			expect(home).toMatch({ vi: /Quần đảo Hoàng Sa[\s\S]*Quần đảo Trường Sa/, en: /Hoàng Sa[\s\S]*Trường Sa/, km: /Hoàng Sa|ហ្វាងសា|ហ្វ៉ាងសា|ហ័ង/ }[locale]);
		}
	}
});
