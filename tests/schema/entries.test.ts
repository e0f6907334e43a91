import { describe, expect, test } from 'vitest';
import { collectionNames, originalSchema, translationSchema } from '../../src/schema/entries.ts';
import { dropEmpty, isDay } from '../../src/schema/common.ts';
import { dataFiles } from '../../src/schema/data.ts';

const source = { title: 'Kế hoạch 69/KH-UBND', publisher: 'UBND tỉnh Sóc Trăng', asOf: '2019-05-07' };
const bridge = { title: 'Cầu Đại Ngãi 2', summary: 'Cầu bốn làn xe.', sources: [source], kind: 'bridge', places: ['tinh-soc-trang'], status: 'operating' };
const fits = (value: object) => originalSchema('infrastructure').safeParse(value).success;

describe('the original', () => {
	test('is accepted with its facts, and left-out lists are empty', () => {
		expect(originalSchema('infrastructure').parse(bridge)).toMatchObject({ related: [], facts: [], charts: [], merger: false, draft: false });
	});

	test.each(['title', 'summary', 'sources', 'kind', 'places', 'status'])('is refused without %s', (key) => {
		const { [key as 'kind']: _, ...rest } = bridge;
		expect(fits(rest)).toBe(false);
	});

	test('is refused with a field that is not in the schema', () => expect(fits({ ...bridge, colour: 'red' })).toBe(false));
	test('is refused without a source', () => expect(fits({ ...bridge, sources: [] })).toBe(false));
	test('is refused with a title of 111 characters, accepted with one of 110', () => {
		expect([fits({ ...bridge, title: 'x'.repeat(111) }), fits({ ...bridge, title: 'x'.repeat(110) })]).toEqual([false, true]);
	});
	test('needs a currency where there is an amount', () => {
		expect(fits({ ...bridge, capital: { asOf: '2024' } })).toBe(false);
		expect(fits({ ...bridge, capital: { usd: 151e6, asOf: '2024' } })).toBe(true);
	});
	test('has an as-of that is a day, a month, a year or words, and no day that does not exist', () => {
		for (const asOf of ['2024-12-09', '2024-12', '2024', 2024, 'Luật 2020']) expect(fits({ ...bridge, completed: asOf }), String(asOf)).toBe(true);
		for (const asOf of ['2024-02-30', '2024-13', '2024-13-01', 'x']) expect(fits({ ...bridge, completed: asOf }), asOf).toBe(false);
	});
	test('of the portal’s own pages needs no source', () => {
		expect(originalSchema('pages').safeParse({ title: 'Giới thiệu', summary: 'Cổng này là gì.' }).success).toBe(true);
	});
});

describe.each(collectionNames)('a translation in %s', (name) => {
	const facts = Object.keys(originalSchema(name).shape).filter((key) => !(key in translationSchema(name).shape));

	test('refuses every fact of its original', () => {
		expect(facts).toContain('sources');
		for (const key of facts) {
			const result = translationSchema(name).safeParse({ title: 'A', summary: 'B', translates: [], [key]: 'x' });
			expect(result.error?.issues.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.includes(key)), key).toBe(true);
		}
	});

	test('must say what it translates', () => {
		const { translates } = translationSchema(name).shape;
		expect([translates.safeParse(undefined).success, translates.safeParse(['xyz']).success, translates.safeParse(['0123456789ab']).success]).toEqual([false, false, true]);
	});
});

test('rows of a procedure keep their facts out of the translation', () => {
	const { steps } = translationSchema('procedures').shape as unknown as { steps: { safeParse(value: unknown): { success: boolean } } };
	expect(steps.safeParse([{ id: 's1', title: 'Register' }]).success).toBe(true);
	expect(steps.safeParse([{ id: 's1', title: 'Register', days: { min: 1, max: 2 } }]).success).toBe(false);
});

describe('a fact of the ledger', () => {
	const fact = { id: 'bridge-width', label: { vi: 'Rộng', en: 'Width', km: 'ទទឹង' }, value: 17.5, unit: 'm', asOf: '2025', scope: 'viet-nam', source, confidence: 'high' };
	const ok = (more: object) => dataFiles.facts.schema.safeParse({ ...fact, ...more }).success;

	test('holds a number or a range', () => expect([ok({}), ok({ value: [5, 8] }), ok({ value: '5' }), ok({ value: [5] })]).toEqual([true, true, false, false]));
	test('has a source, a scope and a unit that is known', () => expect([ok({ source: undefined }), ok({ scope: undefined }), ok({ unit: 'yards' })]).toEqual([false, false, false]));
	test('is labelled in the three languages', () => expect(ok({ label: { vi: 'Rộng', en: 'Width' } })).toBe(false));
});

test('a day is one of the calendar', () => {
	expect(['2024-02-29', '2023-02-29', '2024-2-1', '2024-13-01', 'hôm nay'].map(isDay)).toEqual([true, false, false, false, false]);
});

test('what a form left open counts as absent, at every depth', () => {
	expect(dropEmpty({ a: null, b: '', c: [null, { d: '' }, 'x'], e: 0, f: false })).toEqual({ c: [{}, 'x'], e: 0, f: false });
});
