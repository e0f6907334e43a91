import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citations, replaceCitations } from '../../src/markdown/citations.ts';
import { escapeHtml, stripTags } from '../../src/markdown/html.ts';
import { linkTarget, markdownLinks } from '../../src/markdown/links.ts';
import { renderInline, renderMarkdown, type RenderOptions } from '../../src/markdown/render.ts';
import { elements } from '../site/html.ts';

const options: RenderOptions = {
	headingIds: ['kich-thuoc', 'lan-xe'],
	link: (href) => ({ href, external: href.startsWith('https') }),
	picture: (file, alt) => `<img src="/pictures/${escapeHtml(file)}" alt="${escapeHtml(alt)}">`,
	fact: ({ id, bare }) => `<span class="fact">${escapeHtml(id)}${bare ? '!' : ''}</span>`,
	tableLabel: 'Bảng số liệu',
};
const html = (body: string) => renderMarkdown(body, options);

describe('hostile Markdown', () => {
	const hostile = [
		'<script>alert(1)</script>',
		'text <script src="https://evil.example/x.js"></script> text',
		'<img src=x onerror=alert(1)>',
		'<iframe src="https://evil.example"></iframe>',
		'<a href="javascript:alert(1)">x</a>',
		'<svg onload=alert(1)>',
		'<style>body{display:none}</style>',
		'<details open ontoggle=alert(1)>',
		'<!-- comment -->',
		'<object data=x></object><embed src=x><form action=x><input autofocus onfocus=alert(1)></form>',
		'**<b onclick=alert(1)>x</b>**',
		'<scr<script>ipt>alert(1)</script>',
		'| a |\n| - |\n| <script>alert(1)</script> |',
		'> <iframe src=x>',
		'![x](" onerror="alert(1))',
		'[x](" onmouseover="alert(1))',
		'`<script>alert(1)</script>`',
		'```html\n<script>alert(1)</script>\n```',
		':fact["><script>alert(1)</script>]',
		'## <img src=x onerror=alert(1)>',
	];

	test.each(hostile)('%s leaves no element and no attribute that could run', (body) => {
		for (const { name, attributes } of elements(html(body))) {
			expect(name).not.toMatch(/^(script|style|iframe|object|embed|form|input|svg|link|meta|base|b)$/);
			for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$/);
		}
	});

	test('of any kind ends as well-formed markup without scripts', () => {
		const piece = fc.constantFrom('<', '>', '"', "'", 'script', 'onerror=', 'javascript:', '[', '](', ')', '![', '`', '\n', '|', '-', '#', ' ', ':fact[', ']', '{bare}', '&lt;', '&#60;', 'x');
		fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => elements(html(pieces.join(''))).every(({ name, attributes }) => name !== 'script' && Object.keys(attributes).every((key) => !/^on/.test(key)))));
	});
});

describe('links', () => {
	const target = (href: string) => linkTarget(href, ['news', 'projects'], ['vi', 'en', 'km']);

	test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'http://insecure.example', 'ftp://x'])('of the kind %s are refused', (href) => expect(target(href)).toEqual({ kind: 'unknown', reason: 'scheme' }));
	test.each(['x', '../x', '//evil.example', '?q=1'])('such as %s are relative, and refused', (href) => expect(target(href)).toEqual({ kind: 'unknown', reason: 'relative' }));
	test('that name a language are refused', () => expect(target('/en/news/tin')).toEqual({ kind: 'unknown', reason: 'language' }));
	test('lead to entries, lists, screens, anchors and other sites', () => {
		expect(['/news/tin#a', '/news/', '/search', '#a', 'https://x.example', 'mailto:a@x.example'].map((href) => target(href).kind)).toEqual(['entry', 'list', 'screen', 'anchor', 'external', 'external']);
	});
	test('are found with their place, but not inside code', () => {
		expect(markdownLinks('a [b [c]](/news/d "t") `[e](/f)` ![g](h.png)\n```\n[i](/j)\n```').map(({ text, href, image, offset }) => [text, href, image, offset])).toEqual([['b [c]', '/news/d', false, 2], ['g', 'h.png', true, 33]]);
	});
	test('to other sites say so', () => expect(html('[x](https://x.example)')).toContain('rel="external noopener"'));
});

describe('the finished text', () => {
	test('has the anchors of the original on its headings', () => expect(html('## Size\n\n### Length\n\n## Lanes\n\n## More')).toMatch(/<h2 id="kich-thuoc">Size.*<h3 id="kich-thuoc-1">Length.*<h2 id="lan-xe">Lanes.*<h2 id="s-3">More/s));
	test('has tables that scroll in a named region, with classes in place of styles', () => {
		const table = html('| Cầu | Rộng |\n| :-- | --: |\n| 1 | 21,5 |');
		expect(table).toMatch(/<div class="table-scroll" role="region" tabindex="0" aria-label="Bảng số liệu">/);
		expect(table).toContain('class="align-right"');
		expect(table).toContain('scope="col"');
		expect(table).not.toContain('style=');
	});
	test('keeps the quotes and dashes that were typed', () => expect(html('"a" -- b...')).toContain('&quot;a&quot; -- b...'.replaceAll('&quot;', '"')));
});

describe('citations', () => {
	test('are read with their option and place', () => expect(citations('a :fact[x-1]{bare} b :fact[y]')).toEqual([{ id: 'x-1', bare: true, offset: 2, length: 16, option: 'bare' }, { id: 'y', bare: false, offset: 21, length: 8, option: '' }]));
	test('are printed wherever they stand', () => {
		expect(html('**:fact[a]** and\n\n- :fact[b]{bare}')).toMatch(/<strong><span class="fact">a<\/span><\/strong>.*<span class="fact">b!<\/span>/s);
		expect(renderInline('<b> :fact[a]', options.fact)).toBe('&lt;b&gt; <span class="fact">a</span>');
	});
	test('leave other text alone', () => expect(replaceCitations('a:b [c] :fact', () => '!')).toBe('a:b [c] :fact'));
});

test('text that was escaped reads as it was', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '&', '<', '>', '"', 'lt;', 'amp;') }), (text) => stripTags(escapeHtml(text)) === text.trim()));
	expect(elements(`<p title="${escapeHtml('"><b>')}">x</p>`).map(({ name }) => name)).toEqual(['html', 'head', 'body', 'p']);
});
