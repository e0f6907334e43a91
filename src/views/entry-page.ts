import { dateOf, is, type Entry, type Version } from '../catalog/catalog.ts';
import { linkTarget } from '../markdown/links.ts';
import { stripTags } from '../markdown/html.ts';
import { renderInline, renderMarkdown } from '../markdown/render.ts';
import { locales, originalLocale } from '../locales.ts';
import { collectionNames } from '../schema/entries.ts';
import { chartView, type ChartView } from './charts.ts';
import { agencyName, versionFor, type Context } from './context.ts';
import { entryCard, plainSummary, type EntryCard } from './entry-card.ts';
import { createFactNotes, factById, factView, sourceView, type FactNote, type SourceView } from './fact-notes.ts';
import { formatDay, formatList } from './format.ts';
import { describe, type Head } from './head.ts';
import { breadcrumbLd, entryLd, type Crumb } from './json-ld.ts';
import { mapPoint, type MapPoint } from './map-page.ts';
import { positionText, rows, type Row } from './rows.ts';

/** Everything one entry's page shows, finished: components only lay it out. */
export interface EntryPage {
	head: Head;
	crumbs: Crumb[];
	section: Entry['collection'];
	title: string;
	summaryHtml: string;
	date: { iso: string; text: string } | undefined;
	kicker: string;
	rows: Row[];
	banners: { tone: 'warn' | 'info'; text: string; link?: { href: string; text: string } }[];
	keyFigures: Omit<FactNote, 'number' | 'backlinks'>[];
	charts: ChartView[];
	bodyHtml: string;
	contents: { id: string; text: string }[];
	steps: StepView[];
	stepsTotal: string | undefined;
	recourse: string | undefined;
	duties: { unit: string; task: string; deadline: string }[];
	notes: FactNote[];
	sources: SourceView[];
	related: EntryCard[];
	previous: Crumb | undefined;
	next: Crumb | undefined;
	translation: TranslationState;
	position: { text: string; precision: string } | undefined;
	/** The entry as the one point of a small map. */
	point: MapPoint | undefined;
	symbol: EntryCard['symbol'];
	coverAlt: string | undefined;
}

export interface StepView {
	title: string;
	agency: string;
	time: string;
	result: string | undefined;
	papers: string[];
}

export interface TranslationState {
	state: 'original' | 'current' | 'outdated';
	text: string;
	/** Headings of the original that are newer, in the original's language. */
	changed: string[];
	original: { href: string; text: string } | undefined;
}

/** Pictures come from the build; the view only asks for their HTML. */
export interface EntryAssets {
	body: string;
	picture(file: string, alt: string): string;
}

/** The page of one version of an entry. `context.locale` is the language of the version. */
export function entryPage(entry: Entry, version: Version, context: Context, assets: EntryAssets): EntryPage {
	const { say, urls, catalog, locale } = context;
	const notes = createFactNotes(context);
	const summaryHtml = renderInline(version.words.summary, notes.print);
	const bodyHtml = renderMarkdown(assets.body, {
		headingIds: entry.sections.map(({ id }) => id),
		link: (href) => resolveLink(href, context),
		picture: assets.picture,
		fact: notes.print,
		tableLabel: say('chart.table'),
	});
	const crumbs = crumbsOf(entry, version, context);
	const [previous, next] = neighbours(entry, context);
	return {
		head: {
			title: version.words.title,
			description: describe(plainSummary(entry, context)),
			path: urls.entry(locale, entry.key),
			available: locales.filter((code) => entry.versions.has(code)),
			card: entry.key,
			type: is(entry, 'news') ? 'article' : 'website',
			...(dateOf(entry) && { published: dateOf(entry)! }),
			...(is(entry, 'projects') && entry.facts.status.value === 'withdrawn' && { noindex: true }),
			jsonLd: [entryLd(entry, version, context), breadcrumbLd(context, crumbs)],
		},
		crumbs,
		section: entry.collection,
		title: version.words.title,
		summaryHtml,
		date: entryCard(entry, context).date,
		kicker: kicker(entry, context),
		rows: rows(entry, context),
		banners: banners(entry, context),
		keyFigures: entry.facts.facts.map((id) => factView(context, factById(catalog, id))),
		charts: entry.facts.charts.map((id) => chartView(id, context)),
		bodyHtml,
		contents: contents(bodyHtml),
		...stepsView(entry, version, context),
		recourse: version.words.recourse,
		duties: (version.words.duties ?? []).map(({ unit, task, deadline }) => ({ unit, task, deadline: deadline ?? say('entry.notStated') })),
		notes: notes.notes(),
		sources: entry.facts.sources.map((source) => sourceView(context, source)),
		related: related(entry, context),
		previous,
		next,
		translation: translationState(entry, version, context),
		position: position(entry, context),
		point: mapPoint(entry, context),
		symbol: entryCard(entry, context).symbol,
		coverAlt: version.words.coverAlt,
	};
}

/** An editor's link as a real address: in the reader's language where the page has it, else in the original's. */
export function resolveLink(href: string, context: Context): { href: string; external: boolean } {
	const { catalog, urls, locale } = context;
	const target = linkTarget(href, collectionNames, locales);
	switch (target.kind) {
		case 'anchor':
			return { href, external: false };
		case 'external':
			return { href: target.url, external: true };
		case 'list':
			return { href: urls.list(locale, target.collection), external: false };
		case 'screen':
			return { href: urls.screen(locale, target.name), external: false };
		case 'entry': {
			const entry = catalog.entries.get(target.key);
			if (!entry) throw new Error(`A link leads to "${href}", which does not exist: run "npm run check" to see where.`);
			return { href: urls.entry(versionFor(entry, locale).locale, target.key) + (target.anchor ? `#${target.anchor}` : ''), external: false };
		}
		case 'unknown':
			throw new Error(`A link leads to "${href}", which is no address of the portal: run "npm run check" to see where.`);
	}
}

function crumbsOf(entry: Entry, version: Version, { urls, say, locale }: Context): Crumb[] {
	return [
		{ text: say('site.home'), href: urls.home(locale) },
		{ text: say(`collection.${entry.collection}`), href: urls.list(locale, entry.collection) },
		{ text: version.words.title, href: urls.entry(locale, entry.key) },
	];
}

function kicker(entry: Entry, context: Context): string {
	return [context.say(`collection.${entry.collection}`), entryCard(entry, context).tags[0]?.text].filter(Boolean).join(' · ');
}

function banners(entry: Entry, context: Context): EntryPage['banners'] {
	const { catalog, say, locale, today, urls } = context;
	const list: EntryPage['banners'] = [];
	if (is(entry, 'projects') && entry.facts.status.value === 'unknown') list.push({ tone: 'warn', text: say('status.warning') });
	if (is(entry, 'incentives') && entry.facts.effectiveTo !== undefined && entry.facts.effectiveTo < today)
		list.push({ tone: 'warn', text: say('expired.banner', { date: formatDay(entry.facts.effectiveTo, locale) }) });
	const { merged } = catalog.province;
	if (entry.facts.merger && merged) {
		const about = [...catalog.entries.values()].find((page) => page.collection === 'pages' && /^sap-nhap/.test(page.slug));
		list.push({
			tone: 'info',
			text: say('merger.banner', { date: formatDay(merged.date, locale), old: catalog.province.fullName[locale], new: catalog.places.get(merged.into)!.name[locale], basis: merged.basis }),
			...(about && about.key !== entry.key && { link: { href: urls.entry(versionFor(about, locale).locale, about.key), text: say('merger.link') } }),
		});
	}
	return list;
}

/** Level-2 headings of the finished HTML; a contents list is worth it from three on. */
function contents(html: string): EntryPage['contents'] {
	const found = [...html.matchAll(/<h2 id="([^"]+)">([\s\S]*?)<\/h2>/g)].map((match) => ({ id: match[1]!, text: stripTags(match[2]!.replace(/<sup>[\s\S]*?<\/sup>/g, '')) }));
	return found.length >= 3 ? found : [];
}

function stepsView(entry: Entry, version: Version, context: Context): Pick<EntryPage, 'steps' | 'stepsTotal'> {
	const { say } = context;
	const facts = entry.facts.steps ?? [];
	const words = new Map((version.words.steps ?? []).map((step) => [step.id, step]));
	const time = ({ min, max }: { min: number; max: number }) => (min === max ? say('steps.days', { count: max }) : say('steps.range', { min, max }));
	const timed = facts.flatMap((step) => (step.days ? [step.days] : []));
	const steps = facts.flatMap((step): StepView[] => {
		const text = words.get(step.id);
		if (!text) return [];
		return [{
			title: text.title,
			agency: step.agency ? agencyName(context, step.agency) : say('entry.notStated'),
			time: step.days ? time(step.days) : say('entry.notStated'),
			result: text.result,
			papers: text.papers,
		}];
	});
	const total = { min: sum(timed.map((days) => days.min)), max: sum(timed.map((days) => days.max)) };
	return { steps, stepsTotal: timed.length > 1 ? say('steps.total', { days: time(total) }) : undefined };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Named relations first, then entries that name this one, then neighbours by shared place or topic; six at most. */
function related(entry: Entry, context: Context): EntryCard[] {
	const { catalog } = context;
	const keys = new Set<string>([...entry.facts.related, ...(catalog.mentions.get(entry.key) ?? [])]);
	if (keys.size < 3)
		for (const other of catalog.byCollection.get(entry.collection) ?? []) {
			if (shared(entry, other)) keys.add(other.key);
			if (keys.size >= 4) break;
		}
	keys.delete(entry.key);
	return [...keys].flatMap((key) => catalog.entries.get(key) ?? []).slice(0, 6).map((other) => entryCard(other, context));
}

function shared(a: Entry, b: Entry): boolean {
	const kind = (entry: Entry) => ['sector', 'category', 'kind', 'type'].map((key) => (entry.facts as unknown as Record<string, unknown>)[key]).find(Boolean);
	return a !== b && kind(a) !== undefined && kind(a) === kind(b);
}

interface Sequence {
	list: readonly Entry[];
	/** Place of each entry in the list, by key: looked up once a page, so it must not be searched for. */
	places: ReadonlyMap<string, number>;
}

const sequences = new WeakMap<Context['catalog'], Map<string, Sequence>>();

/** The entries of a collection that exist in the language, in order; made once for a catalog. */
function sequence(collection: Entry['collection'], { catalog, locale }: Context): Sequence {
	const known = sequences.get(catalog) ?? new Map<string, Sequence>();
	sequences.set(catalog, known);
	const key = `${collection} ${locale}`;
	let found = known.get(key);
	if (!found) {
		const list = (catalog.byCollection.get(collection) ?? []).filter((entry) => entry.versions.has(locale));
		known.set(key, (found = { list, places: new Map(list.map((entry, at) => [entry.key, at])) }));
	}
	return found;
}

function neighbours(entry: Entry, context: Context): [Crumb | undefined, Crumb | undefined] {
	const { list, places } = sequence(entry.collection, context);
	const at = places.get(entry.key)!;
	const crumb = (other: Entry | undefined): Crumb | undefined => other && { text: versionFor(other, context.locale).words.title, href: context.urls.entry(context.locale, other.key) };
	return [crumb(list[at - 1]), crumb(list[at + 1])];
}

function translationState(entry: Entry, version: Version, context: Context): TranslationState {
	const { say, urls } = context;
	if (version.locale === originalLocale) return { state: 'original', text: say('translation.original'), changed: [], original: undefined };
	const original = { href: urls.entry(originalLocale, entry.key), text: say('translation.read') };
	if (version.freshness.state !== 'outdated') return { state: 'current', text: say('translation.current'), changed: [], original };
	const changed = version.freshness.changed.map((heading) => heading ?? say('translation.head'));
	return { state: 'outdated', text: say('translation.outdated', { sections: formatList(changed, context.locale) }), changed, original };
}

function position(entry: Entry, context: Context): EntryPage['position'] {
	const coordinates = 'coordinates' in entry.facts ? (entry.facts.coordinates as { lat: number; lon: number; precision: string } | undefined) : undefined;
	if (!coordinates) return undefined;
	const { lat, lon, precision } = coordinates;
	return { text: positionText(lat, lon, context), precision: context.say(`precision.${precision}` as never) };
}
