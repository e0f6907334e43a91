/**
 * The width of text without a browser, from the metrics of Be Vietnam Pro and Noto Sans Khmer at weight 600 (the widest in use),
 * in thousandths of the font size. Regular weight comes out up to 5 % narrower.
 */
const latin = new Map(
	[
		...'a652 b662 c624 d662 e611 f401 g654 h600 i285 j292 k584 l277 m895 n590 o652 p662 q662 r416 s527 t434 u587 v588 w879 x591 y592 z514 đ677'.split(
			' ',
		),
		...'A758 B698 C778 D743 E634 F640 G788 H725 I280 J482 K703 L637 M877 N743 O828 P667 Q825 R697 S656 T674 U745 V732 W1039 X753 Y701 Z664 Đ786'.split(
			' ',
		),
		...'0692 1415 2660 3674 4716 5674 6693 7596 8656 9693 .319 ,332 :319 ;332 -607 –696 (449 )449 /528 %863 ₫621 &755 ·288'.split(' '),
	].map((entry) => [entry[0]!, Number(entry.slice(1))]),
);

const khmer = {
	narrow: /[រវ]/,
	wide: /[ឃញឍយលសហឡឤឦ]/,
	widest: /[ឈណ]/,
	oneSide: /[\u17b6\u17be\u17c1-\u17c3\u17c7\u17c8]/,
	bothSides: /[\u17bf\u17c0\u17c4\u17c5]/,
	above: /[\u17b7-\u17bd\u17c6\u17c9-\u17d3\u17dd]/,
	subscriptAside: /[ឃឈឍបយរឞសឡ]/,
};

export const isKhmer = (text: string): boolean => /[\u1780-\u17ff]/.test(text);

/** Width of one line, in the unit of `size` (the font size). */
export function textWidth(text: string, size: number): number {
	let thousandths = 0;
	let subscript = false;
	for (const char of text.normalize('NFD')) {
		thousandths += subscript ? (khmer.subscriptAside.test(char) ? 305 : 0) : charWidth(char);
		subscript = char === '\u17d2';
	}
	return (thousandths * size) / 1000;
}

function charWidth(char: string): number {
	if (/\p{M}/u.test(char) && !isKhmer(char)) return 0;
	if (/[\s\u200b]/.test(char)) return char === '\u200b' ? 0 : 250;
	if (!isKhmer(char)) return latin.get(char) ?? 700;
	if (khmer.above.test(char)) return 0;
	if (khmer.oneSide.test(char)) return char === '\u17c7' ? 400 : 300;
	if (khmer.bothSides.test(char)) return 600;
	if (khmer.narrow.test(char)) return 370;
	if (khmer.wide.test(char)) return 980;
	if (khmer.widest.test(char)) return 1280;
	return 680;
}

/** Breaks text into lines no wider than `width`, between words; Khmer, which has no spaces, by the dictionary of the platform. */
export function wrap(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of words(text)) {
		if (line && textWidth((line + word).trimEnd(), size) > width) {
			lines.push(line.trim());
			line = '';
		}
		line += word;
	}
	return [...lines, line.trim()].filter(Boolean);
}

const khmerWords = new Intl.Segmenter('km', { granularity: 'word' });

function words(text: string): string[] {
	if (!isKhmer(text)) return text.match(/\S+\s*/g) ?? [];
	const found: string[] = [];
	for (const { segment, isWordLike } of khmerWords.segment(text)) {
		if (isWordLike || !found.length) found.push(segment);
		else found[found.length - 1] += segment;
	}
	return found;
}
