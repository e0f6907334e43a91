import type { CollectionName } from '../schema/entries.ts';

/** Screens that are no entries but may be linked from a text. */
export const screenNames = ['search', 'site-map', 'map'] as const;

/** What an editor's link points at. Editors write `/collection/slug#anchor`, without a language. */
export type LinkTarget =
	| { kind: 'entry'; key: string; anchor: string | undefined }
	| { kind: 'list'; collection: CollectionName; anchor: string | undefined }
	| { kind: 'screen'; name: (typeof screenNames)[number] }
	| { kind: 'anchor'; anchor: string }
	| { kind: 'external'; url: string }
	| { kind: 'unknown'; reason: 'language' | 'relative' | 'scheme' | 'path' };

/** Reads the address of a Markdown link. */
export function linkTarget(href: string, collections: readonly string[], localeCodes: readonly string[]): LinkTarget {
	if (href.startsWith('#')) return { kind: 'anchor', anchor: href.slice(1) };
	if (/^https:\/\//.test(href)) return { kind: 'external', url: href };
	if (/^(mailto|tel):/.test(href)) return { kind: 'external', url: href };
	if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { kind: 'unknown', reason: 'scheme' };
	if (!href.startsWith('/') || href.startsWith('//')) return { kind: 'unknown', reason: 'relative' };
	const [path = '', anchor] = href.split('#');
	const parts = path.split('/').filter(Boolean);
	if (parts[0] !== undefined && localeCodes.includes(parts[0])) return { kind: 'unknown', reason: 'language' };
	const [first, second] = parts;
	if (first !== undefined && collections.includes(first)) {
		if (parts.length === 2) return { kind: 'entry', key: `${first}/${second}`, anchor };
		if (parts.length === 1) return { kind: 'list', collection: first as CollectionName, anchor };
	}
	const screen = screenNames.find((name) => parts.length === 1 && name === first);
	return screen ? { kind: 'screen', name: screen } : { kind: 'unknown', reason: 'path' };
}

export interface MarkdownLink {
	text: string;
	href: string;
	image: boolean;
	offset: number;
}

/** Inline links and pictures of a Markdown text, outside code. Good enough for checks; rendering uses the parser. */
export function markdownLinks(body: string): MarkdownLink[] {
	const clean = body.replace(/(```|~~~)[\s\S]*?\1|`[^`\n]*`/g, (code) => ' '.repeat(code.length));
	return [...clean.matchAll(/(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?([^)\s>]*)>?(?:\s+"[^"]*")?\s*\)/g)].map((match) => ({
		image: match[1] === '!',
		text: match[2]!,
		href: match[3]!,
		offset: match.index,
	}));
}
