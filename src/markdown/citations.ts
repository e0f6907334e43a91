/** `:fact[profile-coast-2019]`, or `:fact[profile-coast-2019]{bare}` for the number alone. */
const citation = /:fact\[([^\]\n]*)\](?:\{([a-z]*)\})?/g;

export interface Citation {
	id: string;
	/** The number without unit and qualifier. */
	bare: boolean;
	/** Offset of the citation in the text, and its length. */
	offset: number;
	length: number;
	/** The option as written; anything but `bare` and `''` is a mistake. */
	option: string;
}

/** Every fact a text cites, in order. */
export function citations(text: string): Citation[] {
	return [...text.matchAll(citation)].map((match) => ({
		id: match[1]!,
		bare: match[2] === 'bare',
		option: match[2] ?? '',
		offset: match.index,
		length: match[0].length,
	}));
}

/** Replaces every citation by what `print` makes of it. */
export function replaceCitations(text: string, print: (citation: { id: string; bare: boolean }) => string): string {
	return text.replace(citation, (_, id: string, option: string | undefined) => print({ id, bare: option === 'bare' }));
}
