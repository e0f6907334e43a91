import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { localeTable, locales } from '../../src/locales.ts';
import { address, launch, longest, screens, watch } from './browser.ts';

let browser: Browser;
let page: Page;
let wrong: string[];
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => {
	page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
	wrong = watch(page);
});
afterEach(async () => {
	await page.close();
	expect(wrong).toEqual([]);
});

describe('the language switch', () => {
	test.each(Object.entries(screens()).filter(([name]) => name !== 'not-found'))('on the screen "%s" stays on the page', async (_, screen) => {
		await page.goto(address('vi', screen));
		for (const { code, name } of localeTable.toReversed()) {
			await page.locator('.languages').getByText(name, { exact: true }).click();
			expect(page.url()).toBe(address(code, screen));
			expect(await page.locator('html').getAttribute('lang')).toBe(code);
			expect(await page.locator('.languages [aria-current]').getAttribute('lang')).toBe(code);
		}
	});
});

describe.each([360, 1280])('with the keyboard alone at %i px', (width) => {
	test.each(Object.entries(screens()))('everything on the screen "%s" is reached, in the order it stands, and shows that it is', async (_, screen) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(address('vi', screen));
		const wanted = await page.evaluate(() => {
			const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !(element as HTMLButtonElement).disabled);
			all.forEach((element, at) => (element.dataset.order = String(at)));
			return all.length;
		});
		const reached: number[] = [];
		const hidden: string[] = [];
		for (let at = 0; at < wanted + 5; at++) {
			await page.keyboard.press('Tab');
			const seen = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				if (!element || element === document.body) return undefined;
				// The ring may lie around the link, the surface it is stretched to, or the card it names.
				const rings = [getComputedStyle(element), getComputedStyle(element, '::after'), ...[element.closest('li')].flatMap((item) => (item ? [getComputedStyle(item)] : []))];
				const ring = rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
				const { width, height } = element.getBoundingClientRect();
				return { order: Number(element.dataset.order), name: element.outerHTML.slice(0, 120), shown: ring && width > 0 && height > 0 };
			});
			if (!seen) break;
			reached.push(seen.order);
			if (!seen.shown) hidden.push(seen.name);
		}
		expect(reached).toEqual(Array.from({ length: wanted }, (_, at) => at));
		expect(hidden).toEqual([]);
	});

	test('the first stop skips to the content', async () => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(address('en', ''));
		await page.keyboard.press('Tab');
		const skip = page.locator(':focus');
		expect(await skip.getAttribute('href')).toBe('#main');
		expect(await skip.isVisible()).toBe(true);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	});
});

describe('a wrong address', () => {
	test.each(locales)('below /%s/ is answered in that language, with its words in the search', async (locale) => {
		const response = await page.goto(address(locale, 'projects/nha-may-dien-gio/'));
		expect(response!.status()).toBe(404);
		expect(await page.locator('html').getAttribute('lang')).toBe(locale);
		expect(await page.locator('main input[name=q]:visible').inputValue()).toBe('nha may dien gio');
	});

	test('of no language is answered in all three', async () => {
		const response = await page.goto(`${inject('site').url}khong-co/`);
		expect(response!.status()).toBe(404);
		expect(await page.locator('main section:visible').count()).toBe(3);
	});
});

describe('without scripts', () => {
	test.each(Object.entries(screens()))('the screen "%s" shows what it has, and says what needs them', async (name, screen) => {
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
		const plain = await context.newPage();
		await plain.goto(address('en', screen));
		expect((await plain.locator('main').innerText()).length).toBeGreaterThan(80);
		if (name === 'search') expect(await plain.locator('noscript a').first().isVisible()).toBe(true);
		await context.close();
	});
});

describe('a list', () => {
	test('can be filtered by a link, in every language, to an address that can be kept', async () => {
		await page.goto(address('km', 'documents/'));
		const link = page.locator('.filters a[data-facet]').first();
		const [count, href] = [Number(await link.locator('.count').innerText()), (await link.getAttribute('href'))!];
		await page.goto(new URL(href, page.url()).href);
		expect(await page.locator('.filters a[aria-current]').count()).toBe(1);
		expect(await page.locator('#list > li').count()).toBe(Math.min(count, 30));
	});
});

test('a page that a reader prints holds its address and no navigation', async () => {
	await page.goto(address('en', screens().document!));
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.page-address').isVisible()).toBe(true);
	expect(await page.locator('nav.nav').isVisible()).toBe(false);
});

describe('a reader who enlarges everything to four times its size, 320 px of 1280,', () => {
	test.each(locales)('never scrolls sideways in %s (WCAG 1.4.10)', async (locale) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const tooWide: string[] = [];
		for (const screen of [...Object.values(screens()), longest('potential'), 'map/', 'site-map/']) {
			await page.goto(address(locale, screen));
			const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			if (over > 0) tooWide.push(`${screen} by ${over} px`);
		}
		expect(tooWide).toEqual([]);
	});
});
