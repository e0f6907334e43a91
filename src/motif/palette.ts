/** The colours of the site by token name; a value is anything a `fill` attribute takes. */
export interface Palette {
	ground: string;
	surface: string;
	ink: string;
	inkSoft: string;
	leaf: string;
	sea: string;
	dune: string;
	vermilion: string;
}

/** For pages: follows the reader's light or dark style sheet. */
export const tokens: Palette = {
	ground: 'var(--ground)',
	surface: 'var(--surface)',
	ink: 'var(--ink)',
	inkSoft: 'var(--ink-soft)',
	leaf: 'var(--leaf)',
	sea: 'var(--sea)',
	dune: 'var(--dune)',
	vermilion: 'var(--vermilion)',
};

/** On the coloured head of a page. */
export const headPalette: Palette = {
	...tokens,
	ground: 'var(--head)',
	surface: 'var(--head)',
	ink: 'var(--head-ink)',
	inkSoft: 'var(--head-soft)',
	leaf: 'var(--head-line)',
	sea: 'var(--head-soft)',
	dune: 'var(--head-mark)',
};

/** The two sets of ridges on a coloured head. */
export const headColours = ['var(--head-mark)', 'var(--head-line)'] as const;

/** For pictures rasterised outside a page (social cards), where custom properties do not resolve. Values of tokens.css. */
export const light: Palette = {
	ground: '#FBF8F1',
	surface: '#FFFFFF',
	ink: '#15241E',
	inkSoft: '#4C5B53',
	leaf: '#0F5B45',
	sea: '#0A5F86',
	dune: '#8F5C11',
	vermilion: '#A93226',
};

export const dark: Palette = {
	ground: '#10201B',
	surface: '#172B24',
	ink: '#ECE7DA',
	inkSoft: '#B5BFB5',
	leaf: '#6FCFA6',
	sea: '#7CC4E8',
	dune: '#E2B35A',
	vermilion: '#F0907F',
};
