import { documentFor, is, type Entry } from '../catalog/catalog.ts';
import type { LegalBasis, Money } from '../schema/common.ts';
import { agencyName, placeName, versionFor, type Context } from './context.ts';
import { statusTone } from './entry-card.ts';
import { nextOccurrences } from './events.ts';
import { formatAsOf, formatDay, formatList, formatNumber, measure, moneyText } from './format.ts';

/** One piece of the value of a row. */
export interface Part {
	text: string;
	href?: string;
	/** Smaller second line: a rate, a date, a precision. */
	note?: string;
	lang?: string;
	/** `soft`: what is not stated. Colour never says it alone. */
	tone?: 'warn' | 'good' | 'soft';
}

/** One line of the definition list above the text. */
export interface Row {
	label: string;
	parts: Part[];
}

/** The facts of an entry as rows, in a fixed order for each collection. What is not stated says so. */
export function rows(entry: Entry, context: Context): Row[] {
	if (is(entry, 'projects')) return projectRows(entry, context);
	if (is(entry, 'zones')) return zoneRows(entry, context);
	if (is(entry, 'incentives')) return incentiveRows(entry, context);
	if (is(entry, 'procedures')) return procedureRows(entry, context);
	if (is(entry, 'infrastructure')) return infrastructureRows(entry, context);
	if (is(entry, 'documents')) return documentRows(entry, context);
	if (is(entry, 'events')) return eventRows(entry, context);
	if (is(entry, 'culture')) return [row(context, 'kind', text(context.say(`cultureKind.${entry.facts.kind}`))), ...placeRow(entry.facts.places, context)];
	if (is(entry, 'products')) return productRows(entry, context);
	if (is(entry, 'overseas') || is(entry, 'sea-islands')) return legalRow(entry.facts.legalBasis, context);
	return [];
}

type FieldName = Parameters<Context['say']>[0] extends infer Key ? (Key extends `fieldName.${infer Name}` ? Name : never) : never;

const row = ({ say }: Context, field: FieldName, parts: Part | Part[]): Row => ({ label: say(`fieldName.${field}`), parts: [parts].flat() });
const text = (value: string): Part => ({ text: value });
const notStated = ({ say }: Context): Part => ({ text: say('entry.notStated'), tone: 'soft' });

const placeRow = (places: readonly string[], context: Context): Row[] =>
	places.length === 0 ? [] : [row(context, 'place', text(formatList(places.map((id) => placeName(context, id)), context.locale)))];

const areaPart = (areaHa: number | undefined, context: Context): Part => (areaHa === undefined ? notStated(context) : text(measure(areaHa, 'ha', context.locale, context.say)));

function moneyPart(money: Money | undefined, context: Context): Part {
	if (!money) return notStated(context);
	const { stated, converted } = moneyText(money, context.catalog.fx, context.locale, context.say);
	const asOf = context.say('entry.asOf', { date: formatAsOf(money.asOf, context.locale) });
	return { text: stated, note: [converted, asOf].filter(Boolean).join('; ') };
}

function linkTo(key: string, context: Context): Part | undefined {
	const entry = context.catalog.entries.get(key);
	if (!entry) return undefined;
	const version = versionFor(entry, context.locale);
	return { text: version.words.title, href: context.urls.entry(version.locale, key), ...(version.locale !== context.locale && { lang: version.locale }) };
}

/** A legal basis as the number of the document, linked to its page where the portal has one. */
function legalPart(basis: LegalBasis, context: Context): Part {
	const document = documentFor(context.catalog, basis.number, basis.date);
	const version = document && versionFor(document, context.locale);
	const type = document ? `${context.say(`documentType.${document.facts.type}`)} ` : '';
	const label = basis.article ? context.say('value.article', { number: `${type}${basis.number}`, article: articleText(basis.article, context) }) : `${type}${basis.number}`;
	const date = basis.date ?? document?.facts.issued;
	return {
		text: label,
		...(version && { href: context.urls.entry(version.locale, document.key) }),
		...(date && { note: formatDay(date, context.locale, basis.date ? 'day' : document?.facts.issuedPrecision) }),
	};
}

/** "Khoản 2 Điều 15" as the reader's language writes it: the words of a citation are few and fixed. */
function articleText(article: string, { say }: Context): string {
	return article
		.replace(/điều/gi, say('legal.article'))
		.replace(/khoản/gi, say('legal.clause'))
		.replace(/điểm/gi, say('legal.point'))
		.replace(/ và /g, ` ${say('legal.and')} `);
}

const legalRow = (bases: readonly LegalBasis[], context: Context): Row[] =>
	bases.length === 0 ? [] : [row(context, 'legalBasis', bases.map((basis) => legalPart(basis, context)))];

/** An agency with the contact the sources print, and until when it existed. */
function agencyParts(id: string, context: Context): Part[] {
	const agency = context.catalog.agencies.get(id)!;
	const { say, locale } = context;
	const ended = agency.until === undefined || agency.until > context.today ? undefined : say('footer.until', { date: formatDay(agency.until, locale) });
	const successor = ended && agency.successor ? context.catalog.agencies.get(agency.successor) : undefined;
	const contact = successor ?? agency;
	return [
		{ text: agencyName(context, id), ...(ended && { note: ended }) },
		...(successor ? [{ text: `→ ${successor.name[locale]}` }] : []),
		...(contact.phone ? [{ text: contact.phone, href: `tel:${contact.phone.replace(/[^+\d]/g, '')}` }] : []),
		...(contact.email ? [{ text: contact.email, href: `mailto:${contact.email}` }] : []),
		...(contact.site ? [{ text: contact.site.replace(/^https?:\/\/|\/$/g, ''), href: contact.site }] : []),
	];
}

function projectRows(entry: Entry<'projects'>, context: Context): Row[] {
	const { say, locale, catalog } = context;
	const { facts } = entry;
	const { words } = versionFor(entry, locale);
	const list = facts.list === undefined ? undefined : catalog.projectLists.get(facts.list);
	const date = formatAsOf(facts.status.date, locale);
	const status = facts.status.value === 'unknown' ? say('status.unknownSince', { date }) : say('status.since', { status: say(`status.${facts.status.value}`), date });
	const zone = facts.zone === undefined ? undefined : linkTo(`zones/${facts.zone}`, context);
	return [
		row(context, 'status', { text: status, ...statusTone(facts.status.value) }),
		row(context, 'sector', { text: say(`sector.${facts.sector}`), href: context.urls.facet(locale, 'projects', 'sector', facts.sector) }),
		row(context, 'location', { text: words.location ?? '' }),
		row(context, 'scale', words.scale ? text(words.scale) : notStated(context)),
		row(context, 'area', areaPart(facts.areaHa, context)),
		row(context, 'capital', moneyPart(facts.capital, context)),
		row(context, 'form', facts.form === 'not-stated' ? notStated(context) : text(say(`form.${facts.form}`))),
		row(context, 'land', facts.land === 'not-stated' ? notStated(context) : text(say(`land.${facts.land}`))),
		...(list ? [row(context, 'list', { text: list.title[locale], note: list.source.publisher, ...(list.source.url && { href: list.source.url }) })] : []),
		...(facts.legalBasis.length > 0 ? legalRow(facts.legalBasis, context) : [row(context, 'legalBasis', notStated(context))]),
		...(zone ? [row(context, 'zone', zone)] : []),
		row(context, 'agency', agencyParts(facts.agency, context)),
	];
}

function zoneRows(entry: Entry<'zones'>, context: Context): Row[] {
	const { say, locale, catalog } = context;
	const { facts } = entry;
	const { words } = versionFor(entry, locale);
	const projects = (catalog.byCollection.get('projects') ?? []).filter((project) => is(project, 'projects') && project.facts.zone === entry.slug);
	return [
		row(context, 'kind', text(say(`zoneKind.${facts.kind}`))),
		row(context, 'status', text(say(`status.${facts.status}`))),
		...placeRow(facts.places, context),
		row(context, 'area', areaPart(facts.areaHa, context)),
		row(context, 'occupancy', facts.occupancyPercent === undefined ? notStated(context) : text(measure(facts.occupancyPercent, 'percent', locale, say))),
		row(context, 'rent', words.rent ? text(words.rent) : notStated(context)),
		...(words.utilities ? [row(context, 'utilities', text(words.utilities))] : []),
		...(facts.established ? [row(context, 'established', text(formatAsOf(facts.established, locale)))] : []),
		...legalRow(facts.legalBasis, context),
		row(context, 'authority', agencyParts(facts.authority, context)),
		...(projects.length > 0 ? [row(context, 'projects', projects.map((project) => linkTo(project.key, context)!))] : []),
	];
}

function incentiveRows({ facts }: Entry<'incentives'>, context: Context): Row[] {
	const { say, locale, today } = context;
	const applies = [
		...facts.appliesTo.sectors.map((sector) => text(say(`sector.${sector}`))),
		...facts.appliesTo.zones.map((zone) => linkTo(`zones/${zone}`, context)).filter((part) => part !== undefined),
		...facts.appliesTo.places.map((id) => text(placeName(context, id))),
	];
	const ended = facts.effectiveTo !== undefined && facts.effectiveTo < today;
	return [
		row(context, 'kind', text(say(`incentiveKind.${facts.kind}`))),
		...(applies.length > 0 ? [row(context, 'appliesTo', applies)] : []),
		row(context, 'effective', facts.effectiveFrom ? text(formatDay(facts.effectiveFrom, locale)) : notStated(context)),
		row(context, 'expires', facts.effectiveTo ? { text: formatDay(facts.effectiveTo, locale), ...(ended && { tone: 'warn' as const }) } : text(say('value.openEnded'))),
		...legalRow(facts.legalBasis, context),
		...(facts.agency ? [row(context, 'agency', agencyParts(facts.agency, context))] : []),
	];
}

function procedureRows({ facts }: Entry<'procedures'>, context: Context): Row[] {
	const { say } = context;
	const steps = facts.steps ?? [];
	const agencies = new Set([facts.agency, ...steps.map((step) => step.agency).filter(Boolean)]).size;
	return [
		row(context, 'investorTypes', text(formatList(facts.investorTypes.map((type) => say(`investorType.${type}`)), context.locale))),
		row(context, 'agency', agencyParts(facts.agency, context)),
		...(steps.length > 0 ? [row(context, 'scale', [text(say('steps.stepsCount', { count: steps.length })), text(say('steps.agencies', { count: agencies }))])] : []),
		...legalRow(facts.legalBasis, context),
		row(context, 'verified', text(formatAsOf(facts.verified, context.locale))),
	];
}

function infrastructureRows({ facts }: Entry<'infrastructure'>, context: Context): Row[] {
	const { say, locale } = context;
	return [
		row(context, 'kind', text(say(`infrastructureKind.${facts.kind}`))),
		row(context, 'status', text(say(`status.${facts.status}`))),
		...placeRow(facts.places, context),
		...(facts.capacity ? [row(context, 'capacity', text(measure(facts.capacity.value, facts.capacity.unit, locale, say)))] : []),
		...(facts.completed ? [row(context, 'completed', text(formatAsOf(facts.completed, locale)))] : []),
		...(facts.capital ? [row(context, 'capital', moneyPart(facts.capital, context))] : []),
	];
}

function documentRows(entry: Entry<'documents'>, context: Context): Row[] {
	const { say, locale, catalog, urls } = context;
	const { facts } = entry;
	const documents = (slugs: readonly string[]): Part[] => slugs.map((slug) => linkTo(`documents/${slug}`, context)).filter((part) => part !== undefined);
	const citedBy = (catalog.mentions.get(entry.key) ?? []).filter((key) => key.startsWith('documents/')).map((key) => linkTo(key, context)).filter((part) => part !== undefined);
	const by = facts.validity.by === undefined ? undefined : linkTo(`documents/${facts.validity.by}`, context);
	return [
		row(context, 'number', text(facts.number)),
		row(context, 'type', { text: say(`documentType.${facts.type}`), href: urls.facet(locale, 'documents', 'type', facts.type) }),
		row(context, 'issuer', text(agencyName(context, facts.issuer))),
		...(facts.signer ? [row(context, 'signer', { text: facts.signer, lang: 'vi' })] : []),
		row(context, 'issued', text(formatDay(facts.issued, locale, facts.issuedPrecision))),
		row(context, 'effective', facts.effective ? text(formatDay(facts.effective, locale)) : notStated(context)),
		...(facts.expires ? [row(context, 'expires', text(formatDay(facts.expires, locale)))] : []),
		row(context, 'validity', [
			{ text: say(`validity.${facts.validity.value}`), note: say('entry.asOf', { date: formatAsOf(facts.validity.asOf, locale) }), ...(['expired', 'superseded'].includes(facts.validity.value) && { tone: 'warn' as const }) },
			...(by ? [by] : []),
		]),
		row(context, 'fields', text(formatList(facts.fields.map((field) => say(`documentField.${field}`)), context.locale))),
		...(facts.basedOn.length > 0 ? [row(context, 'basedOn', documents(facts.basedOn))] : []),
		...(facts.cites.length > 0 ? [row(context, 'cites', documents(facts.cites))] : []),
		...(citedBy.length > 0 ? [row(context, 'citedBy', citedBy)] : []),
	];
}

function eventRows({ facts }: Entry<'events'>, context: Context): Row[] {
	const { say, locale, today } = context;
	const [next, ...later] = nextOccurrences(facts, today, 4);
	return [
		row(context, 'kind', text(say(`eventKind.${facts.kind}`))),
		row(context, 'when', { text: formatDay(next!, locale), ...(facts.days > 1 && { note: say('value.days', { count: facts.days }) }) }),
		...(facts.calendar === 'lunar' ? [row(context, 'lunar', text(say('value.lunarDate', { day: facts.day, month: facts.month })))] : []),
		{ label: say('value.nextTimes'), parts: later.map((day) => text(formatDay(day, locale))) },
		...placeRow(facts.places, context),
	];
}

function productRows({ facts }: Entry<'products'>, context: Context): Row[] {
	const { say, locale } = context;
	return [
		row(context, 'kind', text(say(`productKind.${facts.kind}`))),
		...placeRow(facts.places, context),
		...(facts.ocop ? [row(context, 'ocop', text(say('value.ocop', { stars: facts.ocop.stars, date: formatAsOf(facts.ocop.asOf, locale) })))] : []),
		...(facts.makers.length > 0 ? [row(context, 'makers', facts.makers.map((maker) => ({ text: maker, lang: 'vi' })))] : []),
	];
}

/** A position in degrees, for readers and machines. */
export function positionText(lat: number, lon: number, { say, locale }: Context): string {
	return say('value.lat', { lat: formatNumber(lat, locale, 4), lon: formatNumber(lon, locale, 4) });
}
