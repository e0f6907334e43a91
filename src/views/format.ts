import { localeRow, type Locale } from '../locales.ts';
import type { Say } from '../messages/messages.ts';
import type { ExchangeRate, Fact } from '../schema/data.ts';
import type { Money } from '../schema/common.ts';
import { moneyUnits, type UnitName } from '../schema/units.ts';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number in the style of a language: 1.234,5 in Vietnamese and Khmer, 1,234.5 in English. */
export function formatNumber(value: number, locale: Locale, digits = 3): string {
	const key = `${locale} ${digits}`;
	let format = numberFormats.get(key);
	// Khmer in Viet Nam writes numbers as Vietnamese does.
	if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: digits })));
	return format.format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, precision: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
	const key = `${locale} ${precision}`;
	let format = dateFormats.get(key);
	if (!format) {
		const month = locale === 'vi' ? 'numeric' : 'long';
		format = new Intl.DateTimeFormat(localeRow(locale).intl, {
			timeZone: 'UTC',
			year: 'numeric',
			...(precision !== 'year' && { month }),
			...(precision === 'day' && { day: 'numeric' }),
		});
		dateFormats.set(key, format);
	}
	return format;
}

/** A calendar day, month or year in words: `day` is `YYYY-MM-DD`. */
export function formatDay(day: string, locale: Locale, precision: 'day' | 'month' | 'year' = 'day'): string {
	const date = new Date(`${day}T00:00:00Z`);
	if (locale === 'vi' && precision === 'month') return `${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
	if (precision === 'year') return String(date.getUTCFullYear());
	return dateFormat(locale, precision).format(date);
}

/** An as-of as the source gives it: a day, a month, a year, or words. */
export function formatAsOf(asOf: string, locale: Locale): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return formatDay(asOf, locale);
	if (/^\d{4}-\d{2}$/.test(asOf)) return formatDay(`${asOf}-01`, locale, 'month');
	return asOf;
}

/** The calendar day of an instant in a time zone, `YYYY-MM-DD`. */
export function dayOf(instant: Date, timeZone: string): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

const listFormats = new Map<Locale, Intl.ListFormat>();

/** "A, B và C" in the language. */
export function formatList(items: readonly string[], locale: Locale): string {
	let format = listFormats.get(locale);
	if (!format) listFormats.set(locale, (format = new Intl.ListFormat(localeRow(locale).intl, { type: 'conjunction' })));
	return format.format(items);
}

const scales = [
	{ name: 'billion', size: 1e9 },
	{ name: 'million', size: 1e6 },
] as const;

/**
 * An amount with its currency in the large-number style of the language: "5.950 tỷ đồng", "VND 5.95 trillion", never
 * "5,950 billion dong". English goes up to trillions; Vietnamese and Khmer count thousands of "tỷ".
 */
export function formatMoney(amount: number, currency: 'VND' | 'USD', locale: Locale, say: Say, digits = 4): string {
	const key = currency === 'VND' ? 'money.vnd' : 'money.usd';
	if (locale === 'en' && amount >= 1e12) return say(key, { value: `${formatNumber(amount / 1e12, locale, digits)} trillion` });
	const scale = scales.find(({ size }) => amount >= size);
	const value = scale ? `${formatNumber(amount / scale.size, locale, digits)} ${say(`money.${scale.name}`)}` : formatNumber(amount, locale, digits);
	// A bare number keeps off the Khmer word that follows it.
	return say(key, { value: scale || localeRow(locale).script === 'latin' ? value : `${value} ` });
}

/** Rounds to three significant digits: what a converted amount deserves. */
export const roughly = (amount: number): number => Number(amount.toPrecision(3));

/** Middle of an as-of as days since 1970, for choosing the nearest rate: a year counts as its middle. */
function asOfTime(asOf: string): number {
	const year = /\d{4}/.exec(asOf)?.[0] ?? '1970';
	if (/^\d{4}-\d{2}-\d{2}/.test(asOf)) return Date.parse(`${asOf.slice(0, 10)}T00:00:00Z`);
	if (/^\d{4}-\d{2}$/.test(asOf)) return Date.parse(`${asOf}-15T00:00:00Z`);
	return Date.parse(`${year}-07-01T00:00:00Z`);
}

/** The State Bank rate nearest to the date of a figure. `undefined` when there is no rate at all. */
export function nearestRate(rates: readonly ExchangeRate[], asOf: string): ExchangeRate | undefined {
	const time = asOfTime(asOf);
	return rates.reduce<ExchangeRate | undefined>((best, rate) => {
		const distance = Math.abs(Date.parse(rate.date) - time);
		return best && Math.abs(Date.parse(best.date) - time) <= distance ? best : rate;
	}, undefined);
}

export interface MoneyText {
	/** As the source has it. */
	stated: string;
	/** The other currency with rate and date, when only one is stated and a rate is known. */
	converted: string | undefined;
}

/** Both currencies of an amount; the one that the source does not give is computed and says so. */
export function moneyText(money: Money, rates: readonly ExchangeRate[], locale: Locale, say: Say): MoneyText {
	const stated = [
		money.vnd === undefined ? undefined : formatMoney(money.vnd, 'VND', locale, say),
		money.usd === undefined ? undefined : formatMoney(money.usd, 'USD', locale, say),
	].filter((text) => text !== undefined);
	const rate = nearestRate(rates, money.asOf);
	if (stated.length === 2 || !rate) return { stated: stated.join(' · '), converted: undefined };
	const at = { rate: formatNumber(rate.vndPerUsd, locale), date: formatDay(rate.date, locale) };
	const converted = money.vnd !== undefined
		? say('value.usdAt', { usd: formatMoney(roughly(money.vnd / rate.vndPerUsd), 'USD', locale, say), ...at })
		: say('value.vndAt', { vnd: formatMoney(roughly(money.usd! * rate.vndPerUsd), 'VND', locale, say), ...at });
	return { stated: stated[0]!, converted };
}

/** Years are names, not quantities: no thousands separator. */
const plainUnits = new Set<UnitName>(['year-number']);

/** The number of a fact without unit. A range is "5.000–8.000". */
export function factNumber(fact: Pick<Fact, 'value' | 'unit'>, locale: Locale): string {
	const values = Array.isArray(fact.value) ? fact.value : [fact.value];
	return values.map((value) => (plainUnits.has(fact.unit) ? String(value) : formatNumber(value, locale))).join('–');
}

/** A fact as a reader sees it: qualifier, number and unit in the language. */
export function factText(fact: Fact, locale: Locale, say: Say): string {
	const text = factAmount(fact, locale, say);
	return fact.qualifier ? say(`qualifier.${fact.qualifier}`, { value: text }) : text;
}

function factAmount(fact: Fact, locale: Locale, say: Say): string {
	const money = moneyUnits[fact.unit];
	if (money) {
		const values = Array.isArray(fact.value) ? fact.value : [fact.value];
		return values.map((value) => formatMoney(value * money.factor, money.currency, locale, say)).join(' – ');
	}
	const value = factNumber(fact, locale);
	if (fact.unit === 'count' || fact.unit === 'year-number') return value;
	const count = Array.isArray(fact.value) ? fact.value[1] : fact.value;
	return say(`unit.${fact.unit}` as never, { value, count });
}

/** Capacity and the like: a number with one of the ledger's units. */
export function measure(value: number, unit: string, locale: Locale, say: Say): string {
	return say(`unit.${unit}` as never, { value: formatNumber(value, locale), count: value });
}
