import { originalLocale } from '../../src/locales.ts';
import { originalSchema } from '../../src/schema/entries.ts';
import type { Content } from './content.ts';
import { explain } from './explain.ts';
import { inFront, type Finding } from './finding.ts';

/** Front matter fits the schema of its collection; a translation holds words only. */
export function frontMatter({ pages, pageIssues }: Content): Finding[] {
	const broken = pages.flatMap((page): Finding[] =>
		page.broken
			? [{
					rule: 'front-matter',
					severity: 'error',
					file: page.relative,
					line: page.broken.line,
					column: page.broken.column,
					message: { vi: 'Không đọc được phần đầu tệp (giữa hai dòng ---).', en: `The front matter can't be read: ${page.broken.message}.` },
					remedy: {
						vi: 'Phần đầu phải nằm giữa hai dòng "---". Đặt chữ có dấu hai chấm trong dấu nháy kép, thụt lề bằng dấu cách, không dùng phím Tab.',
						en: 'Keep it between two lines "---". Put text that holds a colon in double quotes, indent with spaces, not tabs.',
					},
				}]
			: [],
	);
	const wrong = pageIssues.flatMap(({ page, issues }) =>
		issues.flatMap((issue): Finding[] => {
			if (issue.code === 'unrecognized_keys' && page.locale !== originalLocale) return issue.keys.map((key) => extraInTranslation(page, issue.path, key));
			if (issue.path[0] === 'translates') return [unstamped(page)];
			const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
			return [{ rule: 'front-matter', severity: 'error', file: page.relative, ...inFront(page, keys), ...explain(issue) }];
		}),
	);
	return [...broken, ...wrong];
}

function extraInTranslation(page: Content['pages'][number], path: readonly PropertyKey[], key: string): Finding {
	const at = { file: page.relative, ...inFront(page, [...path, key]), severity: 'error' as const };
	const isFact = path.length > 0 || key in originalSchema(page.collection).shape;
	if (!isFact)
		return {
			rule: 'front-matter',
			...at,
			message: { vi: `Trường không có trong mẫu: ${key}.`, en: `Unknown field: ${key}.` },
			remedy: { vi: 'Sửa lại tên trường cho đúng mẫu, hoặc xóa dòng này.', en: 'Correct the name of the field, or delete the line.' },
		};
	return {
		rule: 'fact-in-translation',
		...at,
		message: { vi: `Bản dịch chứa dữ kiện "${key}".`, en: `The translation holds the fact "${key}".` },
		remedy: {
			vi: `Xóa dòng "${key}" ở đây; dữ kiện chỉ ghi một lần trong index.${originalLocale}.md và dùng cho mọi ngôn ngữ.`,
			en: `Delete "${key}" here; facts are written once, in index.${originalLocale}.md, and serve every language.`,
		},
	};
}

function unstamped(page: Content['pages'][number]): Finding {
	return {
		rule: 'translation-stamp',
		severity: 'error',
		file: page.relative,
		...inFront(page, ['title']),
		message: { vi: 'Bản dịch chưa ghi nó dịch từ bản tiếng Việt nào.', en: 'The translation does not say which original it translates.' },
		remedy: {
			vi: 'Khi đã dịch xong và đối chiếu, chạy: npm run translate -- --stamp ' + page.relative,
			en: 'When it is translated and compared, run: npm run translate -- --stamp ' + page.relative,
		},
	};
}
