import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, quietPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const answered = '.search-panel[data-answered]';

test('nothing of search is loaded before it is used', async () => {
	const { page } = await quietPage(browser);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${inject('site').url}vi/`);
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => /pagefind|config\.json|searcher|box\.client/.test(url))).toEqual([]);
	await page.close();
});

test('a slash opens the box, arrows move through the answers, Escape closes them', async () => {
	const { page, complaints } = await quietPage(browser);
	await page.goto(`${inject('site').url}vi/`);
	await page.keyboard.press('/');
	await page.keyboard.type('chua ang');
	await page.waitForSelector(answered);
	expect(await page.textContent('.search-panel [role=status]')).toMatch(/^\d+ kết quả/);
	await page.keyboard.press('ArrowDown');
	const first = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
	expect(first).toBe('/vi/culture/chua-ang/');
	await page.keyboard.press('ArrowUp');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	expect(await page.isVisible('.search-panel')).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/vi\/search\/\?q=chua\+ang/);
	expect(complaints).toEqual([]);
	await page.close();
});

test('marks what was found, in Khmer too, and shows the text as it was written', async () => {
	const { page } = await quietPage(browser);
	await page.goto(`${inject('site').url}km/search/?q=${encodeURIComponent('ដូងក្រមួន')}`);
	await page.waitForSelector('#search[data-answered]');
	expect(await page.textContent('#search-results li:first-child h2 mark')).toBe('ដូងក្រមួន');
	expect(await page.textContent('#search-results')).not.toMatch(/[\u1400-\u167F\u0294\u0363-\u036F`]/);
	await page.close();
});

test('filters narrow the answers, are counted and stand in the address', async () => {
	const { page } = await quietPage(browser);
	await page.goto(`${inject('site').url}vi/search/?q=${encodeURIComponent('Định An')}&section=zones&sort=date`);
	await page.waitForSelector('#search[data-answered]');
	const paths = () => page.$$eval('#search-results a', (links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	expect((await paths()).every((path) => path.startsWith('/vi/zones/'))).toBe(true);
	expect(await page.$eval('select[name=section] option:checked', (option) => option.textContent)).toMatch(
		/^Khu kinh tế, khu công nghiệp \(\d+\)$/,
	);
	await page.selectOption('select[name=section]', 'documents');
	await page.waitForSelector('#search[data-answered]');
	expect(new URL(page.url()).searchParams.get('section')).toBe('documents');
	const years = await page.$$eval('#search-results small', (lines) =>
		lines.map((line) => Number(/\d{4}$/.exec(line.textContent ?? '')?.[0])),
	);
	expect(years).toEqual([...years].sort((a, b) => b - a));
	await page.click('#search-clear');
	await page.waitForSelector('#search[data-answered]');
	const before = (await paths()).length;
	await page.click('#search-more');
	await page.waitForFunction((count) => document.querySelectorAll('#search-results li').length > count, before);
	await page.close();
});

test('says so when the spelling was corrected, and when only a part was found', async () => {
	const { page } = await quietPage(browser);
	const statusOf = async (query: string) => {
		await page.goto(`${inject('site').url}en/search/?q=${encodeURIComponent(query)}`);
		await page.waitForSelector('#search[data-answered]');
		return page.textContent('#search-status');
	};
	expect(await statusOf('pirvacy')).toBe('Nothing for “pirvacy”. Results for “privacy”:');
	expect(await statusOf('xyzzy quux')).toMatch(/^Nothing found for “xyzzy quux”\./);
	await page.close();
});

test('without JavaScript the page says so and offers the site map', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${inject('site').url}km/search/?q=x`);
	expect(await page.isVisible('noscript .banner, .banner')).toBe(true);
	expect(await page.isVisible('#search-filters')).toBe(false);
	await context.close();
});

test('works below a sub-path', async () => {
	const { page, complaints } = await quietPage(browser);
	const { url } = inject('secondProvince');
	await page.goto(`${url}vi/search/?q=a`);
	await page.waitForSelector('#search[data-answered]');
	for (const path of await page.$$eval('#search-results a', (links) => links.map((link) => (link as HTMLAnchorElement).pathname)))
		expect(path).toMatch(/^\/ttdn\/vi\/[a-z-]+\/[a-z0-9-]+\/$/);
	expect(complaints).toEqual([]);
	await page.close();
});
