import { readFileSync } from 'node:fs';
import type { Content } from './content.ts';
import type { Bilingual, Finding } from './finding.ts';

interface Rule {
	rule: string;
	pattern: RegExp;
	message: Bilingual;
	remedy: Bilingual;
	allowed?: (locale: string | undefined) => boolean;
}

const rules: Rule[] = [
	{
		rule: 'bidi-control',
		pattern: /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/,
		message: { vi: 'Có ký tự điều khiển hướng chữ ẩn.', en: 'There is a hidden text-direction character.' },
		remedy: { vi: 'Xóa và gõ lại từ đó; thường do dán từ nơi khác.', en: 'Delete the word and type it again; it usually comes from pasting.' },
	},
	{
		rule: 'zero-width',
		pattern: /[\u200C\u200D\u2060\uFEFF\u00AD]/,
		message: { vi: 'Có ký tự ẩn không có độ rộng.', en: 'There is an invisible zero-width character.' },
		remedy: { vi: 'Chạy: npm run fix, hoặc xóa và gõ lại chỗ này.', en: 'Run: npm run fix, or delete and type the place again.' },
	},
	{
		rule: 'zero-width',
		pattern: /\u200B/,
		allowed: (locale) => locale === 'km',
		message: { vi: 'Có dấu cách ẩn (chỉ dùng trong tiếng Khmer).', en: 'There is a zero-width space (allowed in Khmer only).' },
		remedy: { vi: 'Chạy: npm run fix, hoặc xóa và gõ lại chỗ này.', en: 'Run: npm run fix, or delete and type the place again.' },
	},
	{
		rule: 'control-character',
		// eslint-disable-next-line no-control-regex
		pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/,
		message: { vi: 'Có ký tự hỏng.', en: 'There is a damaged character.' },
		remedy: { vi: 'Xóa và gõ lại; lưu tệp ở dạng UTF-8.', en: 'Delete it and type again; save the file as UTF-8.' },
	},
	{
		rule: 'look-alike',
		pattern: /(?=[A-Za-z\u00C0-\u1EF9]*[\u0370-\u04FF\uFF01-\uFF5E])[A-Za-z\u00C0-\u1EF9]*[\u0370-\u04FF\uFF01-\uFF5E]+[A-Za-z\u00C0-\u1EF9]*/,
		message: { vi: 'Có chữ cái Nga, Hy Lạp hoặc chữ rộng trông giống chữ Việt.', en: 'There is a Cyrillic, Greek or full-width letter that looks Latin.' },
		remedy: { vi: 'Xóa và gõ lại từ này bằng bàn phím tiếng Việt.', en: 'Delete the word and type it again on a Latin keyboard.' },
	},
];

/** Text is UTF-8 in NFC, without hidden or look-alike characters, so that it can be searched and compared. */
export function unicode({ pages, data }: Content): Finding[] {
	const files = [
		...pages.map((page) => ({ relative: page.relative, locale: page.locale as string | undefined, text: readFileSync(page.path, 'utf8') })),
		...Object.values(data).flatMap(({ files }) => files.map((file) => ({ relative: file.relative, locale: 'km', text: file.text }))),
	];
	return files.flatMap(({ relative, locale, text }) => {
		const findings: Finding[] = [];
		const composed = text.normalize('NFC');
		if (composed !== text) {
			const at = firstDifference(text, composed);
			findings.push({
				rule: 'not-nfc', severity: 'error', file: relative, ...position(text, at),
				message: { vi: 'Dấu tiếng Việt gõ ở dạng tổ hợp (không phải NFC), tìm kiếm sẽ không thấy.', en: 'The text is not in Unicode NFC; search would miss it.' },
				remedy: { vi: 'Chạy: npm run fix. Trong bộ gõ, chọn bảng mã "Unicode dựng sẵn".', en: 'Run: npm run fix. In the keyboard program choose precomposed Unicode.' },
			});
		}
		const body = text.replace(/^\uFEFF/, '');
		for (const { pattern, allowed, ...rule } of rules) {
			if (allowed?.(locale)) continue;
			const match = pattern.exec(body);
			if (match) findings.push({ ...rule, severity: 'error', file: relative, ...position(body, match.index) });
		}
		return findings;
	});
}

function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

function position(text: string, offset: number): { line: number; column: number } {
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
