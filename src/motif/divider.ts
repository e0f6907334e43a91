import { tokens, type Palette } from './palette.ts';
import { random } from './random.ts';
import { num } from './xml.ts';

export interface DividerOptions {
	seed: string;
	palette?: Palette;
}

/** A thin rule between sections: three ridges that draw together at one end. Stretches to any width; give it a height of 12–24 px. */
export function divider({ seed, palette = tokens }: DividerOptions): string {
	const next = random(`divider ${seed}`);
	const flip = next() < 0.5 ? ' transform="matrix(-1 0 0 1 1200 0)"' : '';
	const lines = [0, 1, 2].map((step) => {
		const start = Math.round(step * (50 + next() * 90));
		const end = 1200 - Math.round(next() * 120);
		const near = 9 + step * 4;
		const far = 2 + step * 8 + next() * 3;
		const bow = near + 3 + next() * 3;
		return {
			colour: step % 2 ? palette.leaf : palette.dune,
			d: `M${start} ${num(near)}C${start + 350} ${num(bow)} ${end - 450} ${num(bow - 1)} ${end} ${num(far)}`,
		};
	});
	const paths = lines.map(({ colour, d }) => `<path stroke="${colour}" vector-effect="non-scaling-stroke" d="${d}"/>`).join('');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">` +
		`<g fill="none" stroke-opacity=".7" stroke-linecap="round"${flip}>${paths}</g></svg>`
	);
}
