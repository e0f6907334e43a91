/** `npm start`: builds the portal and serves it on this machine. `--port` chooses the port. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { serve } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '4321' }, host: { type: 'string', default: process.env.HOST ?? '127.0.0.1' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const build = spawnSync(process.execPath, [path.join(root, 'scripts/build.ts')], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const { base } = readSettings();
const folder = path.resolve(root, process.env.PORTAL_OUT ?? 'dist');
const wanted = Number(values.port);
const open = (port: number) => serve(folder, { base, port, host: values.host });
const { url } = await open(wanted).catch((error: NodeJS.ErrnoException) => {
	if (error.code !== 'EADDRINUSE') throw error;
	console.log(`Cổng ${wanted} đang bận, dùng cổng khác. (Port ${wanted} is taken, using another.)`);
	return open(0);
});
console.log(`\nCổng thông tin: ${url}\nNhấn Ctrl+C để dừng. (The portal is served there; Ctrl+C stops it.)`);
