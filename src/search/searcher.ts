import type { Locale } from '../locales.ts';
import type { SearchConfig } from '../views/search-page.ts';
import { openBundle } from './bundle.ts';
import { find, type Answer, type Request } from './pipeline.ts';

let loaded: Promise<SearchConfig> | undefined;

/** The labels and addresses of the reader's language, loaded once. */
export function loadConfig(address: string): Promise<SearchConfig> {
	return (loaded ??= fetch(address).then((response) => {
		if (!response.ok) throw new Error(`${response.status} ${address}`);
		return response.json() as Promise<SearchConfig>;
	}));
}

export interface Found extends Answer {
	/** Language of the pages. */
	locale: Locale;
}

export const open = (config: SearchConfig, locale = config.locale as Locale) => openBundle(config, locale);

/** Answers in the reader's language, or, when it has none at all, as typed in the others. */
export async function ask(config: SearchConfig, text: string, request: Request = {}): Promise<Found> {
	const own = config.locale as Locale;
	const answer = await find(await open(config), text, request);
	if (answer.hits.length > 0 || Object.keys(request.filters ?? {}).length > 0) return { ...answer, locale: own };
	for (const locale of (Object.keys(config.languages) as Locale[]).filter((other) => other !== own)) {
		const other = await find(await open(config, locale), text, { ...request, strict: true });
		if (other.hits.length > 0) return { ...other, locale };
	}
	return { ...answer, locale: own };
}

/** What to tell the reader about an answer. */
export function verdict({ text }: SearchConfig, query: string, answer: Found, own: string): string {
	const fill = (template: string) =>
		template
			.replace('{query}', query)
			.replace('{count}', String(answer.hits.length))
			.replace('{corrected}', answer.corrected ?? '');
	if (answer.hits.length === 0) return `${fill(text.none)} ${text.hint}`;
	if (answer.locale !== own) return text.other;
	if (answer.tier === 'spelling') return fill(text.spelled);
	if (answer.tier === 'partial') return text.partial;
	return fill(answer.hits.length === 1 ? text.result : text.results);
}
