import { describe, expect, test } from 'vitest';
import { atomFeed, feedEntries, permanentId } from '../../src/views/feed.ts';
import { contextIn } from '../fixtures/context.ts';

describe('the id of an entry', () => {
	test('never changes, or every reader would show everything as new', () => {
		expect(permanentId({ key: 'news/hop-long-cau-dai-ngai-2' }, 'vi')).toBe('urn:uuid:ad8ef434-d414-567a-8946-8391ce072264');
		expect(permanentId({ key: 'feed/all' }, 'km')).toBe('urn:uuid:e67c7f85-2369-5367-a34c-9938c9d1c98a');
	});
	test('is a UUID of version 5, another in each language', () => {
		const ids = ['vi', 'en', 'km'].map((locale) => permanentId({ key: 'news/x' }, locale));
		for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(new Set(ids).size).toBe(3);
	});
	test('does not depend on where the site is hosted', () => {
		const ids = (base: string) => [...atomFeed(contextIn('vi', { base }), undefined, () => '').matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1]);
		expect(ids('/ttdn/')).toEqual(ids('/'));
	});
});

test('the feed of everything holds news and documents of the language, newest first', () => {
	expect(feedEntries(contextIn('vi'), undefined).map(({ key }) => key)).toEqual(['news/hop-long-cau-dai-ngai-2', 'documents/69-kh-ubnd-soc-trang', 'documents/72-2015-nd-cp']);
	expect(feedEntries(contextIn('km'), undefined).map(({ key }) => key)).toEqual(['documents/69-kh-ubnd-soc-trang', 'documents/72-2015-nd-cp']);
});

test('HTML and signs in a text are escaped', () => {
	const xml = atomFeed(contextIn('vi'), 'news', () => '<p>a & b</p>');
	expect(xml).toContain('<content type="html">&lt;p&gt;a &amp; b&lt;/p&gt;</content>');
});
