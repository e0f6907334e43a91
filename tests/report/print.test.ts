import { expect, test } from 'vitest';
import type { Finding } from '../../scripts/checks/finding.ts';
import { formats, print } from '../../scripts/report/print.ts';

const finding: Finding = {
	rule: 'internal-links', severity: 'error', file: 'news/2025/tin/index.vi.md', line: 12, column: 5,
	message: { vi: 'Liên kết hỏng 100%.', en: 'A broken link.' }, remedy: { vi: 'Sửa lại,\nrồi chạy lại.', en: 'Mend it.' },
};
const warning: Finding = { ...finding, rule: 'same-sections', severity: 'warning' };

test('people read place, rule, mistake and remedy in both languages, and the total', () => {
	const text = print([finding, warning], 'people', 'content');
	expect(text).toContain('LỖI  content/news/2025/tin/index.vi.md:12:5  [internal-links]');
	expect(text).toContain('LƯU Ý  content/news');
	expect(text).toContain('(A broken link. Mend it.)');
	expect(text.split('\n').at(-1)).toBe('1 lỗi, 1 lưu ý. (1 errors, 1 warnings.)');
	expect(print([], 'people', 'content')).toBe('Nội dung không có lỗi. (No findings.)');
});

test('GitHub gets one annotation a line, with its signs escaped', () => {
	const lines = print([finding, warning], 'github', 'content').split('\n');
	expect(lines).toHaveLength(2);
	expect(lines[0]).toMatch(/^::error file=content\/news\/2025\/tin\/index\.vi\.md,line=12,col=5,title=internal-links::Liên kết hỏng 100%25\. Sửa lại,%0Arồi/);
	expect(lines[1]).toMatch(/^::warning /);
});

test('GitLab gets a code-quality report with a fingerprint for each finding', () => {
	expect(JSON.parse(print([finding, warning], 'gitlab', 'content'))).toMatchObject([
		{ check_name: 'internal-links', severity: 'blocker', location: { path: 'content/news/2025/tin/index.vi.md', lines: { begin: 12 } } },
		{ check_name: 'same-sections', severity: 'minor' },
	]);
});

test('GitLab fingerprints differ, also for two findings of one rule in one line', () => {
	const report = JSON.parse(print([finding, { ...finding, column: 40, message: { vi: 'Khác.', en: 'Another.' } }], 'gitlab', 'content')) as { fingerprint: string }[];
	expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('JSON is the findings as they are', () => expect(JSON.parse(print([finding], 'json', 'content'))).toEqual([finding]));
test('every format prints an empty list', () => expect(formats.map((format) => print([], format, 'content'))).toEqual(['Nội dung không có lỗi. (No findings.)', '', '[]', '[]']));
