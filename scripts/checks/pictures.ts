import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { originalLocale } from '../../src/locales.ts';
import type { PageFile } from '../../src/catalog/files.ts';
import { markdownLinks } from '../../src/markdown/links.ts';
import { keyOf, type Content } from './content.ts';
import { inBody, inFront, type Finding } from './finding.ts';

const pictureName = /^[\w.-]+\.(jpe?g|png|webp|avif|svg)$/i;

/** Pictures exist beside their page and are described in every language. */
export function pictures(content: Content): Finding[] {
	return content.pages.flatMap((page) => [...cover(page, content), ...inText(page)]);
}

function cover(page: PageFile, { originals }: Content): Finding[] {
	const original = originals.get(keyOf(page));
	const declared = original?.front.cover as { file?: unknown } | undefined;
	if (typeof declared?.file !== 'string') return [];
	const findings: Finding[] = [];
	if (page.locale === originalLocale) findings.push(...missing(page, declared.file, inFront(page, ['cover', 'file'])));
	if (!page.front.coverAlt)
		findings.push({
			rule: 'picture-alt', severity: 'error', file: page.relative, ...inFront(page, ['title']),
			message: { vi: 'Ảnh bìa chưa có lời mô tả bằng ngôn ngữ này.', en: 'The cover has no description in this language.' },
			remedy: { vi: 'Thêm dòng coverAlt: "…" mô tả điều ảnh cho thấy.', en: 'Add a line coverAlt: "…" that says what the picture shows.' },
		});
	return findings;
}

function inText(page: PageFile): Finding[] {
	return markdownLinks(page.body).filter((link) => link.image).flatMap(({ href, text, offset }) => {
		const at = inBody(page, offset);
		const findings = missing(page, href, at);
		if (text.trim() === '')
			findings.push({
				rule: 'picture-alt', severity: 'error', file: page.relative, ...at,
				message: { vi: `Ảnh "${href}" chưa có lời mô tả.`, en: `The picture "${href}" has no description.` },
				remedy: { vi: `Viết ![điều ảnh cho thấy](${href}).`, en: `Write ![what the picture shows](${href}).` },
			});
		return findings;
	});
}

function missing(page: PageFile, file: string, at: { line: number; column: number }): Finding[] {
	const target = path.join(path.dirname(page.path), file);
	if (pictureName.test(file) && existsSync(target)) return archipelagos(page, file, readFileSync(target, 'utf8'), at);
	return [{
		rule: 'missing-picture', severity: 'error', file: page.relative, ...at,
		message: { vi: `Không tìm thấy ảnh "${file}" trong thư mục của trang.`, en: `The picture "${file}" is not in the page's folder.` },
		remedy: {
			vi: 'Đặt tệp ảnh (jpg, png, webp, avif, svg) cạnh index.vi.md và ghi đúng tên, phân biệt chữ hoa chữ thường.',
			en: 'Put the file (jpg, png, webp, avif, svg) beside index.vi.md and write its name exactly, capitals included.',
		},
	}];
}

/** A drawn map shows both archipelagos by name: Decree 18/2020/NĐ-CP makes leaving them out an offence. */
function archipelagos(page: PageFile, file: string, text: string, at: { line: number; column: number }): Finding[] {
	if (!/(^|[-_])(ban-?do|map|maps)([-_.]|$)/i.test(file)) return [];
	const drawn = /\.svg$/i.test(file);
	if (drawn && /Hoàng Sa/.test(text.normalize('NFC')) && /Trường Sa/.test(text.normalize('NFC'))) return [];
	return [{
		rule: 'map-archipelagos', severity: 'error', file: page.relative, ...at,
		message: {
			vi: `Bản đồ "${file}" không có tên quần đảo Hoàng Sa và quần đảo Trường Sa.`,
			en: `The map "${file}" does not name the Hoàng Sa and Trường Sa archipelagos.`,
		},
		remedy: {
			vi: 'Dùng bản đồ SVG vẽ và ghi tên cả hai quần đảo dưới dạng chữ, hoặc dùng bản đồ do cổng vẽ sẵn.',
			en: 'Use an SVG map that draws both archipelagos and names them as text, or the map that the portal draws itself.',
		},
	}];
}
