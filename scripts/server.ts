import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8', '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.avif': 'image/avif',
	'.webp': 'image/webp', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json',
};

/**
 * A static file server with the behaviour the operators' nginx has: folders by their index.html, a redirect to the slash,
 * the language's own page for a wrong address. `port` 0 takes a free one.
 */
export function serve(folder: string, { base = '/', port = 0, host = '127.0.0.1' } = {}): Promise<{ server: Server; url: string }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const send = (file: string, status: number) => {
			response.writeHead(status, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'x-content-type-options': 'nosniff' });
			createReadStream(file).pipe(response);
		};
		if (!pathname.startsWith(base)) {
			response.writeHead(302, { location: base }).end();
			return;
		}
		const relative = safeDecode(pathname.slice(base.length));
		const file = relative === undefined ? undefined : path.join(folder, relative);
		const inside = file !== undefined && (file + path.sep).startsWith(path.resolve(folder) + path.sep);
		if (inside && existsSync(file)) {
			if (!statSync(file).isDirectory()) return send(file, 200);
			if (!pathname.endsWith('/')) return void response.writeHead(301, { location: `${pathname}/` }).end();
			const page = path.join(file, 'index.html');
			if (existsSync(page)) return send(page, 200);
		}
		const own = path.join(folder, relative?.split('/')[0] ?? '', '404', 'index.html');
		const missing = existsSync(own) ? own : path.join(folder, '404.html');
		if (existsSync(missing)) send(missing, 404);
		else response.writeHead(404).end();
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			const address = server.address();
			resolve({ server, url: `http://${host}:${typeof address === 'object' && address ? address.port : port}${base}` });
		});
	});
}

function safeDecode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
