import { describe, expect, test } from 'vitest';
import { translator } from '../../src/messages/messages.ts';
import { locales } from '../../src/locales.ts';
import { dayOf, factText, formatAsOf, formatDay, formatMoney, formatNumber, moneyText, nearestRate, roughly } from '../../src/views/format.ts';
import type { ExchangeRate, Fact } from '../../src/schema/data.ts';

const [vi, en, km] = locales.map((locale) => translator(locale)) as [ReturnType<typeof translator>, ReturnType<typeof translator>, ReturnType<typeof translator>];
const source = { title: 'x', publisher: 'y' };
const rates: ExchangeRate[] = [
	{ date: '2021-05-25', vndPerUsd: 23158, source },
	{ date: '2022-10-25', vndPerUsd: 23703, source },
	{ date: '2023-08-28', vndPerUsd: 23942, source },
];

describe('numbers', () => {
	test('are written as each language writes them', () => expect(locales.map((locale) => formatNumber(1234567.5, locale))).toEqual(['1.234.567,5', '1,234,567.5', '1.234.567,5']));
	test('in Khmer have Arabic digits, as Viet Nam’s Khmer press prints them', () => expect(formatNumber(2019, 'km')).toMatch(/^[0-9.,]+$/));
});

describe('money', () => {
	test('is 5.95 trillion in English and 5.950 tỷ in Vietnamese, never 5,950 billion', () => {
		expect(formatMoney(5.95e12, 'VND', 'en', en)).toBe('VND 5.95 trillion');
		expect(formatMoney(5.95e12, 'VND', 'vi', vi)).toBe('5.950 tỷ đồng');
		expect(formatMoney(5.95e12, 'VND', 'km', km)).toMatch(/^5\.950/);
	});
	test('counts billions and millions, and small sums whole', () => {
		expect(formatMoney(860e9, 'VND', 'en', en)).toBe('VND 860 billion');
		expect(formatMoney(151e6, 'USD', 'en', en)).toBe('USD 151 million');
		expect(formatMoney(50000, 'VND', 'vi', vi)).toBe('50.000 đồng');
	});
	test('that a source gives in one currency is converted at the nearest rate, and says so', () => {
		const { stated, converted } = moneyText({ vnd: 3.86e12, asOf: '2024-12-09' }, rates, 'en', en);
		expect(stated).toBe('VND 3.86 trillion');
		expect(converted).toContain('USD 161 million');
		expect(converted).toContain('23,942');
		expect(converted).toContain('28 August 2023');
	});
	test('in dollars becomes dong', () => expect(moneyText({ usd: 100e6, asOf: '2022' }, rates, 'vi', vi).converted).toContain('2.370 tỷ đồng'));
	test('in both currencies is not converted', () => expect(moneyText({ vnd: 1e12, usd: 42e6, asOf: '2023' }, rates, 'en', en)).toEqual({ stated: 'VND 1 trillion · USD 42 million', converted: undefined }));
	test('without any rate stands alone', () => expect(moneyText({ vnd: 1e12, asOf: '2023' }, [], 'en', en).converted).toBeUndefined());
	test('converted has three significant digits', () => expect(roughly(161223.7)).toBe(161000));
});

describe('the nearest rate', () => {
	test.each([['2021-06-01', '2021-05-25'], ['2022-11', '2022-10-25'], ['2022', '2022-10-25'], ['2030', '2023-08-28'], ['Luật 2020', '2021-05-25'], ['2010-01-01', '2021-05-25']])('of %s is that of %s', (asOf, date) => {
		expect(nearestRate(rates, asOf)!.date).toBe(date);
	});
	test('of a day between two is the earlier one', () => expect(nearestRate([{ date: '2024-01-01', vndPerUsd: 1, source }, { date: '2024-01-03', vndPerUsd: 2, source }], '2024-01-02')!.vndPerUsd).toBe(1));
	test('is nothing where there is none', () => expect(nearestRate([], '2024')).toBeUndefined());
});

describe('dates', () => {
	test('are written as each language writes them', () => {
		expect(locales.map((locale) => formatDay('2026-11-23', locale))).toEqual(['23/11/2026', '23 November 2026', expect.stringMatching(/^(?=.*2026)(?=.*23).*\u179C\u17B7\u1785\u17D2\u1786\u17B7\u1780\u17B6/)]);
	});
	test('of a month or a year claim no day', () => {
		expect(locales.map((locale) => formatDay('2026-11-01', locale, 'year'))).toEqual(['2026', '2026', '2026']);
		expect(formatDay('2026-11-01', 'vi', 'month')).toBe('11/2026');
		expect(formatDay('2026-11-01', 'en', 'month')).toBe('November 2026');
	});
	test('as a source has them stay its words where they are words', () => {
		expect(['2024-12-09', '2024-12', '2024', 'c. 2020-2021'].map((asOf) => formatAsOf(asOf, 'en'))).toEqual(['9 December 2024', 'December 2024', '2024', 'c. 2020-2021']);
	});
	test('of an instant are those of the province, not of the machine', () => {
		expect(['2026-11-22T16:59:59Z', '2026-11-22T17:00:00Z'].map((instant) => dayOf(new Date(instant), 'Asia/Ho_Chi_Minh'))).toEqual(['2026-11-22', '2026-11-23']);
	});
});

describe('a fact', () => {
	const fact = { id: 'x', label: { vi: 'x', en: 'x', km: 'x' }, value: 2.6, unit: 'km', asOf: '2024', scope: 'viet-nam', source, confidence: 'high' } as Fact;
	const text = (more: Partial<Fact>) => [factText({ ...fact, ...more }, 'vi', vi), factText({ ...fact, ...more }, 'en', en)];

	test('has its unit and its qualifier', () => expect(text({ qualifier: 'nearly' })).toEqual(['gần 2,6 km', 'nearly 2.6 km']));
	test('has a singular in English', () => {
		expect(text({ value: 1, unit: 'people' })[1]).toMatch(/person/);
		expect(text({ value: 2, unit: 'people' })[1]).toMatch(/people/);
	});
	test('may be a range, of money too', () => {
		expect(text({ value: [5000, 8000], unit: 'mw' })).toEqual(['5.000–8.000 MW', '5,000–8,000 MW']);
		expect(text({ value: [1, 2], unit: 'usd-billion' })[1]).toBe('USD 1 billion – USD 2 billion');
	});
	test('that is a year has no thousands separator', () => expect(text({ value: 1992, unit: 'year-number' })).toEqual(['1992', '1992']));
});
