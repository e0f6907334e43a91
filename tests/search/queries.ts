import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/locales.ts';

/** One query and what must be among its first five answers. Nonsense must find nothing. */
export interface Query {
	kind: string;
	text: string;
	/** Entries that must come. */
	must: string[];
	/** Other entries that answer the query as well: the first right answer may be one of them. */
	also: string[];
}

/**
 * Reads a query file: kind → query → the entry that must come, or a list; `~` marks an entry that may come first as well.
 * `nonsense` is a list of queries without an answer.
 */
export function readQueries(set: 'golden' | 'heldout', locale: Locale): Query[] {
	const file = new URL(`${set}.${locale}.yaml`, import.meta.url);
	const kinds = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string | string[]> | string[]>;
	return Object.entries(kinds).flatMap(([kind, rows]): Query[] => {
		if (Array.isArray(rows)) return rows.map((text) => ({ kind, text, must: [], also: [] }));
		return Object.entries(rows).map(([text, answers]) => {
			const list = [answers].flat();
			return {
				kind,
				text,
				must: list.filter((key) => !key.startsWith('~')),
				also: list.filter((key) => key.startsWith('~')).map((key) => key.slice(1)),
			};
		});
	});
}
