import type { APIRoute } from 'astro';
import { feedResponse } from '../../layouts/feed.ts';
import { locales, type Locale } from '../../locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => feedResponse(params.locale as Locale, undefined);
