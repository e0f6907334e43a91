/** ASCII slug of a Vietnamese or English text: marks off, đ → d, everything else a hyphen. Empty for a text without Latin letters or digits. */
export function slugify(text: string): string {
	return text
		.replace(/[đĐ]/g, 'd')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** Ids for a list of headings, unique in the page: a repeated heading gets a number. */
export function headingIds(headings: readonly (string | null)[]): string[] {
	const used = new Set<string>();
	return headings.map((heading, at) => {
		const plain = slugify(plainHeading(heading ?? '')) || `s-${at + 1}`;
		let id = plain;
		for (let count = 2; used.has(id); count++) id = `${plain}-${count}`;
		used.add(id);
		return id;
	});
}

/** Markdown heading without its emphasis, links and fact citations. */
export function plainHeading(markdown: string): string {
	return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '').trim();
}
