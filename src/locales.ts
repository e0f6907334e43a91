/**
 * The language table. A language is one row here and one file in `messages/`.
 * `intl` is the BCP 47 tag for Intl formatters; Khmer keeps Arabic digits, as Viet Nam's Khmer press prints them.
 */
export const localeTable = [
	{ code: 'vi', name: 'Tiếng Việt', intl: 'vi-VN', openGraph: 'vi_VN', script: 'latin' },
	{ code: 'en', name: 'English', intl: 'en-GB', openGraph: 'en_GB', script: 'latin' },
	{ code: 'km', name: 'ភាសាខ្មែរ', intl: 'km-KH-u-nu-latn', openGraph: 'km_KH', script: 'khmer' },
] as const;

export type Locale = (typeof localeTable)[number]['code'];
export type LocaleRow = (typeof localeTable)[number];

/** The language in which facts are written and from which the others are translated. */
export const originalLocale = 'vi' satisfies Locale;

export const locales: readonly Locale[] = localeTable.map((row) => row.code);
export const translationLocales: readonly Locale[] = locales.filter((code) => code !== originalLocale);

const byCode = new Map<string, LocaleRow>(localeTable.map((row) => [row.code, row]));

export function isLocale(code: string | undefined): code is Locale {
	return code !== undefined && byCode.has(code);
}

/** @throws when `code` is not in the table: a route with an unknown language is a bug, never a fallback. */
export function localeRow(code: string): LocaleRow {
	const row = byCode.get(code);
	if (!row) throw new Error(`Unknown language "${code}". Add it to src/locales.ts or correct the code.`);
	return row;
}

/** A text in every language. */
export type Trilingual = Record<Locale, string>;
