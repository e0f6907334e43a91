import { createInstance, type i18n } from 'i18next';
import { localeTable, type Locale } from '../locales.ts';
import en from './en.json' with { type: 'json' };
import km from './km.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

type Stem<Key extends string> = Key extends `${infer Head}_${'one' | 'other'}` ? Head : Key;
type Keys<Node> = { [Key in keyof Node & string]: Node[Key] extends string ? Stem<Key> : `${Key}.${Keys<Node[Key]>}` }[keyof Node & string];

/** Every label there is, typed from the original language's file: `fieldName.capital`. Plural forms count as one key. */
export type MessageKey = Keys<typeof vi>;

/** Says a label in one language. `count` chooses the plural form; other variables fill `{{…}}`. */
export type Say = (key: MessageKey, variables?: Record<string, string | number>) => string;

const dictionaries: Record<Locale, object> = { vi, en, km };

/** English keys that have no `_one` read the same for one and many: fill them in, as i18next does not fall back between forms. */
function fillPlurals(node: object): object {
	const filled: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(node)) {
		filled[key] = typeof value === 'object' ? fillPlurals(value) : value;
		if (key.endsWith('_other')) filled[key.replace(/_other$/, '_one')] ??= (node as Record<string, unknown>)[key.replace(/_other$/, '_one')] ?? value;
	}
	return filled;
}

const instance: i18n = createInstance();
void instance.init({
	initAsync: false,
	fallbackLng: false,
	resources: Object.fromEntries(localeTable.map(({ code }) => [code, { translation: fillPlurals(dictionaries[code]) }])),
	interpolation: { escapeValue: false },
	showSupportNotice: false,
} as never);

/**
 * The labels of one language. With `pseudo`, every label stands in brackets, so that text without
 * brackets on a page is text that somebody wrote in code.
 * @throws on a key without a text: a label is never missing silently.
 */
export function translator(locale: Locale, pseudo = false): Say {
	const translate = instance.getFixedT(locale);
	return (key, variables = {}) => {
		const text = translate(key as never, variables as never) as unknown;
		if (typeof text !== 'string' || text === key) throw new Error(`Message "${key}" has no text in "${locale}". Add it to src/messages/${locale}.json.`);
		return pseudo ? `⟦${text}⟧` : text;
	};
}
