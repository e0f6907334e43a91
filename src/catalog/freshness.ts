import { createHash } from 'node:crypto';

/** A page cut at its level-2 headings; the first section is the head (title, summary, lead) and has no heading. */
export interface Section {
	heading: string | undefined;
	text: string;
}

export type Freshness =
	| { state: 'current' }
	| { state: 'missing' }
	/** `changed`: headings of the original's sections that are newer; `null` stands for the head. */
	| { state: 'outdated'; changed: (string | null)[] };

/** Cuts Markdown at `## ` headings outside fenced code. */
export function sections(body: string): Section[] {
	const result: Section[] = [{ heading: undefined, text: '' }];
	let fenced = false;
	for (const line of body.split(/\r?\n/)) {
		if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
		const heading = fenced ? null : /^##\s+(.+?)\s*#*\s*$/.exec(line);
		if (heading) result.push({ heading: heading[1], text: '' });
		else result.at(-1)!.text += `${line}\n`;
	}
	return result;
}

/**
 * What is left of a text when everything a reader does not see is removed: NFC, one kind of line end, no zero-width
 * characters, no padding in tables, one kind of bullet, one space.
 */
export function normaliseWords(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
		.replace(/^(\s*)[*+-]\s+/gm, '$1- ')
		.replace(/[ \t]*\|[ \t]*/g, '|')
		.replace(/:?-{3,}:?/g, '---')
		.replace(/[ \t]+/g, ' ')
		.replace(/ *\n */g, '\n')
		.replace(/\n{2,}/g, '\n\n')
		.trim();
}

const digest = (text: string): string => createHash('sha256').update(normaliseWords(text)).digest('hex').slice(0, 12);

/** Everything of a page that is words: its front-matter words (in a fixed order) and its Markdown. */
export interface PageWords {
	words: Record<string, unknown>;
	body: string;
}

/** The digest of one section of an original; the head has the heading `null`. */
export interface SectionDigest {
	heading: string | null;
	digest: string;
}

/** One digest a section, the head first: what a translation keeps in `translates`. */
export function sectionDigests({ words, body }: PageWords): SectionDigest[] {
	const [head, ...rest] = sections(body);
	const front = Object.keys(words).sort().map((key) => `${key}: ${typeof words[key] === 'string' ? words[key] : JSON.stringify(words[key])}`);
	return [
		{ heading: null, digest: digest([...front, head!.text].join('\n')) },
		...rest.map((part) => ({ heading: part.heading ?? null, digest: digest(`${part.heading}\n${part.text}`) })),
	];
}

/**
 * State of a translation, a pure function of the working tree: the stamps it carries against the digests of the original.
 * A section is newer when its digest is not among the stamps; one that was removed counts as a change of the head.
 */
export function freshness(original: readonly SectionDigest[], stamps: readonly string[] | undefined): Freshness {
	if (stamps === undefined) return { state: 'missing' };
	const known = new Set(stamps);
	const changed = original.filter((section) => !known.has(section.digest)).map((section) => section.heading);
	const present = new Set(original.map((section) => section.digest));
	if (changed.length === 0 && stamps.some((stamp) => !present.has(stamp))) changed.push(null);
	return changed.length === 0 ? { state: 'current' } : { state: 'outdated', changed };
}
