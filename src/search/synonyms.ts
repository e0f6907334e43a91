import { canonicalText } from './alphabet.ts';
import { clustersOf, khmerRun } from './khmer.ts';
import { marks } from './marks.ts';
import { foldSyllable } from './vietnamese.ts';

/** Terms that mean the same. A page that says one of them is found by the others. */
export type SynonymGroup = readonly string[];

/** A term as it is looked for in a text: its words in lower case, with one spelling of y, i and the tones. */
export function termKey(term: string): string {
	return [...words(term)].join(' ');
}

const word = new RegExp(`${khmerRun.source}|(?:(?![\\u1780-\\u17D3])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Latin words without the s of an English plural, and Khmer clusters, because Khmer words are not separated. */
function* words(text: string): Generator<string> {
	for (const [found] of canonicalText(text).matchAll(word)) {
		if (khmerRun.test(found)) yield* clustersOf(found);
		else
			yield foldSyllable(found.toLowerCase())
				.word.replace(marks.y, '')
				.replace(/(?<=^[a-z]{3,})s$/, '');
	}
}

/** Marks the end of a term in the tree. */
const end = Symbol('end');
type Node = Map<string | typeof end, Node | Set<number>>;

/** Finds the groups whose terms a text says, in one pass whatever their number. */
export class Synonyms {
	readonly #groups: readonly SynonymGroup[];
	readonly #keys: readonly string[][];
	readonly #root: Node = new Map();

	constructor(groups: readonly SynonymGroup[]) {
		this.#groups = groups;
		this.#keys = groups.map((group) => group.map(termKey));
		this.#keys.forEach((keys, at) => keys.forEach((key) => this.#add(key, at)));
	}

	#add(key: string, group: number): void {
		if (!key) return;
		let node = this.#root;
		for (const part of key.split(' ')) {
			if (!node.has(part)) node.set(part, new Map());
			node = node.get(part) as Node;
		}
		const groups = (node.get(end) as Set<number> | undefined) ?? new Set<number>();
		node.set(end, groups.add(group));
	}

	/** Terms a text does not say, of the groups of which it says one. */
	missing(text: string): string[] {
		const list = [...words(text)];
		const said = new Set<string>();
		const groups = new Set<number>();
		list.forEach((_, start) => {
			let node: Node | undefined = this.#root;
			for (let at = start; node && at < list.length; at++) {
				node = node.get(list[at]!) as Node | undefined;
				const found = node?.get(end) as Set<number> | undefined;
				if (!found) continue;
				said.add(list.slice(start, at + 1).join(' '));
				for (const group of found) groups.add(group);
			}
		});
		const missing = [...groups].flatMap((group) => this.#groups[group]!.filter((_, at) => !said.has(this.#keys[group]![at]!)));
		return [...new Set(missing)];
	}
}

interface Named {
	name: Record<string, string>;
}

/** Words before or after a name that say what kind of place it is. */
const kinds = {
	vi: /^(?:tỉnh|thành phố|thị xã|thị trấn|huyện|xã|phường|quần đảo|đảo|sông|biển|vùng) /iu,
	en: / (?:province|city|town|district|commune|ward|archipelago|archipelagos|island|islands|river|sea)$/iu,
	km: /^(?:ខេត្ត|ទីក្រុង|ក្រុង|ទីប្រជុំជន|ស្រុក|ឃុំ|សង្កាត់|ប្រជុំកោះ|កោះ|ទន្លេ|តំបន់) ?/u,
};

/** The names of places and agencies in all languages as groups: whole, and for places without the kind of place. */
export function nameGroups(places: readonly Named[], agencies: readonly Named[]): SynonymGroup[] {
	const whole = [...places, ...agencies].map(({ name }) => Object.values(name));
	const bare = places.map(({ name }) =>
		Object.entries(name).map(([locale, text]) => text.replace(kinds[locale as keyof typeof kinds], '')),
	);
	return [...whole, ...bare].map(unique).filter((group) => group.length > 1);
}

function unique(terms: readonly string[]): string[] {
	const seen = new Set<string>();
	return terms.filter((term) => {
		const key = termKey(term);
		return key.length > 1 && !seen.has(key) && seen.add(key);
	});
}
