/**
 * What every page carries for search: `/` puts the cursor into the search box, and the box brings the rest of the search
 * when it is first used.
 */
const box = document.querySelector<HTMLInputElement>('#search-input');
const page = document.querySelector<HTMLInputElement>('#search-query');
const input = page ?? box;

document.addEventListener('keydown', (event) => {
	const target = event.target as HTMLElement;
	if (
		event.key !== '/' ||
		event.ctrlKey ||
		event.metaKey ||
		event.altKey ||
		/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
		target.isContentEditable
	)
		return;
	event.preventDefault();
	input?.focus();
	input?.select();
});

// The search page answers in its own list.
if (box && !page) box.addEventListener('focus', () => void import('./box.client.ts').then(({ attach }) => attach(box)), { once: true });

export {};
