import { originalLocale } from '../../src/locales.ts';
import { sections } from '../../src/catalog/freshness.ts';
import type { PageFile } from '../../src/catalog/files.ts';
import { markdownLinks } from '../../src/markdown/links.ts';
import { keyOf, type Content } from './content.ts';
import { inBody, type Finding } from './finding.ts';

const emptyLinkTexts = new Set(['tại đây', 'ở đây', 'xem thêm', 'click here', 'here', 'link', 'read more', 'ទីនេះ', 'នៅទីនេះ']);

/** Texts are plain Markdown with orderly headings, speaking links and no HTML; translations have the original's sections. */
export function markdownForm(content: Content): Finding[] {
	return content.pages.flatMap((page) => [...headings(page), ...html(page), ...linkTexts(page), ...sameSections(page, content)]);
}

function headings(page: PageFile): Finding[] {
	let last = 1;
	return lines(page).flatMap(({ text, offset }): Finding[] => {
		const depth = /^(#{1,6})\s/.exec(text)?.[1]?.length;
		if (depth === undefined) return [];
		const at = { rule: 'headings', severity: 'error' as const, file: page.relative, ...inBody(page, offset) };
		const previous = last;
		last = depth;
		if (depth === 1)
			return [{ ...at, message: { vi: 'Tiêu đề cấp 1 đã là tên trang.', en: 'The level-1 heading is the title of the page.' }, remedy: { vi: 'Dùng "## " cho mục, "### " cho mục con.', en: 'Use "## " for sections and "### " below them.' } }];
		if (depth > previous + 1)
			return [{ ...at, message: { vi: `Tiêu đề nhảy từ cấp ${previous} xuống cấp ${depth}.`, en: `The heading jumps from level ${previous} to ${depth}.` }, remedy: { vi: `Dùng cấp ${previous + 1} ("${'#'.repeat(previous + 1)} ").`, en: `Use level ${previous + 1} ("${'#'.repeat(previous + 1)} ").` } }];
		return [];
	});
}

function html(page: PageFile): Finding[] {
	const clean = page.body.replace(/(```|~~~)[\s\S]*?\1|`[^`\n]*`|<https?:\/\/[^>\s]+>/g, (code) => ' '.repeat(code.length));
	const match = /<\/?[a-z][a-z0-9-]*(?=[\s/>])|<!--/i.exec(clean);
	if (!match) return [];
	return [{
		rule: 'raw-html', severity: 'error', file: page.relative, ...inBody(page, match.index),
		message: { vi: `Không dùng mã HTML (${match[0]}…).`, en: `Raw HTML is not used (${match[0]}…).` },
		remedy: {
			vi: 'Viết bằng Markdown: **đậm**, *nghiêng*, danh sách "- ", bảng "| … |", ảnh ![mô tả](tên-tệp.jpg). Ghi chú: bắt đầu dòng bằng "> ".',
			en: 'Write Markdown: **bold**, *italic*, lists "- ", tables "| … |", pictures ![alt](file.jpg). For a note start the line with "> ".',
		},
	}];
}

function linkTexts(page: PageFile): Finding[] {
	return markdownLinks(page.body).filter(({ text, image }) => !image && emptyLinkTexts.has(text.trim().toLowerCase())).map(({ text, offset }): Finding => ({
		rule: 'link-text', severity: 'error', file: page.relative, ...inBody(page, offset),
		message: { vi: `Chữ của liên kết ("${text}") không nói dẫn đi đâu.`, en: `The link text "${text}" does not say where it leads.` },
		remedy: { vi: 'Đặt liên kết vào tên của trang hoặc văn bản được dẫn.', en: 'Put the link on the name of the page or document.' },
	}));
}

function sameSections(page: PageFile, { originals }: Content): Finding[] {
	if (page.locale === originalLocale || page.broken) return [];
	const original = originals.get(keyOf(page));
	if (!original) return [];
	const [here, there] = [sections(page.body).length - 1, sections(original.body).length - 1];
	if (here === there) return [];
	return [{
		rule: 'same-sections', severity: 'warning', file: page.relative, line: page.bodyLine, column: 1,
		message: { vi: `Bản dịch có ${here} mục "## ", bản gốc có ${there}.`, en: `The translation has ${here} "## " sections, the original ${there}.` },
		remedy: { vi: 'Dịch đủ các mục theo đúng thứ tự của bản gốc.', en: 'Translate every section in the order of the original.' },
	}];
}

function lines(page: PageFile): { text: string; offset: number }[] {
	let offset = 0;
	let fenced = false;
	return page.body.split('\n').flatMap((text) => {
		const at = offset;
		offset += text.length + 1;
		if (/^\s*(```|~~~)/.test(text)) fenced = !fenced;
		return fenced ? [] : [{ text, offset: at }];
	});
}
