/**
 * `npm run build`: checks the content, builds the site beside the old one, indexes it for search, and only then
 * puts it in the old one's place. A build that fails leaves `dist/` as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/settings.ts';
import { check } from './checks/all.ts';
import { readContent } from './checks/content.ts';
import { makeFonts } from './fonts.ts';
import { print } from './report/print.ts';
import { indexSite } from './search-index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.resolve(root, process.env.PORTAL_OUT ?? 'dist');
const next = `${out}.next`;
const settings = readSettings();

const findings = check(readContent(settings.contentRoot));
const errors = findings.filter((finding) => finding.severity === 'error');
if (errors.length > 0) {
	console.error(print(findings, 'people', path.relative(process.cwd(), settings.contentRoot) || '.'));
	console.error('\nChưa dựng trang: sửa các lỗi trên rồi chạy lại. Trang đang công bố không đổi. (Nothing was built; the published site is unchanged.)');
	process.exit(1);
}

await makeFonts(settings.contentRoot);
rmSync(next, { recursive: true, force: true });
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
const built = spawnSync(process.execPath, [astro, 'build', '--silent'], {
	cwd: root,
	stdio: 'inherit',
	// Whatever the shell says: with another NODE_ENV the site would be built as it is in development.
	env: { ...process.env, NODE_ENV: 'production', PORTAL_OUT: next, PORTAL_BUILD: process.env.PORTAL_BUILD ?? commit(), ASTRO_TELEMETRY_DISABLED: '1' },
});
if (built.status !== 0) {
	rmSync(next, { recursive: true, force: true });
	console.error('Dựng trang không thành công; trang đang công bố không đổi. (The build failed; the published site is unchanged.)');
	process.exit(1);
}
const { pages } = await indexSite(next, settings.contentRoot);
rmSync(`${out}.old`, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, `${out}.old`);
renameSync(next, out);
rmSync(`${out}.old`, { recursive: true, force: true });
console.log(`Đã dựng xong: ${path.relative(process.cwd(), out) || out}, ${pages} trang trong chỉ mục tìm kiếm. (Built; ${pages} pages indexed.)`);

/** Short id of the commit, for the footer; empty outside a checkout. */
function commit(): string {
	const result = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' });
	return result.status === 0 ? result.stdout.trim() : '';
}
