import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, inject, test } from 'vitest';
import { localeRow, localeTable, locales } from '../../src/locales.ts';
import { buildId } from './build.ts';
import { provinceTree } from '../fixtures/places.ts';
import { filesOf } from '../fixtures/tree.ts';

const { folder } = inject('pseudo');
const pages = filesOf(folder).filter((file) => file.endsWith('.html'));

/** Dates are written by Intl, not by a label. */
const months = locales.flatMap((locale) => Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat(localeRow(locale).intl, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month, 1)))));
const date = new RegExp(`(?:\\d{1,2} )?(?:${months.join('|')}) \\d{4}`, 'g');

/** A text without dates and Markdown marks. */
const bare = (text: string) => text.normalize('NFC').replace(/:fact\[[^\]]*\](?:{[a-z]*})?/g, ' ').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(date, ' ').replace(/[*_`#|"\\]/g, ' ').replace(/\s+/g, ' ');

/** Everything that was written as content, in which text without brackets must be found. */
const written = bare(filesOf(provinceTree).map((file) => readFileSync(path.join(provinceTree, file), 'utf8')).join('\n'));
const allowed = new Set([...localeTable.map(({ name }) => name), buildId]);

const spoken = new Set(['alt', 'title', 'aria-label', 'placeholder', 'aria-description']);

/** Every text a reader sees or hears on a page, labels in their brackets. */
function texts(html: string): string[] {
	const found: string[] = [];
	const visit = (node: Tree.Node) => {
		if (node.nodeName === '#text') found.push((node as Tree.TextNode).value);
		if ('tagName' in node) {
			if (node.tagName === 'script' || node.tagName === 'style') return;
			for (const { name, value } of node.attrs) if (spoken.has(name) || (name === 'content' && node.attrs.some(({ name, value }) => ['name', 'property'].includes(name) && /description|title/.test(value)))) found.push(value);
		}
		for (const child of 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []) visit(child);
	};
	// Without scripting, as a reader would have it, so that <noscript> is read too.
	visit(parse(html, { scriptingEnabled: false }));
	return found;
}

/** A text without its bracketed labels, innermost first: a label may stand inside another. */
function withoutLabels(text: string): string {
	let before;
	do {
		before = text;
		text = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
	} while (text !== before);
	return text;
}

const isWritten = (text: string): boolean => allowed.has(text) || written.includes(text);

test('labels are bracketed on every page', () => expect(pages.filter((file) => !readFileSync(path.join(folder, file), 'utf8').includes('⟦'))).toEqual([]));

test('every text without brackets was written as content: none is written in code', () => {
	const hard = new Map<string, string>();
	for (const file of pages) {
		for (const text of texts(readFileSync(path.join(folder, file), 'utf8'))) {
			// Signs that join two texts are no words: "·", "|", "–"; nor is an address.
			for (const piece of withoutLabels(text).replace(/https?:\S+/g, ' ').split(/\s[·|–—]\s|[:.។,;]\s|[()]/)) {
				const plain = bare(piece).replace(/^[\s.,;:–—·%…↑→]+|[\s.,;:–—·…↑→]+$/g, '');
				if (/\p{L}{2}/u.test(plain) && !isWritten(plain)) hard.set(plain, file);
			}
		}
	}
	expect([...hard].slice(0, 40).map(([text, file]) => `${file}: ${text}`)).toEqual([]);
});
