import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales, type Locale } from '../../src/locales.ts';
import { askPage, launch, openSearch, quietPage, score, type Score } from './browser.ts';
import { readQueries } from './queries.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

async function scoreOf(page: Page, set: 'golden' | 'heldout', locale: Locale): Promise<Score> {
	const answers = [];
	for (const query of readQueries(set, locale)) answers.push({ query, keys: (await askPage(page, query.text)).keys });
	const result = score(answers);
	console.log(
		`${set} ${locale}: ${result.queries} queries, recall@5 ${result.recall.toFixed(3)}, MRR ${result.mrr.toFixed(3)}${result.missed.map((line) => `\n  ${line}`).join('')}`,
	);
	return result;
}

describe.each(locales)('search in %s, in a real browser', (locale) => {
	let page: Page;
	let complaints: string[];
	beforeAll(async () => {
		({ page, complaints } = await quietPage(browser));
		await openSearch(page, inject('site').url, locale);
	});
	afterAll(() => page.close());

	test('finds what the golden queries ask for, best first', async () => {
		const result = await scoreOf(page, 'golden', locale);
		expect(result.queries).toBeGreaterThanOrEqual(80);
		expect.soft(result.empty).toEqual([]);
		expect.soft(result.invented).toEqual([]);
		expect.soft(result.recall).toBeGreaterThanOrEqual(0.98);
		expect.soft(result.mrr).toBeGreaterThanOrEqual(0.97);
	}, 900_000);

	test('does as well on queries it was never tuned on', async () => {
		const result = await scoreOf(page, 'heldout', locale);
		expect(result.queries).toBeGreaterThanOrEqual(40);
		expect.soft(result.empty).toEqual([]);
		// A floor, not a goal: these queries say what a reader may expect.
		expect.soft(result.recall).toBeGreaterThanOrEqual(0.93);
		expect.soft(result.mrr).toBeGreaterThanOrEqual(0.88);
	}, 900_000);

	test('breaks no rule of the security policy and logs nothing', () => {
		expect(complaints).toEqual([]);
	});
});
