import type { Locale } from '../locales.ts';
import { indexText } from './alphabet.ts';

/**
 * The page as the search engine sees it: the texts of the article in the search alphabet, attributes as they are.
 * The one function every indexed text passes through is `indexText`.
 */
export function indexableHtml(html: string, locale: Locale): string {
	return html.replace(/<main[\s\S]*<\/main>/, (main) => main.replace(/>([^<]+)</g, (_, text: string) => `>${indexText(text, locale)}<`));
}
