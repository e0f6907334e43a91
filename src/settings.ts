import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** What an operator may set from outside, with defaults that are safe to publish by mistake. */
export interface Settings {
	/** Absolute folder of the content tree. */
	contentRoot: string;
	/** Origin of the site without a trailing slash; the default is a name reserved by RFC 2606. */
	site: string;
	/** Path below which the site is served: starts and ends with a slash. */
	base: string;
	/** The instant of the build: decides which entries are live. */
	now: Date;
	/** True in the build that brackets every message, to show text that is written in code. */
	pseudo: boolean;
	/** True in a build that also has the page of every component. */
	preview: boolean;
}

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Reads PORTAL_CONTENT, PORTAL_SITE, PORTAL_BASE, PORTAL_NOW, PORTAL_PSEUDO and PORTAL_PREVIEW. @throws on a value that can't be used. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
	const site = (env.PORTAL_SITE || 'https://travinh.example').replace(/\/+$/, '');
	if (!/^https?:\/\/[^/]+$/.test(site))
		throw new Error(`PORTAL_SITE is "${site}": write an origin such as https://travinh.example, without a path (the path goes into PORTAL_BASE).`);
	const base = `/${(env.PORTAL_BASE || '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
	const now = env.PORTAL_NOW ? new Date(env.PORTAL_NOW) : new Date();
	if (Number.isNaN(now.getTime())) throw new Error(`PORTAL_NOW is "${env.PORTAL_NOW}": write an instant such as 2026-11-22T08:00:00+07:00.`);
	return {
		contentRoot: path.resolve(projectRoot, env.PORTAL_CONTENT || 'content'),
		site,
		base,
		now,
		pseudo: env.PORTAL_PSEUDO === '1',
		preview: env.PORTAL_PREVIEW === '1',
	};
}
