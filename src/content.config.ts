import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { dataLoader, pageLoader } from './catalog/loader.ts';
import { collectionNames } from './schema/entries.ts';

/** One collection a content folder, and one for the data files. Schemas live in `schema/` and are applied by the loader. */
export const collections = {
	...Object.fromEntries(collectionNames.map((name) => [name, defineCollection({ loader: pageLoader(name), schema: z.any() })])),
	data: defineCollection({ loader: dataLoader(), schema: z.any() }),
};
