import type { Finding } from '../checks/finding.ts';

export const formats = ['people', 'github', 'gitlab', 'json'] as const;
export type Format = (typeof formats)[number];

/** Findings as text for the reader of one kind: people, GitHub annotations, GitLab code quality, or plain JSON. */
export function print(findings: readonly Finding[], format: Format, root: string): string {
	switch (format) {
		case 'json':
			return JSON.stringify(findings, null, '\t');
		case 'github':
			return findings.map((f) => `::${f.severity} file=${root}/${f.file},line=${f.line},col=${f.column},title=${f.rule}::${escapeCommand(`${f.message.vi} ${f.remedy.vi} | ${f.message.en} ${f.remedy.en}`)}`).join('\n');
		case 'gitlab':
			return JSON.stringify(
				findings.map((f) => ({
					description: `${f.message.vi} ${f.remedy.vi} | ${f.message.en} ${f.remedy.en}`,
					check_name: f.rule,
					fingerprint: `${f.file}:${f.line}:${f.column}:${f.rule}:${f.message.en}`,
					severity: f.severity === 'error' ? 'blocker' : 'minor',
					location: { path: `${root}/${f.file}`, lines: { begin: f.line } },
				})),
				null,
				'\t',
			);
		case 'people':
			return people(findings, root);
	}
}

function people(findings: readonly Finding[], root: string): string {
	const errors = findings.filter((f) => f.severity === 'error').length;
	const blocks = findings.map(
		(f) => `${f.severity === 'error' ? 'LỖI' : 'LƯU Ý'}  ${root}/${f.file}:${f.line}:${f.column}  [${f.rule}]\n  ${f.message.vi}\n  → ${f.remedy.vi}\n  (${f.message.en} ${f.remedy.en})\n`,
	);
	const total =
		findings.length === 0
			? 'Nội dung không có lỗi. (No findings.)'
			: `${errors} lỗi, ${findings.length - errors} lưu ý. (${errors} errors, ${findings.length - errors} warnings.)`;
	return [...blocks, total].join('\n');
}

const escapeCommand = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
