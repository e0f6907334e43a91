import { describe, expect, test } from 'vitest';
import { addDays, nextOccurrence, nextOccurrences, occurrence } from '../../src/views/events.ts';

const lunar = (month: number, day: number, days = 1) => ({ calendar: 'lunar' as const, month, day, days });
const tet = lunar(1, 1, 3);
const okOmBok = lunar(10, 15);

describe('a day of the lunar calendar', () => {
	test.each([[2024, '2024-02-10'], [2025, '2025-01-29'], [2026, '2026-02-17'], [2027, '2027-02-06'], [2028, '2028-01-26']])('Tết of %i is %s', (year, day) => expect(occurrence(tet, year)).toBe(day));
	test.each([[2024, '2024-11-15'], [2025, '2025-12-04'], [2026, '2026-11-23']])('the full moon of the tenth month of %i, Ok Om Bok, is %s; 2025 has a leap sixth month before it', (year, day) => expect(occurrence(okOmBok, year)).toBe(day));
	test('after a leap month comes a month later: the seventh month of 2025 begins on 23 August', () => {
		expect(occurrence(lunar(6, 1), 2025)).toBe('2025-06-25');
		expect(occurrence(lunar(7, 1), 2025)).toBe('2025-08-23');
	});
	test('is reckoned for Viet Nam, not for China: Tết 1985 was a month earlier, that of 2007 a day', () => {
		expect(occurrence(tet, 1985)).toBe('1985-01-21');
		expect(occurrence(tet, 2007)).toBe('2007-02-17');
	});
});

test('a day of the solar calendar is that day', () => expect(occurrence({ calendar: 'khmer-solar', month: 4, day: 14, days: 3 }, 2026)).toBe('2026-04-14'));

describe('the next time', () => {
	test('is today while a festival goes on, and next year’s from the day after', () => {
		expect(nextOccurrence(tet, '2026-02-17')).toBe('2026-02-17');
		expect(nextOccurrence(tet, '2026-02-19')).toBe('2026-02-17');
		expect(nextOccurrence(tet, '2026-02-20')).toBe('2027-02-06');
	});
	test('looks into the next year', () => expect(nextOccurrence(tet, '2026-12-31')).toBe('2027-02-06'));
	test('of a late lunar month may fall into the next solar year', () => expect(nextOccurrence(lunar(12, 23), '2026-01-15')).toBe('2026-02-10'));
	test('is followed by the times after it, each later than the last', () => {
		expect(nextOccurrences(tet, '2026-01-01', 3)).toEqual(['2026-02-17', '2027-02-06', '2028-01-26']);
	});
});

test('days are added across months, leap years and centuries', () => {
	expect([addDays('2024-02-28', 1), addDays('2024-12-31', 1), addDays('2026-03-01', -1)]).toEqual(['2024-02-29', '2025-01-01', '2026-02-28']);
});
