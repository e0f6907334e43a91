import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/checks/all.ts';
import { readContent } from '../../scripts/checks/content.ts';
import { print } from '../../scripts/report/print.ts';
import { cases, expectedFindings, tree } from '../fixtures/tree.ts';

const found = (folder: string) => check(readContent(folder));

test('content without a mistake has no findings', () => {
	expect(found(tree())).toEqual([]);
});

/** Which rules each case of wrong content breaks; what is said about it stands in its findings.txt. */
const rules: Record<string, string[]> = {
	'broken-link': ['internal-links'],
	'data-file-no-list': ['data-files'],
	'data-file-unreadable': ['data-files'],
	'duplicate-id': ['duplicate-id'],
	'duplicate-slug': ['duplicate-slug'],
	'empty-link-text': ['link-text'],
	'fact-in-translation': ['fact-in-translation'],
	'fact-out-of-form': ['data-files'],
	'fact-without-source': ['missing-source'],
	'front-matter-absent': ['front-matter'],
	'front-matter-empty': ['front-matter'],
	'front-matter-unreadable': ['front-matter'],
	'front-matter-wrong': ['front-matter'],
	'headings-out-of-order': ['headings'],
	'hidden-characters': ['bidi-control', 'control-character', 'zero-width'],
	'look-alike-letters': ['look-alike'],
	'map-without-archipelagos': ['map-archipelagos'],
	'missing-picture': ['missing-picture'],
	'not-nfc': ['not-nfc'],
	'page-without-source': ['front-matter'],
	'picture-without-alt': ['picture-alt'],
	'raw-html': ['raw-html'],
	'same-title': ['unique-title'],
	'sections-differ': ['same-sections'],
	'slug-with-marks': ['slug'],
	'synonyms-wrong': ['not-nfc', 'synonyms'],
	'stray-files': ['file-structure'],
	'translation-without-stamp': ['translation-stamp'],
	'thousands-dot': ['thousands-dot'],
	'unknown-fact': ['unknown-fact'],
	'unknown-field-in-translation': ['front-matter'],
	'unknown-reference': ['unknown-fact', 'unknown-reference'],
	'unread-files': ['file-structure'],
	'year-folder': ['year-folder'],
};

describe.each(cases)('%s', (name) => {
	test('is found, and said with file, line and remedy in Vietnamese and English', () => {
		expect(`${print(found(tree([name])), 'people', 'content')}\n`).toBe(expectedFindings(name));
	});

	test('breaks the rules it is meant for and no other', () => {
		expect([...new Set(found(tree([name])).map(({ rule }) => rule))].sort()).toEqual(rules[name]);
	});
});

test('every finding says what is wrong and how to mend it in both languages, at a line that exists', () => {
	for (const name of cases) {
		const folder = tree([name]);
		for (const { file, line, message, remedy } of found(folder)) {
			for (const text of [message.vi, message.en, remedy.vi, remedy.en]) expect(text, `${name}: ${file}`).toMatch(/\S.*[.?]$|\S: \S.*$|\)$/);
			expect(message.vi).not.toBe(message.en);
			if (/\.(md|yaml)$/.test(file)) expect(line).toBeLessThanOrEqual(readFileSync(path.join(folder, file), 'utf8').split('\n').length);
		}
	}
});

test('every rule that a check can report has a fixture', () => {
	const folder = path.resolve(import.meta.dirname, '../../scripts/checks');
	const written = readdirSync(folder).flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/rule: (?:.*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap((match) => [match[1]!, match[2]]));
	const covered = new Set(Object.values(rules).flat());
	expect([...new Set(written.filter((rule) => rule !== undefined))].filter((rule) => !covered.has(rule))).toEqual([]);
});

test('all findings come at once, sorted by file and line', () => {
	const folder = tree(['unknown-reference', 'fact-without-source', 'duplicate-slug', 'stray-files']);
	const findings = found(folder);
	expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unknown-reference', 'unknown-fact', 'missing-source', 'duplicate-slug', 'file-structure']));
	expect(findings.map(({ file }) => file)).toEqual(findings.map(({ file }) => file).toSorted((a, b) => a.localeCompare(b, 'en')));
});

test.each(['province.yaml', 'home.yaml'])('a tree without %s is refused', (name) => {
	expect(found(tree([], { without: [name] }))).toMatchObject([{ rule: 'data-files', severity: 'error', file: name, line: 1, message: { vi: 'Thiếu tệp này.', en: 'This file is missing.' } }]);
});

test('a folder that is no content tree is named with the setting that chooses it', () => {
	expect(() => readContent('/nowhere')).toThrow(/\/nowhere.*PORTAL_CONTENT/);
});
