import { idPattern } from '../../src/schema/common.ts';
import { dateField } from './dates.ts';
import { keyOf, type Content } from './content.ts';
import type { Finding } from './finding.ts';

const texts: Record<string, Pick<Finding, 'message' | 'remedy'>> = {
	'no-original': {
		message: { vi: 'Thư mục trang không có index.vi.md.', en: 'The page folder has no index.vi.md.' },
		remedy: { vi: 'Thêm index.vi.md (bản gốc), hoặc xóa thư mục nếu không dùng.', en: 'Add index.vi.md (the original), or delete the folder if it is not used.' },
	},
	locale: {
		message: { vi: 'Tên tệp mang mã ngôn ngữ không có trong cổng.', en: 'The file name has a language the portal does not have.' },
		remedy: { vi: 'Đặt tên index.vi.md, index.en.md hoặc index.km.md.', en: 'Call it index.vi.md, index.en.md or index.km.md.' },
	},
	folder: {
		message: { vi: 'Thư mục con trong thư mục trang sẽ không được đọc.', en: 'A folder inside a page folder is not read.' },
		remedy: { vi: 'Chuyển các tệp ra ngay cạnh index.vi.md, hoặc đặt thư mục này thành trang riêng.', en: 'Move its files beside index.vi.md, or make it a page folder of its own.' },
	},
	text: {
		message: { vi: 'Tệp này sẽ không được đọc: tên không đúng mẫu index.<ngôn ngữ>.md.', en: 'This file is not read: its name is not index.<language>.md.' },
		remedy: { vi: 'Đặt tên index.vi.md, index.en.md hoặc index.km.md (chữ thường); tệp Word thì chép nội dung sang Markdown.', en: 'Call it index.vi.md, index.en.md or index.km.md (lower case); copy the text of a Word file into Markdown.' },
	},
	slug: {
		message: { vi: 'Tệp nằm ngoài thư mục trang.', en: 'The file lies outside a page folder.' },
		remedy: { vi: 'Mỗi trang là một thư mục riêng chứa index.vi.md; chuyển tệp vào đó.', en: 'Each page is a folder of its own that holds index.vi.md; move the file there.' },
	},
};

/** Every file has a place in the tree, every page folder a usable name that no other page of its collection has. */
export function fileStructure(content: Content): Finding[] {
	const top = { line: 1, column: 1, severity: 'error' as const };
	const stray = content.stray.map((file): Finding => ({ rule: 'file-structure', file: file.relative, ...top, ...texts[file.reason]! }));
	const unknown = content.unknownFolders.map((name): Finding => ({
		rule: 'file-structure', file: name, ...top,
		message: { vi: `Không có chuyên mục hay tệp dữ liệu nào tên "${name}".`, en: `There is no collection or data file called "${name}".` },
		remedy: { vi: 'Kiểm tra tên thư mục; xem danh sách chuyên mục trong content/README.md.', en: 'Check the name of the folder; content/README.md lists the collections.' },
	}));
	return [...stray, ...unknown, ...slugs(content)];
}

function slugs({ pages }: Content): Finding[] {
	const seen = new Map<string, string>();
	const findings: Finding[] = [];
	for (const page of pages) {
		if (page.locale !== 'vi') continue;
		const at = { file: page.relative, line: 1, column: 1, severity: 'error' as const };
		if (!idPattern.test(page.slug))
			findings.push({
				rule: 'slug', ...at,
				message: { vi: `Tên thư mục "${page.slug}" không dùng làm địa chỉ được.`, en: `The folder name "${page.slug}" can't be an address.` },
				remedy: { vi: 'Chỉ dùng chữ thường không dấu (đ → d), chữ số và dấu gạch nối.', en: 'Use lower-case letters without marks (đ → d), digits and hyphens only.' },
			});
		const first = seen.get(keyOf(page));
		if (first)
			findings.push({
				rule: 'duplicate-slug', ...at,
				message: { vi: `Trang khác đã dùng tên "${page.slug}": ${first}.`, en: `Another page already has the name "${page.slug}": ${first}.` },
				remedy: { vi: 'Đổi tên thư mục mới, ví dụ thêm năm vào cuối.', en: 'Rename the new folder, for example by adding the year.' },
			});
		else seen.set(keyOf(page), page.relative);
		const date = dateField(page);
		if (page.year !== undefined && date !== undefined && !date.startsWith(page.year))
			findings.push({
				rule: 'year-folder', ...at,
				message: { vi: `Trang đề ngày ${date} nhưng nằm trong thư mục năm ${page.year}.`, en: `The page is dated ${date} but lies in the folder of ${page.year}.` },
				remedy: { vi: `Chuyển trang sang thư mục ${date.slice(0, 4)}, hoặc sửa ngày.`, en: `Move it to the folder ${date.slice(0, 4)}, or correct the date.` },
			});
	}
	return findings;
}
