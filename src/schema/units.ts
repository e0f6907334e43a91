/** Units a fact may have. Each has a message `unit.<name>` in every language, except `count` (a bare number) and money. */
export const unitNames = [
	'count', 'people', 'households', 'percent', 'km', 'km2', 'ha', 'm', 'm2', 'm3-per-day', 'mw', 'gwh', 'kv', 'kwh-million',
	'tonne', 'tonne-per-year', 'kg', 'vnd', 'vnd-million', 'vnd-billion', 'usd', 'usd-million', 'usd-billion', 'degree-c', 'mm',
	'day', 'hour', 'minute', 'years', 'year-number', 'rank', 'point', 'dwt', 'teu', 'ships', 'trips', 'visitors', 'hectolitre', 'litre',
	'trees', 'rooms', 'communes', 'districts', 'projects', 'enterprises', 'pagodas', 'm-per-s', 'mpa', 'turbines',
] as const;
export type UnitName = (typeof unitNames)[number];

/** Money units: how many units of the currency one stands for. */
export const moneyUnits: Partial<Record<UnitName, { currency: 'VND' | 'USD'; factor: number }>> = {
	vnd: { currency: 'VND', factor: 1 },
	'vnd-million': { currency: 'VND', factor: 1e6 },
	'vnd-billion': { currency: 'VND', factor: 1e9 },
	usd: { currency: 'USD', factor: 1 },
	'usd-million': { currency: 'USD', factor: 1e6 },
	'usd-billion': { currency: 'USD', factor: 1e9 },
};
