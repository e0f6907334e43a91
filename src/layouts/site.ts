import { getCatalog } from '../catalog/read.ts';
import { createUrls } from '../catalog/urls.ts';
import { localeRow, type Locale } from '../locales.ts';
import { translator } from '../messages/messages.ts';
import { readSettings } from '../settings.ts';
import type { Context } from '../views/context.ts';
import { dayOf } from '../views/format.ts';

const settings = readSettings();
export const urls = createUrls(settings);

/** Short id of the version that was built, shown in the footer; set by the build command. */
export const buildId = process.env.PORTAL_BUILD ?? '';

/** The world as the views of one language see it. */
export async function contextFor(locale: Locale): Promise<Context> {
	const catalog = await getCatalog();
	return { catalog, urls, locale, say: translator(localeRow(locale).code, settings.pseudo), today: dayOf(settings.now, catalog.province.timeZone) };
}
