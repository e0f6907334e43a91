import vietnam from '@svg-maps/vietnam';

/** One province or archipelago of the drawing. */
export interface Location {
	id: string;
	name: string;
	path: string;
}

/** The 63 provinces before 1 July 2025 and both archipelagos, on a drawing of 812 × 873 units. */
export const locations: readonly Location[] = (vietnam as unknown as { locations: Location[] }).locations;

/** Ids of the package have no hyphens: "tra-vinh" finds "travinh". */
export function location(id: string, all: readonly Location[] = locations): Location {
	const wanted = id.replaceAll('-', '');
	const found = all.find((one) => one.id === wanted);
	if (!found) throw new Error(`The map has no province "${id}". It knows: ${all.map((one) => one.id).join(', ')}.`);
	return found;
}

export const archipelagos = ['hoangsa', 'truongsa'] as const;

export const isArchipelago = (id: string): boolean => (archipelagos as readonly string[]).includes(id);
