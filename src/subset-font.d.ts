declare module 'subset-font' {
	/** Cuts a font (TTF, OTF, WOFF, WOFF2) to the glyphs that `text` needs. */
	export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' | 'woff' | 'truetype'; noHinting?: boolean; keepFeatures?: readonly string[] }): Promise<Buffer>;
}
