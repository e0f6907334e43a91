import { defineHastPlugin, markdownToHtml, type HastNode, type HastPluginInput, type HastVisitorContext } from 'satteri';
import { replaceCitations } from './citations.ts';
import { escapeHtml } from './html.ts';

/** What the renderer must be told about the world around a text. */
export interface RenderOptions {
	/** Ids of the level-2 headings, in order: the same in every language, so that anchors survive a switch. */
	headingIds: readonly string[];
	/** Address of a link; `external` opens off the site. */
	link(href: string): { href: string; external: boolean };
	/** HTML of a picture beside the page. */
	picture(file: string, alt: string): string;
	/** HTML of a cited fact. */
	fact(citation: { id: string; bare: boolean }): string;
	/** Accessible name of a table that scrolls sideways. */
	tableLabel: string;
}

type Element = Extract<HastNode, { type: 'element' }>;

const features = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false } as const;

/**
 * Renders one page's Markdown to HTML that a strict Content-Security-Policy accepts: no raw HTML, no inline style,
 * no script address. Citations of facts are replaced last, in the finished HTML.
 */
export function renderMarkdown(body: string, options: RenderOptions): string {
	let section = -1;
	let below = 0;
	let tables = 0;
	const plugin: HastPluginInput = defineHastPlugin({
		name: 'portal',
		raw: (node: never, ctx: HastVisitorContext) => void ctx.removeNode(node),
		element: {
			filter: ['a', 'h2', 'h3', 'h4', 'img', 'table', 'td', 'th'],
			visit(node: Readonly<Element>, ctx: HastVisitorContext) {
				const properties = node.properties ?? {};
				switch (node.tagName) {
					case 'h2':
						below = 0;
						ctx.setProperty(node, 'id', options.headingIds[++section] ?? `s-${section + 1}`);
						return;
					case 'h3':
					case 'h4':
						ctx.setProperty(node, 'id', `${options.headingIds[section] ?? 's'}-${++below}`);
						return;
					case 'a': {
						const { href, external } = options.link(String(properties.href ?? ''));
						ctx.setProperty(node, 'href', href);
						if (external) ctx.setProperty(node, 'rel', 'external noopener');
						return;
					}
					case 'img':
						ctx.replaceNode(node, { type: 'raw', value: options.picture(String(properties.src ?? ''), String(properties.alt ?? '')) } as never);
						return;
					case 'table':
						ctx.wrapNode(node, { type: 'element', tagName: 'section', properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: ++tables === 1 ? options.tableLabel : `${options.tableLabel} ${tables}` }, children: [] });
						return;
					case 'td':
					case 'th': {
						const align = /text-align:\s*(\w+)/.exec(String(properties.style ?? ''))?.[1];
						ctx.setProperty(node, 'style', undefined);
						if (align && align !== 'left') ctx.setProperty(node, 'className', [`align-${align}`]);
						if (node.tagName === 'th') ctx.setProperty(node, 'scope', 'col');
						return;
					}
				}
			},
		},
	} as never);
	const { html } = markdownToHtml(body, { hastPlugins: [plugin], features });
	return replaceCitations(html, options.fact);
}

/** Inline text such as a summary: escaped, with its citations printed. */
export function renderInline(text: string, fact: RenderOptions['fact']): string {
	return replaceCitations(escapeHtml(text), fact);
}
