/** Fills the search with the words of the wrong address, and keeps only the section in its language. */
const parts = decodeURIComponent(location.pathname).split('/').filter(Boolean);
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const own = sections.find((section) => parts.includes(section.dataset.notFound ?? ''));
const words = parts.at(-1)?.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ') ?? '';

for (const section of sections) {
	const input = section.querySelector('input');
	if (input && words !== section.dataset.notFound && words !== '404') input.value = words;
	if (own && section !== own) section.hidden = true;
}
if (own) document.documentElement.lang = own.dataset.notFound!;

export {};
