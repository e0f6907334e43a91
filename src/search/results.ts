import type { SearchConfig } from '../views/search-page.ts';
import type { Stretch } from './decode.ts';
import { shown } from './excerpt.ts';
import type { Hit } from './pipeline.ts';
import type { Found } from './searcher.ts';

/** Makes an element. Texts become text nodes, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Record<string, string> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const node = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
	node.append(...children);
	return node;
}

const marked = (stretches: readonly Stretch[]): (Node | string)[] =>
	stretches.map(({ text, marked: mark }) => (mark ? element('mark', {}, text) : text));

/** Hits as list items: the title as a link, where it stands, the words around what was found. */
export async function items(config: SearchConfig, answer: Found, hits: readonly Hit[], heading: 'h2' | 'span'): Promise<HTMLLIElement[]> {
	const foreign: Record<string, string> = answer.locale === config.locale ? {} : { lang: answer.locale };
	return Promise.all(
		hits.map(async (hit) => {
			const { href, section, year, title, excerpt } = shown(await hit.data(), answer.locale === 'km');
			const where = [foreign.lang && config.languages[foreign.lang], config.labels.section[section], year].filter(Boolean).join(' · ');
			const link = element('a', { href, ...(foreign.lang && { hreflang: foreign.lang }) }, ...marked(title));
			return element('li', {}, element(heading, foreign, link), element('small', {}, where), element('p', foreign, ...marked(excerpt)));
		}),
	);
}
