/** `npm run check`: reads the whole content tree and prints every mistake with its mend. Exit code 1 on errors. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { check } from './checks/all.ts';
import { readContent } from './checks/content.ts';
import { formats, print, type Format } from './report/print.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'people' }, only: { type: 'string' } } });
if (!formats.includes(values.format as Format)) {
	console.error(`--format ${values.format}: choose one of ${formats.join(', ')}.`);
	process.exit(2);
}
const { contentRoot } = readSettings();
const findings = check(readContent(contentRoot)).filter((finding) => !values.only || finding.file.startsWith(values.only));
const shown = path.relative(process.cwd(), contentRoot).split(path.sep).join('/') || '.';
console.log(print(findings, values.format as Format, shown));
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
