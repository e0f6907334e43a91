import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { locales } from '../../src/locales.ts';
import { filesOf } from '../fixtures/tree.ts';

const validator = new HtmlValidate(config as ConfigData);
const sites = { portal: inject('site'), 'second province': inject('secondProvince') };

describe.each(Object.entries(sites))('the %s', (_, { folder }) => {
	const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
	const parts = { 'without a language': pages.filter((file) => !locales.some((locale) => file.startsWith(`${locale}/`))), ...Object.fromEntries(locales.map((locale) => [`in ${locale}`, pages.filter((file) => file.startsWith(`${locale}/`))])) };

	test.each(Object.entries(parts))('has only valid HTML %s', { timeout: 300_000 }, (_, files) => {
		expect(files.length).toBeGreaterThan(0);
		const wrong = files.flatMap((file) =>
			validator.validateStringSync(readFileSync(path.join(folder, file), 'utf8')).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`)),
		);
		// One page of a kind shows what to mend; thousands of lines would hide it.
		expect(wrong.slice(0, 40), `${wrong.length} in all`).toEqual([]);
	});
});
