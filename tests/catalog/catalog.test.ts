import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogOf, readContent } from '../../scripts/checks/content.ts';
import { documentFor } from '../../src/catalog/catalog.ts';
import { tree } from '../fixtures/tree.ts';
import { province } from '../fixtures/context.ts';

describe('the catalog of the second province', () => {
	test('joins the files of a folder into one entry with its languages', () => {
		const bridge = province.entries.get('infrastructure/cau-dai-ngai-2')!;
		expect([...bridge.versions.keys()].sort()).toEqual(['en', 'km', 'vi']);
		expect(bridge).toMatchObject({ slug: 'cau-dai-ngai-2', folder: 'infrastructure/cau-dai-ngai-2', facts: { kind: 'bridge', status: 'under-construction' } });
		expect(bridge.versions.get('en')!.words.title).toBe('Đại Ngãi 2 bridge');
	});

	test('leaves the year out of the key', () => expect(province.entries.get('news/hop-long-cau-dai-ngai-2')!.folder).toBe('news/2025/hop-long-cau-dai-ngai-2'));
	test('knows which translation is missing', () => expect([...province.entries.get('news/hop-long-cau-dai-ngai-2')!.versions.keys()].sort()).toEqual(['en', 'vi']));

	test('knows which part of a translation is older', () => {
		const versions = province.entries.get('potential/thong-tin-doi-ngoai')!.versions;
		expect(versions.get('en')!.freshness).toEqual({ state: 'outdated', changed: ['Giao thông'] });
		expect(versions.get('km')!.freshness).toEqual({ state: 'current' });
	});

	test('gives every language the anchors of the original', () => {
		expect(province.entries.get('potential/thong-tin-doi-ngoai')!.sections.map(({ id }) => id)).toEqual(['bao-va-dai', 'giao-thong', 'tap-huan']);
	});

	test('knows who names whom', () => {
		expect(province.mentions.get('documents/72-2015-nd-cp')).toEqual(['documents/69-kh-ubnd-soc-trang']);
		expect(province.mentions.get('infrastructure/cau-dai-ngai-2')).toEqual(['news/hop-long-cau-dai-ngai-2']);
	});

	test('finds the document behind a legal basis by number, and by year where a number was used twice', () => {
		expect(documentFor(province, '72/2015/NĐ-CP', undefined)!.slug).toBe('72-2015-nd-cp');
		expect(documentFor(province, '1/2000/NĐ-CP', undefined)).toBeUndefined();
	});

	test('puts the newest document first', () => expect(province.byCollection.get('documents')!.map(({ slug }) => slug)).toEqual(['69-kh-ubnd-soc-trang', '72-2015-nd-cp']));
});

test('a draft and all its words stay out', () => {
	const folder = tree();
	const file = path.join(folder, 'infrastructure/cau-dai-ngai-1/index.vi.md');
	writeFileSync(file, readFileSync(file, 'utf8').replace('kind: bridge', 'draft: true\nkind: bridge'));
	const { entries, byCollection } = catalogOf(readContent(folder));
	expect(entries.has('infrastructure/cau-dai-ngai-1')).toBe(false);
	expect(byCollection.get('infrastructure')!.map(({ slug }) => slug)).toEqual(['cau-dai-ngai-2']);
});

test('a page that was renamed keeps its translations and their state', () => {
	const folder = tree();
	cpSync(path.join(folder, 'potential/thong-tin-doi-ngoai'), path.join(folder, 'potential/doi-ngoai'), { recursive: true });
	const { entries } = catalogOf(readContent(folder));
	const states = (slug: string) => [...entries.get(`potential/${slug}`)!.versions.values()].map(({ freshness }) => freshness);
	expect(states('doi-ngoai')).toEqual(states('thong-tin-doi-ngoai'));
});
