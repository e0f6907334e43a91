/** A stream of numbers in [0, 1) that depends on the seed alone (FNV-1a hash into mulberry32), the same on every machine. */
export function random(seed: string): () => number {
	let state = 2166136261;
	for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
