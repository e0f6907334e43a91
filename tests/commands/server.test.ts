import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-serve-'));
const files = { 'site/index.html': 'gate', 'site/404.html': 'no page', 'site/vi/index.html': 'trang chủ', 'site/vi/404/index.html': 'không có trang', 'site/vi/feed.xml': '<feed/>', 'site/assets/a.woff2': 'x', 'secret.txt': 'secret', 'site-old/index.html': 'old' };

describe.each(['/', '/ttdn/'])('a site served below %s', (base) => {
	let url: string;
	let stop: () => void;
	beforeAll(async () => {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
			writeFileSync(path.join(folder, name), text);
		}
		const served = await serve(path.join(folder, 'site'), { base });
		url = served.url;
		stop = () => served.server.close();
	});
	afterAll(() => {
		stop();
		rmSync(folder, { recursive: true, force: true });
	});
	/** As it is typed: a browser would tidy the path. */
	const get = (pathname: string) =>
		new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
			const { hostname, port } = new URL(url);
			request({ hostname, port, path: pathname }, (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (more: string) => (text += more)).on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
			}).on('error', reject).end();
		});

	test('answers with the page of a folder', async () => {
		expect(await get(base)).toMatchObject({ status: 200, text: 'gate', headers: { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' } });
		expect(await get(`${base}vi/`)).toMatchObject({ status: 200, text: 'trang chủ' });
	});
	test('says what a file is', async () => {
		expect((await get(`${base}vi/feed.xml`)).headers['content-type']).toBe('application/xml; charset=utf-8');
		expect((await get(`${base}assets/a.woff2`)).headers['content-type']).toBe('font/woff2');
	});
	test('leads to the slash', async () => expect(await get(`${base}vi`)).toMatchObject({ status: 301, headers: { location: `${base}vi/` } }));
	test('answers a wrong address in its language, else for all', async () => {
		expect(await get(`${base}vi/khong-co/`)).toMatchObject({ status: 404, text: 'không có trang' });
		expect(await get(`${base}khong-co/`)).toMatchObject({ status: 404, text: 'no page' });
	});
	test.each(['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', 'vi/..%2f..%2fsecret.txt', '../site-old/', '..%2fsite-old%2findex.html', '%00', '%zz', '..%5csecret.txt'])('gives nothing outside its folder: %s', async (name) => {
		const { status, text } = await get(base + name);
		expect(text).not.toMatch(/secret|old/);
		expect(status).not.toBe(200);
	});
});

test('leads an address outside the base to it', async () => {
	const { server, url } = await serve(folder, { base: '/ttdn/' });
	const response = await fetch(new URL('/other', url), { redirect: 'manual' });
	server.close();
	expect([response.status, response.headers.get('location')]).toEqual([302, '/ttdn/']);
});
