import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import type { Locale } from '../../src/locales.ts';
import type { Query } from './queries.ts';

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** A page that keeps what the console and the security policy complain about. */
export async function quietPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
	const page = await browser.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	return { page, complaints };
}

export interface AnswerShown {
	/** Entries in the order of the list, of pages in the reader's language. */
	keys: string[];
	status: string;
	milliseconds: number;
}

/** Asks a search page that is open, the way a reader does: types, and waits for the answer. */
export async function askPage(page: Page, text: string): Promise<AnswerShown> {
	return page.evaluate(async (asked) => {
		const root = document.querySelector<HTMLElement>('#search')!;
		const input = root.querySelector<HTMLInputElement>('#search-query')!;
		root.removeAttribute('data-answered');
		input.value = asked;
		const start = performance.now();
		root.querySelector('form')!.requestSubmit();
		while (root.dataset.answered !== asked) await new Promise((resolve) => setTimeout(resolve, 1));
		const links = [...root.querySelectorAll<HTMLAnchorElement>('#search-results a:not([hreflang])')];
		return {
			keys: links.map((link) => new URL(link.href).pathname.replace(/\/$/, '').split('/').slice(-2).join('/')),
			status: root.querySelector('#search-status')!.textContent ?? '',
			milliseconds: performance.now() - start,
		};
	}, text);
}

export async function openSearch(page: Page, url: string, locale: Locale): Promise<void> {
	await page.goto(`${url}${locale}/search/`);
	// The first answer also waits for the engine.
	await askPage(page, '2');
}

export interface Score {
	queries: number;
	/** Share of the entries that must come that are among the first five. */
	recall: number;
	/** Mean of one over the place of the first right answer. */
	mrr: number;
	/** Queries with an answer that found nothing, and queries without one that found something. */
	empty: string[];
	invented: string[];
	missed: string[];
}

export function score(answers: readonly { query: Query; keys: readonly string[] }[]): Score {
	const real = answers.filter(({ query }) => query.must.length > 0);
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	const recallOf = ({ query, keys }: (typeof answers)[number]) =>
		query.must.filter((key) => keys.slice(0, 5).includes(key)).length / query.must.length;
	const rankOf = ({ query, keys }: (typeof answers)[number]) => {
		const at = keys.findIndex((key) => query.must.includes(key) || query.also.includes(key));
		return at < 0 ? 0 : 1 / (at + 1);
	};
	const name = ({ query }: (typeof answers)[number]) => query.text;
	return {
		queries: real.length,
		recall: mean(real.map(recallOf)),
		mrr: mean(real.map(rankOf)),
		empty: real.filter(({ keys }) => keys.length === 0).map(name),
		invented: answers.filter(({ query, keys }) => query.must.length === 0 && keys.length > 0).map(name),
		missed: real
			.filter((answer) => recallOf(answer) < 1 || rankOf(answer) < 1)
			.map((answer) => `${answer.query.kind}: ${name(answer)} → ${answer.keys.slice(0, 5).join(' ')}`),
	};
}
