import { chromium, type Browser, type Page } from 'playwright-core';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { locales, type Locale } from '../../src/locales.ts';

const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'];

export const launch = (): Promise<Browser> =>
	chromium.launch({ executablePath: process.env.PORTAL_CHROMIUM ?? findChromium(), args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args });

/** Everything that went wrong in a page while it was open: console errors, exceptions, requests that failed or left the site. */
export function watch(page: Page): string[] {
	const { url: home } = inject('site');
	const wrong: string[] = [];
	page.on('console', (message) => {
		// Chromium writes each bad answer to the console too; those are judged below.
		if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) wrong.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
	page.on('requestfailed', (request) => {
		// A reader who moves on, or a scheme that changes, takes a request back: no failure.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(home) && !request.url().startsWith('data:')) wrong.push(`left the site: ${request.url()}`);
	});
	page.on('response', (response) => {
		// A wrong address is answered with 404, as it should be.
		if (response.status() >= 400 && !response.request().isNavigationRequest()) wrong.push(`${response.status()}: ${response.url()}`);
	});
	return wrong;
}

/** The longest page of a collection that exists in every language: what is most likely to burst its frame. */
export function longest(collection: string): string {
	const { folder } = inject('site');
	const pages = readdirSync(path.join(folder, 'vi', collection)).filter((name) => locales.every((locale) => existsSync(path.join(folder, locale, collection, name, 'index.html'))) && name !== 'page');
	const size = (name: string) => readFileSync(path.join(folder, 'vi', collection, name, 'index.html')).length;
	const entries = pages.filter((name) => readFileSync(path.join(folder, 'vi', collection, name, 'index.html'), 'utf8').includes('<article'));
	return `${collection}/${entries.sort((a, b) => size(b) - size(a))[0]}/`;
}

/** The screens that every test of looks goes through, as paths below the language. */
export const screens = (): Record<string, string> => ({
	home: '',
	list: 'projects/',
	project: longest('projects'),
	article: longest('news'),
	document: longest('documents'),
	search: 'search/',
	'not-found': 'khong-co/trang-nay/',
});

export const address = (locale: Locale, screen: string): string => `${inject('site').url}${locale}/${screen}`;
