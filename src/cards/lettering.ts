import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as hb from 'harfbuzzjs';

const require = createRequire(import.meta.url);

export type Weight = 400 | 600;

interface Face {
	font: hb.Font;
	/** Font units in an em. */
	unitsPerEm: number;
}

const files = {
	latin400: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
	latin600: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
	khmer400: '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
	khmer600: '@expo-google-fonts/noto-sans-khmer/600SemiBold/NotoSansKhmer_600SemiBold.ttf',
} as const;

const faces = new Map<keyof typeof files, Face>();

function face(script: 'latin' | 'khmer', weight: Weight): Face {
	const key = `${script}${weight}` as const;
	let loaded = faces.get(key);
	if (!loaded) {
		const hbFace = new hb.Face(new hb.Blob(new Uint8Array(readFileSync(require.resolve(files[key])))));
		loaded = { font: new hb.Font(hbFace), unitsPerEm: hbFace.upem };
		faces.set(key, loaded);
	}
	return loaded;
}

const khmer = /[\u1780-\u17FF\u19E0-\u19FF\u200B]/;

/** Cuts a text into runs of one script, as each has its own face. Marks and spaces stay with the run before. */
function runs(text: string): { text: string; script: 'latin' | 'khmer' }[] {
	const result: { text: string; script: 'latin' | 'khmer' }[] = [];
	for (const character of text) {
		const last = result.at(-1);
		const script = khmer.test(character) ? 'khmer' : 'latin';
		if (last && (last.script === script || character === ' ')) last.text += character;
		else result.push({ text: character, script });
	}
	return result;
}

export interface Line {
	/** SVG path data fragments, already placed relative to the start of the base line. */
	svg: string;
	/** Width in pixels. */
	width: number;
}

/**
 * A line of text as outlines, shaped by HarfBuzz, so that Khmer clusters and Vietnamese marks stand right on any machine,
 * whatever fonts and text libraries it has. `size` in pixels.
 */
export function letter(text: string, size: number, weight: Weight): Line {
	let x = 0;
	let svg = '';
	for (const run of runs(text)) {
		const { font, unitsPerEm } = face(run.script, weight);
		// Noto Sans Khmer looks small beside Latin at the same size.
		const scale = (size * (run.script === 'khmer' ? 1.04 : 1)) / unitsPerEm;
		const buffer = new hb.Buffer();
		buffer.addText(run.text);
		buffer.guessSegmentProperties();
		hb.shape(font, buffer);
		for (const glyph of buffer.getGlyphInfosAndPositions()) {
			const path = font.glyphToPath(glyph.codepoint);
			const [dx, dy] = [x + (glyph.xOffset ?? 0) * scale, -(glyph.yOffset ?? 0) * scale];
			if (path) svg += `<path transform="translate(${dx.toFixed(2)} ${dy.toFixed(2)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${path}"/>`;
			x += (glyph.xAdvance ?? 0) * scale;
		}
	}
	return { svg, width: x };
}

/** Pieces at whose ends a line may break: words with their space; Khmer words by the dictionary of the build's Node. */
function pieces(text: string, locale: string): string[] {
	if (!khmer.test(text)) return text.split(/(?<=\s)/);
	return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].reduce<string[]>((list, { segment, isWordLike }) => {
		if (!isWordLike && list.length > 0) list[list.length - 1] += segment;
		else list.push(segment);
		return list;
	}, []);
}

/** Breaks a text into lines no wider than `width` pixels. A piece that is wider alone stands alone. */
export function wrapLines(text: string, locale: string, size: number, weight: Weight, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text, locale)) {
		if (line !== '' && letter((line + piece).trimEnd(), size, weight).width > width) {
			lines.push(line.trim());
			line = piece;
		} else line += piece;
	}
	if (line.trim() !== '') lines.push(line.trim());
	return lines;
}
