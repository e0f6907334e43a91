import type { Locale } from '../locales.ts';
import { fold, queryTerms, type Term } from './alphabet.ts';
import { distance } from './distance.ts';
import { decodeKhmer, encodedKhmer } from './khmer.ts';
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
/** How much a title that is the query outweighs one that has nothing of it. */
const titled = 6;

/** Answers a query: as typed if that finds anything, else by the ways that are left. The best few come titled first. */
export async function find(engine: Engine, text: string, request: Request = {}): Promise<Answer> {
	const terms = queryTerms(text, engine.locale).slice(0, 60);
	const answer: Answer = terms.length > 0 ? await search(engine, terms, request) : { tier: 'none', hits: [] };
	return request.newest ? answer : { ...answer, hits: await titledFirst(answer.hits, terms) };
}

async function search(engine: Engine, terms: readonly Term[], { filters = {}, newest = false, strict = false }: Request): Promise<Answer> {
	const sort = newest ? { sort: { date: 'desc' } } : {};
	const run: Run = async (tier, words, corrected) => {
		const { results, filters: counts } = await engine.search(words.join(' '), { filters, ...sort });
		if (results.length === 0) return undefined;
		return {
			tier,
			hits: newest ? results : nearest(results, words.length, engine.locale),
			counts,
			...(corrected !== undefined && { corrected }),
		};
	};
	const [answer, known] = await Promise.all([
		run(
			'exact',
			terms.map((term) => term.whole),
		),
		Promise.all(terms.map((term) => pagesWith(engine, term))),
	]);
	const unknown = terms.filter((_, at) => known[at] === 0);
	const last = terms.at(-1)!;
	const exact = unknown.length === 0 ? answer : undefined;
	if (exact && exact.hits.length >= enough) return exact;

	// The last word may still be typed: what it begins comes after what it is.
	if (unknown.every((term) => term === last)) {
		const begun = await begin(run, terms, [...terms.slice(0, -1).map((term) => term.whole), last.open]);
		if (begun)
			return exact
				? { ...begun, tier: 'exact', hits: [...exact.hits, ...begun.hits.filter((hit) => !exact.hits.some(({ id }) => id === hit.id))] }
				: begun;
	}
	if (exact) return exact;
	if (strict) return { tier: 'none', hits: [] };
	return (
		(await spelled(engine, terms, unknown, run)) ??
		(engine.locale === 'en' ? undefined : await allBegun(run, terms)) ??
		(await partial(engine, terms, known, filters))
	);
}

type Run = (tier: Tier, words: readonly string[], corrected?: string) => Promise<Answer | undefined>;

/** Number of pages that have the word. Words without a sentinel in the index are quoted: Pagefind reads an unknown word as the longest beginning it knows. */
async function pagesWith(engine: Engine, { whole, khmer, plain }: Term): Promise<number> {
	const query = (engine.locale === 'en' && !khmer) || /^\d+$/.test(plain) ? `"${whole}"` : whole;
	return (await engine.search(query, { filters: nothing })).unfilteredResultCount;
}

/** Pages with words that begin so. Checked on the best page: Pagefind reads an unknown beginning as a shorter one that it knows. */
async function begin(run: Run, terms: readonly Term[], words: readonly string[]): Promise<Answer | undefined> {
	const answer = await run('prefix', words);
	if (!answer) return undefined;
	const { content, meta, locations } = await answer.hits[0]!.data();
	const all = content.split(/\s+/);
	const said = [...locations.map((at) => all[at] ?? ''), ...Object.values(meta).flatMap((value) => value.split(/\s+/))].map(bare);
	return terms.every((term) => said.some((word) => word.startsWith(bare(term.open)))) ? answer : undefined;
}

/** Every word only begun: the hurried reader's query. Long ones must stand together, or syllables from anywhere would do. */
async function allBegun(run: Run, terms: readonly Term[]): Promise<Answer | undefined> {
	const answer = await begin(
		run,
		terms,
		terms.map((term) => term.open),
	);
	return answer && (terms.length < 3 || terms.some((term) => term.khmer) || together(answer, terms, terms.length / 2)) ? answer : undefined;
}

/** The best page has the words side by side, but for `most` of them. */
const together = ({ hits }: Answer, terms: readonly Term[], most: number): boolean =>
	longestRun(hits[0]!.words, terms.length) >= Math.max(Math.min(2, terms.length), terms.length - most);

/** The letters of a word of the index: no case, marks, punctuation or sentinel. */
export const bare = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]|\u0294/gu, '');

/** The best answer to the query with one unknown word, or one word of several, replaced by its neighbours. */
async function spelled(engine: Engine, terms: readonly Term[], unknown: readonly Term[], run: Run): Promise<Answer | undefined> {
	const suspects = (unknown.length > 0 ? unknown : terms).filter((term) => !term.khmer && term.plain.length > 2);
	if (suspects.length === 0 || unknown.some((term) => !term.khmer && !suspects.includes(term))) return undefined;
	const vocabulary = await engine.vocabulary();
	let tries: Map<Term, string>[] = [new Map()];
	if (unknown.length > 0)
		for (const term of suspects)
			tries = neighbours(term.plain, vocabulary, engine.locale).flatMap((word) => tries.map((done) => new Map(done).set(term, word)));
	else
		tries = suspects.flatMap((term) =>
			neighbours(term.plain, vocabulary, engine.locale)
				.slice(0, 3)
				.map((word) => new Map([[term, word]])),
		);
	const answers = await Promise.all(
		tries
			.slice(0, trials)
			.filter((words) => words.size > 0)
			.map((words) => {
				const written = terms.map((term) => words.get(term));
				const query = terms.map((term, at) =>
					written[at] === undefined ? term.whole : written[at] + (engine.locale === 'en' ? '' : sentinel),
				);
				return run('spelling', query, terms.map((term, at) => written[at] ?? term.open).join(' '));
			}),
	);
	// A known word is doubted only where the corrected words stand side by side.
	return answers
		.filter((answer) => answer !== undefined && (unknown.length > 0 || together(answer, terms, 1)))
		.sort((a, b) => b!.hits[0]!.score - a!.hits[0]!.score)[0];
}

function neighbours(word: string, vocabulary: readonly [string, number][], locale: Locale): string[] {
	const most = word.length < 8 ? 1 : 2;
	const meant = locale === 'en' ? word : untyped(word);
	return vocabulary
		.map(([other, pages]) => ({ other, pages, far: other === word ? Infinity : other === meant ? 0 : distance(word, other, most) }))
		.filter(({ far }) => far <= most)
		.sort((a, b) => a.far - b.far || b.pages - a.pages)
		.slice(0, trials)
		.map(({ other }) => other);
}

/** Vietnamese typed in Telex with the input method switched off: "ddieenj gios" is điện gió. */
const untyped = (word: string): string =>
	word
		.replace(/[sfrxj](?=$)/, '')
		.replace(/dd/g, 'd')
		.replace(/([aeo])\1/g, '$1')
		.replace(/([aou])w/g, '$1');

/** Pages with a good part of the words: one of two, half of a Khmer phrase, more than half of others, and these (or half of the words, if one is on no page at all) side by side. */
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
	const hits = [...pages.values()].filter(
		(page) =>
			page.matched >= need &&
			(khmer || terms.length <= 2 || longestRun(page.words, terms.length) >= Math.min(need, terms.length * (known.includes(0) ? 0.5 : 1))),
	);
	return hits.length > 0 ? { tier: 'partial', hits: nearest(hits, terms.length, engine.locale) } : { tier: 'none', hits };
}

/** Pages where the words stand side by side first. */
function nearest(hits: readonly Hit[], count: number, locale: Locale): Hit[] {
	const factor = ({ words }: Hit) => (count < 2 ? 1 : 1 + 2 * ((longestRun(words, count, locale === 'km' ? 2 : 1) - 1) / (count - 1)) ** 2);
	return hits.map((hit) => ({ ...hit, data: hit.data, score: hit.score * factor(hit) })).sort((a, b) => b.score - a.score);
}

/** Most positions that follow each other, at most `count`. */
function longestRun(words: readonly number[], count: number, step = 1): number {
	let best = 1;
	let run = 1;
	const sorted = [...new Set(words)].sort((a, b) => a - b);
	sorted.forEach((word, at) => {
		run = at > 0 && word <= sorted[at - 1]! + step ? run + 1 : 1;
		best = Math.max(best, run);
	});
	return Math.min(best, count);
}

/** Between two titles, as the index writes |. */
const between = ' !~ ';

/** Pages that are looked at once more, by their titles: those a reader sees first. */
const looked = 10;

/** Among the best pages, those whose title, in any language, is what was asked for. */
async function titledFirst(hits: readonly Hit[], terms: readonly Term[]): Promise<Hit[]> {
	const asked = terms.map((term) => bare(term.whole));
	const best = await Promise.all(
		hits.slice(0, looked).map(async (hit) => {
			const { title = '', alias = '', also = '' } = (await hit.data()).meta;
			const likeness = Math.max(alike(title, asked, also), ...alias.split(between).map((name) => alike(name, asked)));
			return { ...hit, data: hit.data, likeness, score: hit.score * (1 + titled * likeness) };
		}),
	);
	const called = (hit: { likeness: number }) => Number(hit.likeness === 1);
	return [...best.sort((a, b) => called(b) - called(a) || b.score - a.score), ...hits.slice(looked)];
}

/** How much of the query a title says, itself or with synonyms, and how little else; less when its words stand apart. 0…1 */
function alike(title: string, asked: readonly string[], synonyms = ''): number {
	const words = wordsOf(title);
	const more = wordsOf(synonyms);
	const is = (word: string, place: number) => (other: string) => other === word || (place === asked.length - 1 && other.startsWith(word));
	const at = asked.map((word, place) => words.findIndex(is(word, place)));
	const said = asked.filter((word, place) => at[place]! >= 0 || more.some(is(word, place))).length;
	const phrase = at.every((place, i) => place >= 0 && (i === 0 || place === at[i - 1]! + 1));
	return (said / asked.length) ** 2 * Math.min(1, said / words.length) * (phrase ? 1 : 0.7);
}

const wordsOf = (text: string): string[] =>
	text
		.split(/\s+/)
		.filter((word) => word && !lone(word))
		.map(bare)
		.filter(Boolean);

/** The last cluster of a Khmer run stands in its last pair already. */
const lone = (word: string): boolean => encodedKhmer.test(word) && decodeKhmer(word).length < 2;
