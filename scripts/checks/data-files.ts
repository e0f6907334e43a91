import { dataFiles, type DataName } from '../../src/schema/data.ts';
import type { Content } from './content.ts';
import { explain } from './explain.ts';
import { inData, type Finding } from './finding.ts';

/** The YAML files beside the pages (facts, places, agencies …) fit their schemas, and no id stands twice. */
export function dataFilesFit({ data }: Content): Finding[] {
	return (Object.keys(dataFiles) as DataName[]).flatMap((name) => {
		const { files, rows, issues } = data[name];
		const findings: Finding[] = [];
		const required = name === 'province' || name === 'home';
		if (files.length === 0 && required)
			findings.push({
				rule: 'data-files', severity: 'error', file: dataFiles[name].path, line: 1, column: 1,
				message: { vi: 'Thiếu tệp này.', en: 'This file is missing.' },
				remedy: { vi: 'Khôi phục tệp từ bản trước.', en: 'Restore it from the previous version.' },
			});
		for (const file of files)
			if (file.broken)
				findings.push({
					rule: 'data-files', severity: 'error', file: file.relative, line: file.broken.line, column: file.broken.column,
					message: { vi: 'Không đọc được tệp.', en: `The file can't be read: ${file.broken.message}.` },
					remedy: { vi: 'Kiểm tra thụt lề (dấu cách, không dùng Tab) và dấu nháy quanh chữ có dấu hai chấm.', en: 'Check the indents (spaces, not tabs) and the quotes around text that holds a colon.' },
				});
		for (const { file, path, issue } of issues) {
			const keys = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]!] : path;
			const source = path.at(-1) === 'source' && issue.code === 'invalid_type';
			findings.push({
				rule: source ? 'missing-source' : 'data-files', severity: 'error', file: file.relative, ...inData(file, keys),
				...explain(issue, path),
				...(source && {
					remedy: { vi: 'Thêm source: {title, publisher, url, asOf}. Không có nguồn thì không được công bố con số.', en: 'Add source: {title, publisher, url, asOf}. A figure without a source is not published.' },
				}),
			});
		}
		return [...findings, ...duplicates(rows)];
	});
}

function duplicates(rows: Content['data'][DataName]['rows']): Finding[] {
	const seen = new Map<string, (typeof rows)[number]>();
	return rows.flatMap((entry): Finding[] => {
		const { id } = entry.row;
		if (id === undefined) return [];
		const first = seen.get(id);
		if (!first) {
			seen.set(id, entry);
			return [];
		}
		const at = inData(first.file, [first.at, 'id']);
		return [{
			rule: 'duplicate-id', severity: 'error', file: entry.file.relative, ...inData(entry.file, [entry.at, 'id']),
			message: { vi: `Mã "${id}" đã dùng ở ${first.file.relative}:${at.line}.`, en: `The id "${id}" is already used at ${first.file.relative}:${at.line}.` },
			remedy: { vi: 'Đặt mã khác cho dòng mới, hoặc xóa dòng trùng.', en: 'Give the new row another id, or delete the duplicate.' },
		}];
	});
}
