/**
 * Runs a command of the project with everything it needs in place: installs the packages if the lockfile has changed or
 * nothing is there yet, then hands over to the pinned Node. Plain JavaScript for any Node from 20 on, on any system.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.portal-install');
const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
const pinnedNode = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock && existsSync(pinnedNode);
if (!installed) {
	console.log('Đang cài các gói cần thiết, chỉ lần đầu… (Installing packages, the first time only…)');
	// Not `npm ci`: it refuses a lockfile that lacks another system's optional binaries, which not every registry mirrors.
	const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, NODE_ENV: '' } });
	if (npm.status !== 0) {
		console.error('Không cài được các gói. Kiểm tra kết nối mạng rồi chạy lại lệnh này. (The packages could not be installed. Check the network and run the command again.)');
		process.exit(1);
	}
	mkdirSync(modules, { recursive: true });
	writeFileSync(stampFile, lock);
}

const [script, ...args] = process.argv.slice(2);
const bin = path.join(modules, '.bin') + path.delimiter + path.dirname(pinnedNode);
const result = spawnSync(pinnedNode, [path.join(root, 'scripts', script), ...args], {
	cwd: root,
	stdio: 'inherit',
	env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exit(result.status ?? 1);
