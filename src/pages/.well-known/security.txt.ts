import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/read.ts';
import { urls } from '../../layouts/site.ts';
import { readSettings } from '../../settings.ts';

/** RFC 9116: whom to tell about a weakness. Until an authority has adopted the edition, the official site is named. */
export const GET: APIRoute = async () => {
	const { province, agencies } = await getCatalog();
	const agency = agencies.get(province.responsible.agency)!;
	const contact = province.adopted && agency.email ? `mailto:${agency.email}` : province.officialSites[0]!.url;
	const expires = new Date(readSettings().now);
	expires.setUTCFullYear(expires.getUTCFullYear() + 1);
	return new Response([
		`Contact: ${contact}`,
		`Expires: ${expires.toISOString().slice(0, 10)}T00:00:00.000Z`,
		'Preferred-Languages: vi, en',
		`Canonical: ${urls.absolute(urls.file('.well-known/security.txt'))}`,
		'',
	].join('\n'));
};
