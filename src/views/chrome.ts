import { localeTable, type Locale } from '../locales.ts';
import type { CollectionName } from '../schema/entries.ts';
import { versionFor, type Context } from './context.ts';
import { formatDay } from './format.ts';
import { navigation } from './sections.ts';

/** What surrounds every page: strip, wordmark, navigation, language switch, footer. */
export interface Chrome {
	strip: { official: boolean; text: string; links: { text: string; href: string; external: boolean }[] };
	wordmark: { name: string; sub: string; href: string };
	navigation: { text: string; href: string; current: boolean }[];
	languages: LanguageLink[];
	search: string;
	footer: Footer;
}

export interface LanguageLink {
	locale: Locale;
	name: string;
	/** Absent when this page has no version in the language. */
	href: string | undefined;
	current: boolean;
	missing: string;
}

export interface Footer {
	agency: string;
	agencyNote: string;
	contact: { label: string; text: string; href?: string }[];
	editor: string;
	sections: { title: string; links: { text: string; href: string }[] }[];
	status: string;
	build: string;
}

export interface PageState {
	path: string;
	available: readonly Locale[];
	section?: CollectionName | undefined;
	buildId: string;
}

export function chrome(context: Context, page: PageState): Chrome {
	const { say, urls, locale, catalog } = context;
	const { province } = catalog;
	const agency = catalog.agencies.get(province.responsible.agency)!;
	const aboutPages = (catalog.byCollection.get('pages') ?? []).map((entry) => {
		const version = versionFor(entry, locale);
		return { text: version.words.title, href: urls.entry(version.locale, entry.key), slug: entry.slug };
	});
	const how = aboutPages.find(({ slug }) => slug.startsWith('nhan-biet'));
	const has = (name: CollectionName) => (catalog.byCollection.get(name)?.length ?? 0) > 0;
	return {
		strip: {
			official: province.adopted,
			text: province.adopted ? say('site.official', { agency: agency.name[locale] }) : say('site.unofficial'),
			links: [
				...(how ? [{ text: say('site.officialHow'), href: how.href, external: false }] : []),
				...(province.adopted ? [] : province.officialSites.slice(0, 1).map((site) => ({ text: site.name[locale], href: site.url, external: true }))),
			],
		},
		wordmark: { name: province.name[locale], sub: say('site.wordmark'), href: urls.home(locale) },
		navigation: navigation.flatMap(({ id, collections }) => {
			const first = collections.find(has);
			if (!first) return [];
			return [{ text: say(`nav.${id}`), href: urls.list(locale, first), current: page.section !== undefined && (collections as readonly CollectionName[]).includes(page.section) }];
		}),
		languages: localeTable.map(({ code, name }) => ({
			locale: code,
			name,
			href: page.available.includes(code) ? urls.inLocale(page.path, code) : undefined,
			current: code === locale,
			missing: context.say('language.none'),
		})),
		search: urls.screen(locale, 'search'),
		footer: {
			agency: agency.name[locale],
			agencyNote: [say('footer.responsible'), agency.until && agency.until < context.today ? say('footer.until', { date: formatDay(agency.until, locale) }) : undefined].filter(Boolean).join(', '),
			contact: [
				...(agency.address ? [{ label: say('footer.address'), text: agency.address[locale] }] : []),
				...(agency.phone ? [{ label: say('footer.phone'), text: agency.phone, href: `tel:${agency.phone.replace(/[^+\d]/g, '')}` }] : []),
				...(agency.email ? [{ label: say('footer.email'), text: agency.email, href: `mailto:${agency.email}` }] : []),
			],
			editor: say('site.colon', { label: say('footer.editor'), value: province.responsible.editor ?? say('footer.noEditor') }),
			sections: [
				...navigation.map(({ id, collections }) => ({
					title: say(`nav.${id}`),
					links: collections.filter(has).map((name) => ({ text: say(`collection.${name}`), href: urls.list(locale, name) })),
				})).filter(({ links }) => links.length > 1),
				{ title: say('footer.about'), links: [...aboutPages, { text: say('siteMap.title'), href: urls.screen(locale, 'site-map') }, { text: say('map.title'), href: urls.screen(locale, 'map') }] },
				{ title: say('footer.feeds'), links: [{ text: say('footer.feedAll'), href: urls.feed(locale) }, ...(['news', 'documents', 'projects'] as const).filter(has).map((name) => ({ text: say(`collection.${name}`), href: urls.feed(locale, name) }))] },
			],
			status: province.status[locale],
			build: say('footer.build', { date: formatDay(context.today, locale) }) + (page.buildId ? ` · ${page.buildId}` : ''),
		},
	};
}
