import type { Catalog } from '../catalog/catalog.ts';
import type { Fact } from '../schema/data.ts';
import type { Source } from '../schema/common.ts';
import { escapeHtml } from '../markdown/html.ts';
import type { Locale } from '../locales.ts';
import type { Context } from './context.ts';
import { foreignLang } from './foreign.ts';
import { factNumber, factText, formatAsOf } from './format.ts';

/** One line of the notes below a text: what a cited figure is, when it held, and who says so. */
export interface FactNote {
	number: number;
	id: string;
	label: string;
	value: string;
	asOf: string;
	scope: string;
	unchecked: string | undefined;
	source: SourceView;
	/** Anchors of the places in the text that cite it. */
	backlinks: string[];
}

export interface SourceView {
	title: string;
	/** Language of the title, where it is not the page's. */
	lang: Locale | undefined;
	publisher: string;
	href: string | undefined;
	asOf: string | undefined;
}

/** Prints cited facts and keeps the list of what was cited, numbered in the order of the text. */
export interface FactNotes {
	print(citation: { id: string; bare: boolean }): string;
	notes(): FactNote[];
}

export function createFactNotes(context: Context): FactNotes {
	const cited = new Map<string, { number: number; fact: Fact; backlinks: string[] }>();
	return {
		print({ id, bare }) {
			const fact = factById(context.catalog, id);
			let entry = cited.get(id);
			if (!entry) cited.set(id, (entry = { number: cited.size + 1, fact, backlinks: [] }));
			const anchor = `figure-${entry.number}${entry.backlinks.length > 0 ? `-${entry.backlinks.length + 1}` : ''}`;
			entry.backlinks.push(anchor);
			const text = bare ? factNumber(fact, context.locale) : factText(fact, context.locale, context.say);
			const label = escapeHtml(context.say('entry.figureNote', { number: entry.number }));
			return `<span class="fact">${escapeHtml(text)}<sup><a id="${anchor}" href="#note-${entry.number}" aria-label="${label}">${entry.number}</a></sup></span>`;
		},
		notes: () => [...cited.values()].map(({ number, fact, backlinks }) => ({ ...factView(context, fact), number, backlinks })),
	};
}

/** Text of a fact where no note can follow: descriptions, feeds, cards. */
export function plainFact(context: Context, { id, bare }: { id: string; bare: boolean }): string {
	const fact = factById(context.catalog, id);
	return bare ? factNumber(fact, context.locale) : factText(fact, context.locale, context.say);
}

/** @throws on an unknown id: the checks report it with file and line, the build stops here if they were skipped. */
export function factById(catalog: Catalog, id: string): Fact {
	const fact = catalog.facts.get(id);
	if (!fact) throw new Error(`Unknown fact "${id}": run "npm run check" to see where it is cited.`);
	return fact;
}

/** A fact with everything that must be one tap away: unit, as-of, scope, source. */
export function factView(context: Context, fact: Fact): Omit<FactNote, 'number' | 'backlinks'> {
	const { locale, say } = context;
	const scopes = ['tra-vinh', 'vinh-long', 'mekong-delta', 'viet-nam'];
	const scope = scopes.includes(fact.scope) ? say(`scope.${fact.scope}` as never) : (context.catalog.places.get(fact.scope)?.name[locale] ?? context.catalog.province.fullName[locale]);
	return {
		id: fact.id,
		label: fact.label[locale],
		value: factText(fact, locale, say),
		asOf: formatAsOf(fact.asOf, locale),
		scope,
		unchecked: fact.confidence === 'medium' ? say('confidence.medium') : undefined,
		source: sourceView(context, fact.source),
	};
}

export function sourceView({ catalog, urls, locale }: Context, source: Source): SourceView {
	const document = source.document === undefined ? undefined : catalog.entries.get(`documents/${source.document}`);
	return {
		title: source.title,
		lang: foreignLang(source.title, locale),
		publisher: source.publisher,
		href: source.url ?? (document ? urls.entry(document.versions.has(locale) ? locale : 'vi', document.key) : undefined),
		asOf: source.asOf === undefined ? undefined : formatAsOf(source.asOf, locale),
	};
}
