import lunarDate from '@nghiavuive/lunar_date_vi';

/** When an event falls: a day of the Vietnamese lunar calendar, or of the solar one. */
export interface Recurrence {
	calendar: 'lunar' | 'solar' | 'khmer-solar';
	month: number;
	day: number;
	days: number;
}

/** The solar day on which an event begins in a (lunar) year, `YYYY-MM-DD`. Lunar days by Hồ Ngọc Đức's algorithm for UTC+7. */
export function occurrence(event: Recurrence, year: number): string {
	if (event.calendar !== 'lunar') return iso(year, event.month, event.day);
	const lunar = new lunarDate.LunarDate({ year, month: event.month, day: event.day });
	lunar.init();
	const solar = lunar.toSolarDate().get();
	return iso(solar.year, solar.month, solar.day);
}

/** The first occurrence that has not ended on `today`. */
export function nextOccurrence(event: Recurrence, today: string): string {
	const start = Number(today.slice(0, 4)) - 1;
	for (let year = start; year <= start + 3; year++) {
		const begin = occurrence(event, year);
		if (addDays(begin, event.days - 1) >= today) return begin;
	}
	throw new Error(`No occurrence of ${JSON.stringify(event)} within three years of ${today}.`);
}

/** The next few occurrences from `today` on. */
export function nextOccurrences(event: Recurrence, today: string, count: number): string[] {
	const first = nextOccurrence(event, today);
	const found = [first];
	let after = first;
	while (found.length < count) {
		after = nextOccurrence(event, addDays(after, event.days));
		found.push(after);
	}
	return found;
}

/** `day` plus `count` days, both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10);
}

const iso = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
