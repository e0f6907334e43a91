import { is } from '../catalog/catalog.ts';
import type { CollectionName } from '../schema/entries.ts';
import type { SymbolName } from '../schema/symbol-names.ts';
import { chartView, projectsBySector, type ChartView } from './charts.ts';
import type { Context } from './context.ts';
import { entryCard, type EntryCard } from './entry-card.ts';
import { factById, factView } from './fact-notes.ts';
import { describe, everywhere, type Head } from './head.ts';
import { organizationLd } from './json-ld.ts';
import { nextOccurrence } from './events.ts';

export interface Door {
	title: string;
	text: string;
	href: string;
	symbol: SymbolName;
	section: CollectionName;
	links: { text: string; href: string }[];
}

export interface HomePage {
	head: Head;
	title: string;
	intro: string;
	figures: ReturnType<typeof factView>[];
	doors: Door[];
	sectors: ChartView;
	charts: ChartView[];
	calling: EntryCard[];
	news: EntryCard[];
	documents: EntryCard[];
	events: EntryCard[];
	culture: EntryCard[];
}

export function homePage(context: Context): HomePage {
	const { catalog, say, urls, locale, today } = context;
	const { home, province } = catalog;
	const of = (collection: CollectionName) => catalog.byCollection.get(collection) ?? [];
	const cards = (collection: CollectionName, count: number) => of(collection).slice(0, count).map((entry) => entryCard(entry, context));
	const door = (id: 'Invest' | 'Home' | 'Sea', symbol: SymbolName, target: CollectionName, others: CollectionName[]): Door => ({
		title: say(`home.door${id}`),
		text: say(`home.door${id}Text`),
		href: urls.list(locale, target),
		symbol,
		section: target,
		links: others.filter((name) => of(name).length > 0).map((name) => ({ text: say(`collection.${name}`), href: urls.list(locale, name) })),
	});
	return {
		head: {
			title: province.name[locale],
			description: describe(`${province.tagline[locale]} ${home.intro[locale]}`),
			path: urls.home(locale),
			available: everywhere,
			card: 'home',
			type: 'website',
			jsonLd: [organizationLd(context)],
		},
		title: province.name[locale],
		intro: home.intro[locale],
		figures: home.figures.map((id) => factView(context, factById(catalog, id))),
		doors: [
			door('Invest', 'wind-turbine', 'projects', ['projects', 'zones', 'incentives', 'procedures', 'infrastructure']),
			door('Home', 'lantern', 'news', ['news', 'events', 'overseas']),
			door('Sea', 'lighthouse', 'sea-islands', ['sea-islands', 'documents']),
		].filter(({ section }) => of(section).length > 0),
		sectors: projectsBySector(context),
		charts: home.charts.map((id) => chartView(id, context)),
		calling: of('projects').filter((entry) => is(entry, 'projects') && entry.facts.status.value === 'calling').slice(0, 3).map((entry) => entryCard(entry, context)),
		news: cards('news', 4),
		documents: cards('documents', 4),
		events: of('events')
			.flatMap((entry) => (is(entry, 'events') ? [{ entry, at: nextOccurrence(entry.facts, today) }] : []))
			.sort((a, b) => a.at.localeCompare(b.at))
			.slice(0, 3)
			.map(({ entry }) => entryCard(entry, context)),
		culture: cards('culture', 3),
	};
}
