import khmer from '../styles/fonts/noto-sans-khmer-400.woff2?url';
import latin from '../styles/fonts/be-vietnam-pro-400.woff2?url';
import type { Locale } from '../locales.ts';

/** The face of the running text, which every first view needs: asked for before the style sheet is read. */
export const firstFont: Record<Locale, string> = { vi: latin, en: latin, km: khmer };
