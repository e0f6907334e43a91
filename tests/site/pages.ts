import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '../fixtures/tree.ts';
import type { BuiltSite } from './build.ts';
import { elements } from './html.ts';

/** What the tests want to know of one built page. */
export interface BuiltPage {
	/** Path from the origin: `/vi/news/`. The page that a host shows for a wrong address is `/404.html`. */
	path: string;
	lang: string | undefined;
	title: string;
	description: string | undefined;
	h1: string[];
	ids: string[];
	noindex: boolean;
	canonical: string | undefined;
	alternates: { hreflang: string; href: string }[];
	/** Addresses a reader or a browser follows from the page: links, pictures, styles, scripts, forms. */
	links: string[];
	/** Those that the browser loads by itself. */
	resources: string[];
	jsonLd: string[];
	policy: string;
	/** Digests of inline scripts and styles, as a Content-Security-Policy writes them. */
	inline: { kind: 'script' | 'style'; digest: string }[];
	/** Attributes that a strict policy refuses: `style`, `onclick` … */
	refused: string[];
	emptyLinks: string[];
	picturesWithoutAlt: string[];
}

/** Every page of a built site. */
export function builtPages({ folder, base }: BuiltSite): BuiltPage[] {
	return filesOf(folder).filter((file) => file.endsWith('.html')).map((file) => readPage(base + file.replace(/(^|\/)index\.html$/, '$1'), readFileSync(path.join(folder, file), 'utf8')));
}

function readPage(address: string, html: string): BuiltPage {
	const page: BuiltPage = { path: address, lang: undefined, title: '', description: undefined, h1: [], ids: [], noindex: false, canonical: undefined, alternates: [], links: [], resources: [], jsonLd: [], policy: '', inline: [], refused: [], emptyLinks: [], picturesWithoutAlt: [] };
	const load = (href: string | undefined) => {
		if (href) page.links.push(href);
		if (href) page.resources.push(href);
	};
	for (const { name, attributes, text } of elements(html)) {
		if (attributes.id !== undefined) page.ids.push(attributes.id);
		for (const key of Object.keys(attributes)) if (key === 'style' || key.startsWith('on')) page.refused.push(`<${name} ${key}>`);
		switch (name) {
			case 'html':
				page.lang = attributes.lang;
				break;
			case 'title':
				// A picture may have a title of its own.
				page.title ||= text();
				break;
			case 'h1':
				page.h1.push(text());
				break;
			case 'meta':
				if (attributes.name === 'description') page.description = attributes.content;
				if (attributes.name === 'robots') page.noindex = attributes.content!.includes('noindex');
				if (attributes.property === 'og:image') page.links.push(attributes.content!);
				if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.policy = attributes.content!;
				break;
			case 'link':
				if (attributes.rel === 'canonical') page.canonical = attributes.href;
				else if (attributes.rel === 'alternate' && attributes.hreflang) page.alternates.push({ hreflang: attributes.hreflang, href: attributes.href! });
				else if (/stylesheet|icon|preload|manifest/.test(attributes.rel!)) load(attributes.href);
				if (attributes.href) page.links.push(attributes.href);
				break;
			case 'a':
				if (attributes.href !== undefined) page.links.push(attributes.href);
				if (attributes.href !== undefined && text() === '' && !attributes['aria-label'] && !attributes['aria-labelledby']) page.emptyLinks.push(attributes.href);
				break;
			case 'img':
				if (attributes.alt === undefined) page.picturesWithoutAlt.push(attributes.src ?? '');
				load(attributes.src);
				break;
			case 'source':
				for (const candidate of attributes.srcset?.split(',') ?? []) load(candidate.trim().split(/\s/)[0]);
				break;
			case 'form':
				if (attributes.action) page.links.push(attributes.action);
				break;
			case 'use':
				load(attributes.href);
				break;
			case 'script':
				if (attributes.type === 'application/ld+json') page.jsonLd.push(text());
				else if (attributes.src) load(attributes.src);
				break;
			case 'iframe':
			case 'object':
			case 'embed':
			case 'video':
			case 'audio':
				load(attributes.src ?? attributes.data);
				break;
		}
	}
	for (const match of html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)) {
		const [, kind, attributes, content] = match as unknown as [string, 'script' | 'style', string, string];
		if (/\ssrc=|application\/ld\+json|application\/json/.test(attributes)) continue;
		page.inline.push({ kind, digest: `'sha256-${createHash('sha256').update(content).digest('base64')}'` });
	}
	return page;
}

/** The file of a built site that an address of it leads to; `undefined` when it leads nowhere. */
export function fileAt({ folder, base }: BuiltSite, pathname: string): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const file = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
	if (!existsSync(file)) return undefined;
	if (!statSync(file).isDirectory()) return file;
	const page = path.join(file, 'index.html');
	// Without the slash a host would redirect: the portal's own links never need that.
	return pathname.endsWith('/') && existsSync(page) ? page : undefined;
}
