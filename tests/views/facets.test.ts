import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalog/catalog.ts';
import { capitalInDong, facetOf, facetValues } from '../../src/views/facets.ts';
import { contextIn } from '../fixtures/context.ts';

const fx = [{ date: '2023-08-28', vndPerUsd: 24000, source: { title: 'x', publisher: 'y' } }];
const project = (facts: object) => ({ collection: 'projects', facts: { places: ['tinh-soc-trang'], sector: 'energy', status: { value: 'calling', date: '2020' }, ...facts } }) as unknown as Entry;
const band = (capital?: object) => facetOf('projects', 'capital')!.values(project({ capital }), fx)[0];

describe('the size of a project', () => {
	test('that is not stated has a band of its own', () => expect(band()).toBe('not-stated'));
	test.each([[99e9, 'under-100b'], [100e9, '100b-1t'], [999e9, '100b-1t'], [1e12, '1t-5t'], [5e12, 'over-5t']])('of %d dong is %s', (vnd, name) => expect(band({ vnd, asOf: '2020' })).toBe(name));
	test('in dollars is converted', () => {
		expect(band({ usd: 100e6, asOf: '2023' })).toBe('1t-5t');
		expect(capitalInDong(project({ capital: { usd: 100e6, asOf: '2023' } }), fx)).toBe(2.4e12);
	});
});

test('values are counted, and stand in their fixed order where there is one', () => {
	const entries = [project({ capital: { vnd: 6e12, asOf: '2020' } }), project({}), project({})];
	expect(facetValues(facetOf('projects', 'capital')!, entries, contextIn('en'))).toEqual([
		{ value: 'not-stated', label: 'Not stated', count: 2 },
		{ value: 'over-5t', label: expect.stringContaining('VND 5'), count: 1 },
	]);
});

test('years stand newest first', () => {
	const context = contextIn('vi');
	expect(facetValues(facetOf('documents', 'year')!, context.catalog.byCollection.get('documents')!, context).map(({ value }) => value)).toEqual(['2019', '2015']);
});

test('places are named in the reader’s language', () => {
	expect(facetValues(facetOf('projects', 'place')!, [project({})], contextIn('km'))[0]!.label).toBe('ខេត្តសុកត្រាំង');
});

test('a value is the same slug in every language', () => {
	const values = (locale: 'vi' | 'en' | 'km') => facetValues(facetOf('projects', 'status')!, [project({})], contextIn(locale)).map(({ value }) => value);
	expect(values('vi')).toEqual(values('km'));
});
