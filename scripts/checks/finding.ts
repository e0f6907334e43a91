import { readFileSync } from 'node:fs';
import type { PageFile, DataFile } from '../../src/catalog/files.ts';
import { locateYaml, splitFront } from '../../src/catalog/files.ts';

/** A sentence for Vietnamese editors and for developers. */
export interface Bilingual {
	vi: string;
	en: string;
}

/** One mistake, where it stands and how to mend it. Checks return findings; reporters print them. */
export interface Finding {
	/** Name of the rule: the file name of its check. */
	rule: string;
	severity: 'error' | 'warning';
	/** Path from the content root. */
	file: string;
	line: number;
	column: number;
	message: Bilingual;
	remedy: Bilingual;
}

/** Line and column of a front-matter value of a page file. */
export function inFront(page: PageFile, keys: readonly PropertyKey[]): { line: number; column: number } {
	const parts = splitFront(readFileSync(page.path, 'utf8'));
	return parts ? locateYaml(parts.yaml, keys, 1) : { line: 1, column: 1 };
}

export function inData(file: DataFile, keys: readonly PropertyKey[]): { line: number; column: number } {
	return locateYaml(file.text, keys, 0);
}

/** Line and column in the file of an offset into a page's body. */
export function inBody(page: PageFile, offset: number): { line: number; column: number } {
	const before = page.body.slice(0, offset).split('\n');
	return { line: page.bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
}
