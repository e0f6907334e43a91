import { isLocale, type Locale } from '../locales.ts';
import { indexText } from './alphabet.ts';

/** What search knows of one page: the text of its article, block by block, and the values it is filtered by. */
export interface SearchDocument {
	locale: Locale;
	/** `<collection>/<slug>`: joins the languages of an entry. */
	key: string;
	title: string;
	date: string | undefined;
	filters: Record<string, string[]>;
	blocks: { tag: 'h1' | 'h2' | 'h3' | 'p'; text: string }[];
}

export const filterNames = ['section', 'year', 'sector', 'place'] as const;

const tag = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|<!--[\s\S]*?-->|[^<]+/g;
const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const inline = new Set([
	'a',
	'abbr',
	'b',
	'bdi',
	'cite',
	'code',
	'del',
	'em',
	'i',
	'ins',
	'mark',
	'q',
	's',
	'span',
	'strong',
	'sub',
	'time',
	'u',
	'var',
	'wbr',
]);
/** Drawings, controls, trails of links, side remarks and the numbers of notes are no text. */
const silent = new Set(['nav', 'noscript', 'script', 'small', 'style', 'sup', 'svg', 'template']);

/** Reads a built page. Inline elements are joined, so that a link inside a Khmer phrase does not cut it. `undefined` for a page that is not searched. */
export function readDocument(html: string): SearchDocument | undefined {
	const locale = /<html lang="([a-z]+)"/.exec(html)?.[1];
	const start = html.search(/<[a-z]+ [^>]*data-pagefind-body/);
	if (!isLocale(locale) || start < 0) return undefined;
	tag.lastIndex = start;
	const attributes = attributesOf(tag.exec(html)![3]!);
	const blocks: SearchDocument['blocks'] = [];
	let text = '';
	let block: SearchDocument['blocks'][number]['tag'] = 'p';
	const finish = () => {
		const found = text.replace(/\s+/g, ' ').trim();
		if (found) blocks.push({ tag: block, text: found });
		text = '';
	};
	let depth = 1;
	let silentAt = Infinity;
	for (let token = tag.exec(html); token && depth > 0; token = tag.exec(html)) {
		const [whole, closing, name, rest = ''] = token;
		if (name === undefined) {
			if (depth < silentAt && !whole.startsWith('<!--')) text += unescape(whole);
			continue;
		}
		const lower = name.toLowerCase();
		if (!inline.has(lower) && !silent.has(lower)) {
			if (depth < silentAt) finish();
			block = closing ? 'p' : /^h[1-3]$/.test(lower) ? (lower as 'h1') : block === 'p' || !empty.has(lower) ? 'p' : block;
		}
		if (empty.has(lower) || rest.endsWith('/')) continue;
		if (closing) {
			if (--depth < silentAt) silentAt = Infinity;
		} else if (++depth < silentAt && (silent.has(lower) || /\bdata-pagefind-ignore\b/.test(rest))) silentAt = depth;
	}
	finish();
	const list = (value: string | undefined) => value?.split(' ').filter(Boolean) ?? [];
	return {
		locale,
		key: attributes['data-key'] ?? '',
		title: blocks.find((found) => found.tag === 'h1')?.text ?? '',
		date: attributes['data-date'],
		filters: Object.fromEntries(filterNames.map((name) => [name, list(attributes[`data-${name}`])])),
		blocks,
	};
}

/** Searchable words that stand on no page: its titles in other languages, synonyms of its title and of its text. */
export interface HiddenWords {
	alias: string;
	also: string;
	kw: string;
}

/** The page as the search engine gets it: every text in the search alphabet, filter values as they are. */
export function shadowHtml({ locale, date, filters, blocks }: SearchDocument, hidden: HiddenWords): string {
	const write = (text: string) => escape(indexText(text, locale));
	const meta = (Object.entries(hidden) as [keyof HiddenWords, string][])
		.filter(([, text]) => text)
		.map(([name, text]) => `<meta data-pagefind-meta="${name}[content]" content="${write(text)}">`);
	const marks = [
		// Pages without a date come last; Pagefind leaves a page without the key out of a sorted list.
		`<i data-pagefind-sort="date:${date ?? '0000-00-00'}"></i>`,
		...Object.entries(filters).flatMap(([name, values]) =>
			values.map((value) => `<i data-pagefind-filter="${name}:${escape(value)}"></i>`),
		),
	];
	const body = blocks.map(({ tag: name, text }) => `<${name}>${write(text)}</${name}>`);
	return `<html lang="${locale}"><body><main data-pagefind-body>${[...meta, ...marks, ...body].join('\n')}</main></body></html>`;
}

const attributesOf = (text: string): Record<string, string> =>
	Object.fromEntries([...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map((match) => [match[1]!, unescape(match[2] ?? '')]));

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };
const unescape = (text: string): string =>
	text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
		decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (entities[name!] ?? whole),
	);
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
