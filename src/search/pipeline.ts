import type { Locale } from '../locales.ts';
import { queryTerms, type Term } from './alphabet.ts';
import { distance } from './distance.ts';
import { sentinel } from './marks.ts';

/** What the pipeline needs of Pagefind. */
export interface Engine {
	locale: Locale;
	search(query: string, options: { filters?: Filters; sort?: Record<string, string> }): Promise<EngineAnswer>;
	/** Words of the pages with their number of pages; loaded only when nothing was found. */
	vocabulary(): Promise<[string, number][]>;
}
export interface EngineAnswer {
	results: Hit[];
	unfilteredResultCount: number;
	filters: Counts;
}
export interface Hit {
	id: string;
	score: number;
	/** Positions of the words that were found. */
	words: number[];
	data(): Promise<Fragment>;
}
export interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	locations: number[];
}
export type Filters = Record<string, string>;
export type Counts = Record<string, Record<string, number>>;

/** How an answer was found: as typed, or by one of the ways that are tried while there is none. */
export type Tier = 'exact' | 'prefix' | 'spelling' | 'partial' | 'none';

export interface Answer {
	tier: Tier;
	hits: Hit[];
	/** The filter values of the answer; absent when it was put together from several searches. */
	counts?: Counts;
	/** The corrected query, when the spelling was. */
	corrected?: string;
}

export interface Request {
	filters?: Filters;
	/** By date instead of relevance. */
	newest?: boolean;
	/** Only what was typed, as typed: for languages other than the reader's. */
	strict?: boolean;
}

/** A filter no page has: an answer that brings only its count. */
const nothing = { _: '_' };
const enough = 10;
const trials = 12;

export async function find(engine: Engine, text: string, { filters = {}, newest = false, strict = false }: Request = {}): Promise<Answer> {
	const terms = queryTerms(text, engine.locale).slice(0, 60);
	if (terms.length === 0) return { tier: 'none', hits: [] };
	const sort = newest ? { sort: { date: 'desc' } } : {};
	const run = async (tier: Tier, words: readonly string[], corrected?: string): Promise<Answer | undefined> => {
		const { results, filters: counts } = await engine.search(words.join(' '), { filters, ...sort });
		if (results.length === 0) return undefined;
		return { tier, hits: newest ? results : nearest(results, words.length), counts, ...(corrected !== undefined && { corrected }) };
	};
	const whole = terms.map((term) => term.whole);
	const [answer, known] = await Promise.all([run('exact', whole), Promise.all(terms.map((term) => pagesWith(engine, term)))]);
	const unknown = terms.filter((_, at) => known[at] === 0);
	const last = terms.at(-1)!;
	const exact = unknown.length === 0 ? answer : undefined;
	if (exact && exact.hits.length >= enough) return exact;

	// The last word may still be typed: what it begins comes after what it is.
	if (unknown.every((term) => term === last)) {
		const started = await begun(engine, terms, run);
		if (started) return exact ? { ...started, tier: 'exact', hits: [...exact.hits, ...started.hits.filter((hit) => !exact.hits.some(({ id }) => id === hit.id))] } : started;
	}
	if (exact || strict) return exact ?? { tier: 'none', hits: [] };
	return (await spelled(engine, terms, unknown, run)) ?? (engine.locale === 'en' ? undefined : await run('prefix', terms.map((term) => term.open))) ?? (await partial(engine, terms, known, filters));
}

type Run = (tier: Tier, words: readonly string[], corrected?: string) => Promise<Answer | undefined>;

/** Number of pages that have the word. English is quoted: Pagefind reads an unknown word as the longest beginning it knows. */
async function pagesWith(engine: Engine, { whole, khmer }: Term): Promise<number> {
	const query = engine.locale === 'en' && !khmer ? `"${whole}"` : whole;
	return (await engine.search(query, { filters: nothing })).unfilteredResultCount;
}

async function begun(engine: Engine, terms: readonly Term[], run: Run): Promise<Answer | undefined> {
	const last = terms.at(-1)!;
	const answer = await run('prefix', [...terms.slice(0, -1).map((term) => term.whole), last.open]);
	if (!answer || engine.locale !== 'en' || last.khmer) return answer;
	const { content, meta, locations } = await answer.hits[0]!.data();
	const words = content.split(/\s+/);
	const said = [...locations.map((at) => words[at] ?? ''), ...Object.values(meta).flatMap((value) => value.split(/\s+/))];
	return said.some((word) => queryTerms(word, 'en').some((term) => term.plain.startsWith(last.plain))) ? answer : undefined;
}

/** The best answer to the query with one unknown word, or one word of several, replaced by its neighbours. */
async function spelled(engine: Engine, terms: readonly Term[], unknown: readonly Term[], run: Run): Promise<Answer | undefined> {
	const suspects = (unknown.length > 0 ? unknown : terms).filter((term) => !term.khmer && term.plain.length > 2);
	if (suspects.length === 0 || unknown.some((term) => !term.khmer && !suspects.includes(term))) return undefined;
	const vocabulary = await engine.vocabulary();
	let tries: Map<Term, string>[] = [new Map()];
	if (unknown.length > 0) for (const term of suspects) tries = neighbours(term.plain, vocabulary).flatMap((word) => tries.map((done) => new Map(done).set(term, word)));
	else tries = suspects.flatMap((term) => neighbours(term.plain, vocabulary).slice(0, 3).map((word) => new Map([[term, word]])));
	const answers = await Promise.all(
		tries.slice(0, trials).filter((words) => words.size > 0).map((words) => {
			const written = terms.map((term) => words.get(term));
			const query = terms.map((term, at) => (written[at] === undefined ? term.whole : written[at] + (engine.locale === 'en' ? '' : sentinel)));
			return run('spelling', query, terms.map((term, at) => written[at] ?? term.open).join(' '));
		}),
	);
	return answers.filter((answer) => answer !== undefined).sort((a, b) => b.hits[0]!.score - a.hits[0]!.score)[0];
}

function neighbours(word: string, vocabulary: readonly [string, number][]): string[] {
	const most = word.length < 8 ? 1 : 2;
	return vocabulary
		.map(([other, pages]) => ({ other, pages, far: other === word ? Infinity : distance(word, other, most) }))
		.filter(({ far }) => far <= most)
		.sort((a, b) => a.far - b.far || b.pages - a.pages)
		.slice(0, trials)
		.map(({ other }) => other);
}

/** Pages with a good part of the words: one of two, half of a Khmer phrase, more than half of others and two of them side by side. */
async function partial(engine: Engine, terms: readonly Term[], known: readonly number[], filters: Filters): Promise<Answer> {
	const pages = new Map<string, Hit & { matched: number }>();
	const answers = await Promise.all(terms.map((term, at) => (known[at] ? engine.search(term.whole, { filters }) : undefined)));
	for (const answer of answers)
		for (const hit of answer?.results ?? []) {
			const page = pages.get(hit.id);
			if (!page) pages.set(hit.id, { ...hit, data: hit.data, matched: 1 });
			else pages.set(hit.id, { ...page, score: page.score + hit.score, words: [...page.words, ...hit.words], matched: page.matched + 1 });
		}
	const khmer = terms.filter((term) => term.khmer).length > terms.length / 2;
	const need = terms.length <= 2 ? 1 : khmer ? Math.ceil(terms.length / 2) : Math.max(2, Math.ceil(terms.length * 0.6));
	const hits = [...pages.values()].filter((page) => page.matched >= need && (khmer || terms.length <= 2 || longestRun(page.words, terms.length) > 1));
	return hits.length > 0 ? { tier: 'partial', hits: nearest(hits, terms.length) } : { tier: 'none', hits };
}

/** Pages where the words stand side by side first. */
function nearest(hits: readonly Hit[], count: number): Hit[] {
	const factor = ({ words }: Hit) => (count < 2 ? 1 : 1 + 2 * ((longestRun(words, count) - 1) / (count - 1)) ** 2);
	return hits.map((hit) => ({ ...hit, data: hit.data, score: hit.score * factor(hit) })).sort((a, b) => b.score - a.score);
}

/** Most consecutive positions, at most `count`. */
function longestRun(words: readonly number[], count: number): number {
	let best = 1;
	let run = 1;
	const sorted = [...new Set(words)].sort((a, b) => a - b);
	sorted.forEach((word, at) => {
		run = at > 0 && word === sorted[at - 1]! + 1 ? run + 1 : 1;
		best = Math.max(best, run);
	});
	return Math.min(best, count);
}
