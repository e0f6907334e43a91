import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { filesOf } from '../fixtures/tree.ts';

const validator = new HtmlValidate(config as ConfigData);

test.each([['portal', inject('site')], ['second province', inject('secondProvince')]] as const)('every page of the %s is valid HTML', (_, { folder }) => {
	const wrong = filesOf(folder).filter((file) => file.endsWith('.html')).flatMap((file) =>
		validator.validateStringSync(readFileSync(path.join(folder, file), 'utf8')).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`)),
	);
	// One page of a kind shows what to mend; thousands of lines would hide it.
	expect(wrong.slice(0, 40), `${wrong.length} in all`).toEqual([]);
});
