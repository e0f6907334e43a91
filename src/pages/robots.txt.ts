import type { APIRoute } from 'astro';
import { urls } from '../layouts/site.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.file('sitemap.xml'))}\n`);
