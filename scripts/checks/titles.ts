import type { Content } from './content.ts';
import { inFront, type Finding } from './finding.ts';

/** No two pages of a language share a title: a list of equal titles helps nobody choose. */
export function titles({ pages }: Content): Finding[] {
	const seen = new Map<string, string>();
	return pages.flatMap((page): Finding[] => {
		const { title } = page.front;
		if (typeof title !== 'string') return [];
		const key = `${page.locale}\n${title.normalize('NFC').trim().toLowerCase()}`;
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, page.relative);
			return [];
		}
		return [{
			rule: 'unique-title', severity: 'error', file: page.relative, ...inFront(page, ['title']),
			message: { vi: `Tên trang trùng với ${first}.`, en: `The title is the same as that of ${first}.` },
			remedy: { vi: 'Thêm nơi, năm hoặc số hiệu để phân biệt hai trang.', en: 'Add the place, the year or the number to tell them apart.' },
		}];
	});
}
