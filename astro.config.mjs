import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/settings.ts';
import { sitemapWithAlternates } from './src/integrations/sitemap.ts';

const { site, base } = readSettings();

export default defineConfig({
	site,
	base,
	outDir: process.env.PORTAL_OUT ?? './dist',
	// Builds of two content trees on one machine must not share a store.
	cacheDir: process.env.PORTAL_CACHE ?? './node_modules/.astro',
	trailingSlash: 'always',
	compressHTML: true,
	build: { inlineStylesheets: 'always', concurrency: 32, assets: 'assets' },
	markdown: { syntaxHighlight: false },
	// Pictures go through src/pictures, so that only sizes that are used are made.
	image: { service: { entrypoint: 'astro/assets/services/noop' } },
	integrations: [mdx(), ...sitemapWithAlternates({ site, base })],
	security: {
		csp: {
			algorithm: 'SHA-256',
			directives: ["default-src 'none'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'self'"],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 } },
});
