import { locales, originalLocale } from '../../src/locales.ts';
import { linkTarget, markdownLinks } from '../../src/markdown/links.ts';
import { headingIds } from '../../src/catalog/slug.ts';
import { sections } from '../../src/catalog/freshness.ts';
import type { PageFile } from '../../src/catalog/files.ts';
import { collectionNames } from '../../src/schema/entries.ts';
import { keyOf, type Content } from './content.ts';
import { inBody, type Bilingual, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';

const reasons: Record<'language' | 'relative' | 'scheme' | 'path', { message: Bilingual; remedy: Bilingual }> = {
	language: {
		message: { vi: 'Liên kết ghi sẵn ngôn ngữ.', en: 'The link names a language.' },
		remedy: { vi: 'Bỏ /vi, /en hoặc /km ở đầu; cổng tự thêm ngôn ngữ của người đọc.', en: 'Drop /vi, /en or /km; the build adds the reader\'s language.' },
	},
	relative: {
		message: { vi: 'Liên kết tương đối không dùng được.', en: 'A relative link does not work here.' },
		remedy: { vi: 'Viết từ đầu: /chuyên-mục/tên-trang, ví dụ /zones/khu-kinh-te-dinh-an.', en: 'Write it from the root: /collection/slug, for example /zones/khu-kinh-te-dinh-an.' },
	},
	scheme: {
		message: { vi: 'Loại liên kết này không được phép.', en: 'This kind of link is not allowed.' },
		remedy: { vi: 'Dùng liên kết https://, hoặc liên kết trong cổng bắt đầu bằng "/".', en: 'Use an https:// link, or a link inside the portal that starts with "/".' },
	},
	path: {
		message: { vi: 'Liên kết trỏ tới trang không có trong cổng.', en: 'The link points at a page that does not exist.' },
		remedy: { vi: 'Viết /chuyên-mục/tên-trang theo đúng tên thư mục trong content.', en: 'Write /collection/slug, as the folder is called in content.' },
	},
};

/** Links in texts lead to pages, and to sections, that exist. */
export function internalLinks({ pages, originals, published }: Content): Finding[] {
	const keys = [...published];
	const anchors = new Map<string, Set<string>>();
	const anchorsOf = (key: string): Set<string> => {
		let ids = anchors.get(key);
		if (!ids) anchors.set(key, (ids = new Set(headingIds(sections(originals.get(key)?.body ?? '').slice(1).map((part) => part.heading ?? null)))));
		return ids;
	};
	return pages.flatMap((page) =>
		markdownLinks(page.body).flatMap(({ href, image, offset }): Finding[] => {
			if (image) return [];
			const target = linkTarget(href, collectionNames, locales);
			const at = { rule: 'internal-links', severity: 'error' as const, file: page.relative, ...inBody(page, offset) };
			if (target.kind === 'unknown') {
				const { message, remedy } = reasons[target.reason];
				return [{ ...at, message: { vi: `${message.vi} (${href})`, en: `${message.en} (${href})` }, remedy }];
			}
			if (target.kind === 'entry' && !published.has(target.key)) {
				const close = nearest(target.key, keys);
				return [{
					...at,
					message: { vi: `Liên kết trỏ tới trang không có: ${href}.`, en: `The link points at a page that does not exist: ${href}.` },
					remedy: close
						? { vi: `Có phải là /${close}?`, en: `Did you mean /${close}?` }
						: { vi: 'Kiểm tra tên thư mục của trang đó trong content, hoặc bỏ liên kết.', en: 'Check the name of that page\'s folder in content, or remove the link.' },
				}];
			}
			const key = target.kind === 'anchor' ? keyOf(page) : target.kind === 'entry' ? target.key : undefined;
			const anchor = target.kind === 'anchor' || target.kind === 'entry' ? target.anchor : undefined;
			if (key === undefined || !anchor || anchorsOf(key).has(anchor)) return [];
			return [brokenAnchor(at, anchor, [...anchorsOf(key)], originals.get(key))];
		}),
	);
}

function brokenAnchor(at: Omit<Finding, 'message' | 'remedy'>, anchor: string, ids: string[], target: PageFile | undefined): Finding {
	return {
		...at,
		message: { vi: `Không có mục "#${anchor}" trong ${target?.relative ?? 'trang này'}.`, en: `There is no section "#${anchor}" in ${target?.relative ?? 'this page'}.` },
		remedy: ids.length > 0
			? { vi: `Các mục có: ${ids.map((id) => `#${id}`).join(', ')} (theo tiêu đề ở index.${originalLocale}.md).`, en: `The sections are: ${ids.map((id) => `#${id}`).join(', ')} (from the headings of index.${originalLocale}.md).` }
			: { vi: 'Trang đó không có mục nào; bỏ phần sau dấu #.', en: 'That page has no sections; drop what follows the #.' },
	};
}
