import type { PageFile } from '../../src/catalog/files.ts';

/** The day that puts a page into its year folder, if it has one. */
export function dateField(page: PageFile): string | undefined {
	const value = page.front.date ?? page.front.issued;
	return typeof value === 'string' ? value : undefined;
}
