import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const names = process.platform === 'win32'
	? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'].map((tail) => path.join(process.env[key] ?? 'C:/', tail)))
	: process.platform === 'darwin'
		? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
		: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'];

/**
 * Path of a Chromium for the browser tests: CHROME_PATH, the system's, Playwright's (downloaded when it can be), or
 * Debian's package when this runs as root. @throws with the remedy when none can be had.
 */
export function findChromium(): string {
	const given = process.env.PORTAL_CHROMIUM ?? process.env.CHROME_PATH;
	if (given && existsSync(given)) return given;
	return system() ?? playwright() ?? debian() ?? fail();
}

const system = (): string | undefined => names.find((name) => existsSync(name));

function playwright(): string | undefined {
	const require = createRequire(import.meta.url);
	const { chromium } = require('playwright-core') as typeof import('playwright-core');
	const place = chromium.executablePath();
	if (existsSync(place)) return place;
	console.log('Đang tải Chromium để kiểm thử… (Downloading Chromium for the tests…)');
	const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
	spawnSync(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
	return existsSync(place) && runs(place) ? place : undefined;
}

/** A downloaded browser may lack the system's libraries. */
const runs = (place: string): boolean => spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0;

function debian(): string | undefined {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
	return system();
}

function fail(): never {
	throw new Error(
		'Không tìm thấy trình duyệt Chromium cho kiểm thử. Cài Chromium hoặc Google Chrome (Debian: sudo apt-get install chromium), hoặc đặt CHROME_PATH tới tệp chạy của nó. ' +
			'(No Chromium for the browser tests. Install Chromium or Google Chrome, or set CHROME_PATH to its executable.)',
	);
}
