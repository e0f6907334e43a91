import { num } from './xml.ts';

/** A circle in user units; angles in radians, 0 to the right, growing clockwise on the screen (down is π/2). */
export interface Circle {
	x: number;
	y: number;
	radius: number;
}

/** Path data of the arc from one angle to another (less than a half turn), in whole units. */
export function arc(circle: Circle, from: number, to: number): string {
	return `M${at(circle, from)}${sweep(circle, from, to)}`;
}

/** Path data of the closed band between two circles. */
export function band(outer: Circle, inner: Circle, from: number, to: number): string {
	return `${arc(outer, from, to)}L${at(inner, to)}${sweep(inner, to, from)}z`;
}

function sweep(circle: Circle, from: number, to: number): string {
	const radius = num(circle.radius, 0);
	return `A${radius} ${radius} 0 0 ${to > from ? 1 : 0} ${at(circle, to)}`;
}

function at({ x, y, radius }: Circle, angle: number): string {
	const down = num(y + radius * Math.sin(angle), 0);
	return num(x + radius * Math.cos(angle), 0) + (down.startsWith('-') ? down : ` ${down}`);
}
