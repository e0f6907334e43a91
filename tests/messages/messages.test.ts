import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, originalLocale, translationLocales, type Locale } from '../../src/locales.ts';
import { translator } from '../../src/messages/messages.ts';
import * as entries from '../../src/schema/entries.ts';
import { moneyUnits, unitNames } from '../../src/schema/units.ts';
import { navigation } from '../../src/views/sections.ts';

const root = path.resolve(import.meta.dirname, '../..');
type Messages = { [key: string]: string | Messages };
const messages = (locale: Locale) => JSON.parse(readFileSync(path.join(root, `src/messages/${locale}.json`), 'utf8')) as Messages;

/** Every label as `group.key`, with its text. */
const flat = (node: Messages, prefix = ''): [string, string][] =>
	Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`)));

const stem = (key: string) => key.replace(/_(one|other)$/, '');
const stems = (locale: Locale) => [...new Set(flat(messages(locale)).map(([key]) => stem(key)))].sort();
const slots = (text: string) => [...new Set([...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]!))].sort();

test.each(translationLocales)('%s has exactly the labels of the original', (locale) => expect(stems(locale)).toEqual(stems(originalLocale)));

describe.each(locales)('the labels in %s', (locale) => {
	test('are never empty, and in NFC without hidden characters', () => {
		for (const [key, text] of flat(messages(locale))) {
			expect(text.trim(), key).not.toBe('');
			expect(text, key).toBe(text.normalize('NFC'));
			expect(text, key).not.toMatch(locale === 'km' ? /[\u00AD\u200C-\u200F\u2060\uFEFF]/ : /[\u00AD\u200B-\u200F\u2060\uFEFF]/);
		}
	});

	test('have the slots of the original', () => {
		const originals = new Map(flat(messages(originalLocale)).map(([key, text]) => [stem(key), slots(text)]));
		for (const [key, text] of flat(messages(locale))) {
			// A singular may say "one" in words.
			const wanted = originals.get(stem(key))!.filter((slot) => slot !== 'count' || !key.endsWith('_one') || slots(text).includes('count'));
			expect(slots(text), key).toEqual(wanted);
		}
	});

	test('have the plural forms of the language', () => {
		const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
		for (const [key] of flat(messages(locale))) if (/_(one|other)$/.test(key)) expect(forms, key).toContain(/_(one|other)$/.exec(key)![1]);
	});

	test('name every value that content may have', () => {
		const say = translator(locale);
		const named: Record<string, readonly string[]> = {
			sector: entries.projectSectors, status: entries.projectStatuses, form: entries.projectForms, land: entries.landStates,
			category: entries.newsCategories, documentType: entries.documentTypes, documentField: entries.documentFields,
			collection: entries.collectionNames, collectionIntro: entries.collectionNames, nav: navigation.map(({ id }) => id),
			unit: unitNames.filter((unit) => unit !== 'count' && unit !== 'year-number' && !(unit in moneyUnits)),
		};
		for (const [group, values] of Object.entries(named)) for (const value of values) expect(() => say(`${group}.${value}` as never, { value: '1', count: 1 }), `${group}.${value}`).not.toThrow();
	});
});

test('labels in Khmer are in Khmer letters, those in Vietnamese and English are not', () => {
	for (const [key, text] of flat(messages('km'))) if (/\p{L}{4}/u.test(text.replace(/{{\w+}}|\b[A-Z][\w./-]*|@[\w/-]+|https?:\S+/g, ''))) expect(text, key).toMatch(/\p{Script=Khmer}/u);
	for (const locale of ['vi', 'en'] as const) for (const [key, text] of flat(messages(locale))) expect(text, key).not.toMatch(/\p{Script=Khmer}/u);
});

test('a label that is missing stops the build instead of showing its key', () => {
	expect(() => translator('km')('no.such' as never)).toThrow(/"no\.such".*src\/messages\/km\.json/);
});

test('the pseudo-locale brackets every label', () => expect(translator('en', true)('site.home')).toBe(`⟦${translator('en')('site.home')}⟧`));

test('English counts one and many', () => {
	const say = translator('en');
	expect(say('list.count', { count: 1 })).not.toBe(say('list.count', { count: 2 }).replace('2', '1'));
});

test('no template and no browser script holds a label: text between tags and in spoken attributes comes from the messages', () => {
	const folders = ['src/components', 'src/layouts', 'src/pages'];
	const hard: string[] = [];
	for (const folder of folders)
		for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'))) {
			const [, , template = ''] = readFileSync(path.join(root, folder, file), 'utf8').split(/^---$/m);
			const markup = template.replace(/<script>[\s\S]*?<\/script>/g, '').replace(/<!doctype html>/i, '');
			for (const match of withoutBraces(markup).matchAll(/>([^<>]*\p{L}{2}[^<>]*)<|\s(?:alt|title|aria-label|placeholder)="([^"]*\p{L}{2}[^"]*)"/gu)) hard.push(`${file}: ${(match[1] ?? match[2])!.trim()}`);
		}
	expect(hard).toEqual([]);
});

/** A template without its `{expressions}`; text in markup inside them is looked at too, level by level. */
function withoutBraces(markup: string): string {
	let out = '';
	let depth = 0;
	let inside = '';
	for (const character of markup) {
		if (character === '{') depth++;
		if (depth === 0) out += character;
		else inside += character;
		if (character === '}' && --depth === 0) {
			// Only expressions that hold markup can hold text.
			if (/<[a-zA-Z]/.test(inside)) out += withoutBraces(inside.slice(1, -1).replace(/=>/g, '').replace(/^[^<]*/, '').replace(/>\s*\)[^<]*/g, '>').replace(/>\s*[?:][^<]*/g, '>'));
			inside = '';
		}
	}
	return out;
}
