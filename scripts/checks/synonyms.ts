import { termKey } from '../../src/search/synonyms.ts';
import type { Content, DataRow } from './content.ts';
import { inData, type Finding } from './finding.ts';

/** Groups of synonyms hold at least two terms, no term stands twice, and every term can be typed by a reader. */
export function synonyms({ data }: Content): Finding[] {
	const seen = new Map<string, { row: DataRow; line: number }>();
	return data.synonyms.rows.flatMap((row): Finding[] => {
		const terms = row.row as unknown as string[];
		const place = (at?: number) => ({
			rule: 'synonyms',
			severity: 'error' as const,
			file: row.file.relative,
			...inData(row.file, at === undefined ? [row.at] : [row.at, at]),
		});
		const findings: Finding[] = [];
		if (terms.length < 2)
			findings.push({
				...place(),
				message: { vi: `Nhóm chỉ có một từ: "${terms[0]}".`, en: `The group has a single term: "${terms[0]}".` },
				remedy: { vi: 'Thêm ít nhất một từ cùng nghĩa, hoặc xóa dòng này.', en: 'Add a term that means the same, or delete the line.' },
			});
		terms.forEach((term, at) => {
			if (term !== term.normalize('NFC'))
				findings.push({
					...place(at),
					message: { vi: `Từ "${term}" gõ ở dạng tổ hợp (không phải NFC).`, en: `The term "${term}" is not in Unicode NFC.` },
					remedy: {
						vi: 'Gõ lại từ này bằng bảng mã "Unicode dựng sẵn", hoặc chạy: npm run fix.',
						en: 'Type it again with precomposed Unicode, or run: npm run fix.',
					},
				});
			const key = termKey(term);
			const first = seen.get(key);
			if (key === '')
				findings.push({
					...place(at),
					message: { vi: `Từ "${term}" không có chữ hay số nào.`, en: `The term "${term}" has no letter or digit.` },
					remedy: { vi: 'Xóa từ này khỏi nhóm.', en: 'Delete it from the group.' },
				});
			else if (first)
				findings.push({
					...place(at),
					message: { vi: `Từ "${term}" đã có ở dòng ${first.line}.`, en: `The term "${term}" already stands on line ${first.line}.` },
					remedy:
						first.row === row
							? {
									vi: 'Xóa một trong hai: hoa, thường, cách đặt dấu và chữ s số nhiều không làm thành từ khác.',
									en: 'Delete one of the two: case, the place of a tone mark and a plural s make no other term.',
								}
							: {
									vi: 'Gộp hai nhóm thành một, hoặc bỏ từ này khỏi một nhóm.',
									en: 'Join the two groups, or take the term out of one of them.',
								},
				});
			else seen.set(key, { row, line: place(at).line });
		});
		return findings;
	});
}
