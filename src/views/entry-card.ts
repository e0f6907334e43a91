import { dateOf, is, type Entry } from '../catalog/catalog.ts';
import { replaceCitations } from '../markdown/citations.ts';
import type { Locale } from '../locales.ts';
import type { SymbolName } from '../schema/symbol-names.ts';
import type { Context } from './context.ts';
import { versionFor } from './context.ts';
import { nextOccurrence } from './events.ts';
import { plainFact } from './fact-notes.ts';
import { facets, capitalInDong } from './facets.ts';
import { formatDay, moneyText } from './format.ts';
import { collectionSymbols } from './sections.ts';

/** An entry as one item of a list. */
export interface EntryCard {
	key: string;
	href: string;
	title: string;
	summary: string;
	/** Language of title and summary: another than the page's where there is no translation. */
	locale: Locale;
	untranslated: boolean;
	date: { iso: string; text: string } | undefined;
	/** Short facts under the title: sector, status, capital, number … */
	tags: { text: string; tone?: 'warn' | 'good' }[];
	symbol: SymbolName;
	section: string;
	/** Facet values for filters in the browser. */
	filters: Record<string, readonly string[]>;
	/** Amount for sorting; absent when not stated. */
	amount: number | undefined;
}

export function entryCard(entry: Entry, context: Context): EntryCard {
	const version = versionFor(entry, context.locale);
	return {
		key: entry.key,
		href: context.urls.entry(version.locale, entry.key),
		title: version.words.title,
		summary: plainSummary(entry, context),
		locale: version.locale,
		untranslated: version.locale !== context.locale,
		date: cardDate(entry, context),
		tags: tags(entry, context),
		symbol: entry.facts.symbol ?? collectionSymbols[entry.collection],
		section: entry.collection,
		filters: Object.fromEntries((facets[entry.collection] ?? []).map((facet) => [facet.name, facet.values(entry, context.catalog.fx)])),
		amount: capitalInDong(entry, context.catalog.fx),
	};
}

/** Summary of an entry without notes, in the language its version has. */
export function plainSummary(entry: Entry, context: Context): string {
	const version = versionFor(entry, context.locale);
	return replaceCitations(version.words.summary, (citation) => plainFact({ ...context, locale: version.locale }, citation));
}

function cardDate(entry: Entry, context: Context): EntryCard['date'] {
	if (is(entry, 'events')) {
		const iso = nextOccurrence(entry.facts, context.today);
		return { iso, text: formatDay(iso, context.locale) };
	}
	const iso = dateOf(entry);
	if (iso === undefined) return undefined;
	const precision = is(entry, 'news') ? entry.facts.datePrecision : is(entry, 'documents') ? entry.facts.issuedPrecision : 'day';
	return { iso, text: formatDay(iso, context.locale, precision) };
}

function tags(entry: Entry, context: Context): EntryCard['tags'] {
	const { say, locale, catalog } = context;
	if (is(entry, 'projects')) {
		const { sector, status, capital } = entry.facts;
		return [
			{ text: say(`sector.${sector}`) },
			{ text: say(`status.${status.value}`), ...statusTone(status.value) },
			{ text: capital ? moneyText(capital, catalog.fx, locale, say).stated : say('capitalBand.not-stated') },
		];
	}
	if (is(entry, 'zones')) return [{ text: say(`zoneKind.${entry.facts.kind}`) }, { text: say(`status.${entry.facts.status}`) }];
	if (is(entry, 'incentives')) {
		const ended = entry.facts.effectiveTo !== undefined && entry.facts.effectiveTo < context.today;
		return [{ text: say(`incentiveKind.${entry.facts.kind}`) }, ...(ended ? [{ text: say('validity.expired'), tone: 'warn' as const }] : [])];
	}
	if (is(entry, 'infrastructure')) return [{ text: say(`infrastructureKind.${entry.facts.kind}`) }, { text: say(`status.${entry.facts.status}`) }];
	if (is(entry, 'sea-islands')) return [{ text: say(`seaKind.${entry.facts.kind}`) }];
	if (is(entry, 'news')) return [{ text: say(`category.${entry.facts.category}`) }];
	if (is(entry, 'documents')) {
		const old = entry.facts.validity.value === 'expired' || entry.facts.validity.value === 'superseded';
		return [{ text: `${say(`documentType.${entry.facts.type}`)} ${entry.facts.number}` }, { text: say(`validity.${entry.facts.validity.value}`), ...(old && { tone: 'warn' as const }) }];
	}
	if (is(entry, 'events')) return [{ text: say(`eventKind.${entry.facts.kind}`) }];
	if (is(entry, 'culture')) return [{ text: say(`cultureKind.${entry.facts.kind}`) }];
	if (is(entry, 'products')) return [{ text: say(`productKind.${entry.facts.kind}`) }];
	return [];
}

/** Colour never says anything alone: the tone goes with the words of the tag. */
export function statusTone(status: string): { tone?: 'warn' | 'good' } {
	if (status === 'unknown' || status === 'withdrawn') return { tone: 'warn' };
	if (status === 'calling' || status === 'operating') return { tone: 'good' };
	return {};
}
