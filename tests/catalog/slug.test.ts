import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingIds, plainHeading, slugify } from '../../src/catalog/slug.ts';
import { idPattern } from '../../src/schema/common.ts';

test('a slug is Vietnamese without marks', () => {
	expect(['Khu kinh tế Định An', 'Đường sắt', 'Ưu đãi, hỗ trợ', 'Quyết định 1142/QĐ-TTg', 'ភាសាខ្មែរ'].map(slugify)).toEqual(['khu-kinh-te-dinh-an', 'duong-sat', 'uu-dai-ho-tro', 'quyet-dinh-1142-qd-ttg', '']);
});

test('marks typed apart give the same slug', () => expect(slugify('Tiếng Việt'.normalize('NFD'))).toBe('tieng-viet'));

test('every slug is an address or nothing', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => slugify(text) === '' || idPattern.test(slugify(text))));
});

test('headings get ids that are unique in the page', () => {
	expect(headingIds(['Nguồn', 'Nguồn', 'ភាសា', null, 'Nguồn 2'])).toEqual(['nguon', 'nguon-2', 's-3', 's-4', 'nguon-2-2']);
	fc.assert(fc.property(fc.array(fc.constantFrom('a', 'a 2', 'a 2 2', 'b', '')), (headings) => new Set(headingIds(headings)).size === headings.length));
});

test('a heading is read without its Markdown', () => expect(plainHeading('**Cầu** [Đại Ngãi](/infrastructure/cau) `x_y`')).toBe('Cầu Đại Ngãi xy'));
