import { expect, test } from 'vitest';
import { nameGroups, Synonyms } from '../../src/search/synonyms.ts';

const synonyms = new Synonyms([
	['KKT', 'khu kinh tế', 'economic zone', 'តំបន់សេដ្ឋកិច្ច'],
	['tôm', 'shrimp', 'បង្គា'],
	['kỹ thuật', 'technique'],
]);

test.each([
	['Dự án trong khu kinh tế Định An', ['KKT', 'economic zone', 'តំបន់សេដ្ឋកិច្ច']],
	['Two Economic Zones', ['KKT', 'khu kinh tế', 'តំបន់សេដ្ឋកិច្ច']],
	['នៅក្នុងតំបន់សេដ្ឋកិច្ចនេះ', ['KKT', 'khu kinh tế', 'economic zone']],
	['Tóm tắt', []],
	['kĩ thuật', ['technique']],
	['khu kinh doanh', []],
])('%s also means what it does not say', (text, missing) => {
	expect(synonyms.missing(text)).toEqual(missing);
});

test('places are known by their names in all languages, with and without the kind of place', () => {
	expect(nameGroups([{ name: { vi: 'Tỉnh Trà Vinh', en: 'Trà Vinh province', km: 'ខេត្តត្រាវិញ' } }], [])).toEqual([
		['Tỉnh Trà Vinh', 'Trà Vinh province', 'ខេត្តត្រាវិញ'],
		['Trà Vinh', 'ត្រាវិញ'],
	]);
});
