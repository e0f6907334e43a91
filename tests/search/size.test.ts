import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const limit = 7 * 1024;

test('the own scripts of search stay small on any page', () => {
	const folder = path.join(inject('site').folder, 'assets');
	const scripts = readdirSync(folder)
		.filter((name) => name.endsWith('.js'))
		.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
	const size = (...marks: RegExp[]) =>
		scripts
			.filter(({ name, text }) => marks.some((mark) => mark.test(name) || mark.test(text)))
			.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
	const shared = /^searcher\./;
	const box = size(shared, /^box\.client\./);
	const page = size(shared, /search-filters|#search-\$\{/);
	console.log(`search scripts: header box ${box} bytes, search page ${page} bytes (gzip)`);
	expect(box).toBeGreaterThan(3000);
	expect(box).toBeLessThanOrEqual(limit);
	expect(page).toBeGreaterThan(box - 1000);
	expect(page).toBeLessThanOrEqual(limit);
});
