import { expect, test } from 'vitest';
import { foreignLang } from '../../src/views/foreign.ts';

test.each([
	['Cảng cá Định An', 'en', 'vi'],
	['Cảng cá Định An', 'vi', undefined],
	['Dinh An fishing port opens', 'vi', 'en'],
	['Dinh An fishing port opens', 'en', undefined],
	['កំពង់ផែនេសាទ', 'vi', 'km'],
	['កំពង់ផែ (Định An)', 'km', undefined],
	['Dien gio'.normalize('NFD'), 'km', 'en'],
	['Điện gió'.normalize('NFD'), 'km', 'vi'],
] as const)('a source called "%s" on a page in %s is marked as %s', (title, locale, lang) => {
	expect(foreignLang(title, locale)).toBe(lang);
});
