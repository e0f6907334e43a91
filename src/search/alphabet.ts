import type { Locale } from '../locales.ts';

/** A text as the index keeps it; queries go through the same function in the browser. */
export function indexText(text: string, _locale: Locale): string {
	return text.normalize('NFC');
}
