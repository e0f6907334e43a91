/**
 * `npm test`: types, content, unit, site and browser tests. Finds or installs a Chromium first and ends with one line
 * `N passed, N failed`. Arguments are handed to Vitest (`npm test -- tests/views`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (args: string[], env: Record<string, string> = {}) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
const report = path.join(root, 'artifacts/tests.json');
const only = process.argv.slice(2);

const chromium = findChromium();
let failed = 0;
if (only.length === 0) {
	failed += Number(run([path.join(root, 'node_modules/astro/bin/astro.mjs'), 'sync', '--silent']) !== 0);
	failed += Number(run([path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', '.']) !== 0);
	failed += Number(run([path.join(root, 'node_modules/astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'error']) !== 0);
}
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const status = run([path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only], { PORTAL_CHROMIUM: chromium });

const result = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }) : undefined;
const passed = result?.numPassedTests ?? 0;
failed += result ? Math.max(result.numFailedTests, status === 0 ? 0 : 1) : 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || status !== 0 || passed === 0 ? 1 : 0);
