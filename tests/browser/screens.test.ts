import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { address, launch, screens, watch } from './browser.ts';

const shots = path.resolve(import.meta.dirname, '../../artifacts/screens');
const looks = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
beforeAll(async () => {
	mkdirSync(shots, { recursive: true });
	browser = await launch();
});
afterAll(() => browser.close());

describe.each(locales)('in %s', (locale) => {
	describe.each(Object.entries(screens()))('the screen "%s"', (name, screen) => {
		let page: Page;
		let wrong: string[];
		beforeAll(async () => {
			page = await browser.newPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
			wrong = watch(page);
			await page.goto(address(locale, screen), { waitUntil: 'load' });
			await page.evaluate(() => document.fonts.ready);
			await page.evaluate(axe.source);
		});
		afterAll(() => page.close());

		describe.each(looks)('at $width px, $scheme', ({ width, scheme }) => {
			beforeAll(async () => {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme: scheme });
			});

			test('does not scroll sideways', async () => {
				const tooWide = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					if (scrollWidth <= clientWidth) return [];
					const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
					return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5)];
				});
				expect(tooWide).toEqual([]);
			});

			test('has no violation of WCAG 2.2 AA that axe finds', async () => {
				const violations = await page.evaluate(async (tags) => {
					const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
					return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`).join(' | ')}`);
				}, wcag);
				expect(violations).toEqual([]);
			});

			test('is kept as a picture', async () => {
				const file = path.join(shots, `${name}.${locale}.${width}.${scheme}.jpg`);
				expect((await page.screenshot({ path: file, fullPage: true, type: 'jpeg', quality: 70 })).length).toBeGreaterThan(5_000);
			});
		});

		test('opens without an error in the console and without leaving the site', () => expect(wrong).toEqual([]));
	});
});
