import { collectionNames } from '../schema/entries.ts';
import { versionFor, type Context } from './context.ts';
import { describe, everywhere, type Head } from './head.ts';
import { breadcrumbLd, type Crumb } from './json-ld.ts';

export interface SiteMapPage {
	head: Head;
	crumbs: Crumb[];
	title: string;
	intro: string;
	sections: { title: string; href: string; links: { text: string; href: string; lang: string | undefined }[] }[];
}

/** Every page of the portal by collection; a page without a translation keeps its own language. */
export function siteMapPage(context: Context): SiteMapPage {
	const { say, urls, locale, catalog } = context;
	const title = say('siteMap.title');
	const path = urls.screen(locale, 'site-map');
	const crumbs = [{ text: say('site.home'), href: urls.home(locale) }, { text: title, href: path }];
	return {
		head: { title, description: describe(`${say('siteMap.intro')} ${catalog.province.tagline[locale]}`), path, available: everywhere, card: 'home', type: 'website', jsonLd: [breadcrumbLd(context, crumbs)] },
		crumbs,
		title,
		intro: say('siteMap.intro'),
		sections: collectionNames.flatMap((name) => {
			const entries = catalog.byCollection.get(name);
			if (!entries) return [];
			return [{
				title: say(`collection.${name}`),
				href: urls.list(locale, name),
				links: entries.map((entry) => {
					const version = versionFor(entry, locale);
					return { text: version.words.title, href: urls.entry(version.locale, entry.key), lang: version.locale === locale ? undefined : version.locale };
				}),
			}];
		}),
	};
}
