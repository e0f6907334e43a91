import type { Locale } from '../locales.ts';

/** Letters that Vietnamese has and the other languages of the sources do not. */
const vietnamese = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const khmer = /[\u1780-\u17FF]/;

/**
 * Language of a title that is quoted as its source prints it, when it is another than the page's: for `lang`, so that a
 * screen reader does not read Vietnamese with an English voice. Latin text without Vietnamese letters is taken for English.
 */
export function foreignLang(text: string, locale: Locale): Locale | undefined {
	const lang = khmer.test(text) ? 'km' : vietnamese.test(text.normalize('NFC')) ? 'vi' : 'en';
	return lang === locale ? undefined : lang;
}
