import { expect, test } from 'vitest';
import { alternates, describe as line } from '../../src/views/head.ts';
import { contextIn } from '../fixtures/context.ts';

test('every real version is an alternate of the others, and x-default is English', () => {
	expect(alternates(contextIn('km'), '/km/news/', ['vi', 'en', 'km']).map(({ hreflang, href }) => `${hreflang} ${href}`)).toEqual([
		'vi https://soctrang.example/vi/news/', 'en https://soctrang.example/en/news/', 'km https://soctrang.example/km/news/', 'x-default https://soctrang.example/en/news/',
	]);
});

test('where there is no English, x-default is the original', () => {
	expect(alternates(contextIn('km'), '/km/news/', ['vi', 'km']).at(-1)!.href).toBe('https://soctrang.example/vi/news/');
});

test('a description is one line, and cut at a word', () => {
	expect(line('  Một\n dòng ')).toBe('Một dòng');
	const cut = line('từ '.repeat(200));
	expect(cut.length).toBeLessThanOrEqual(301);
	expect(cut).toMatch(/ từ…$/);
});
