/**
 * Combines the filter links of a list that stands whole on its page. Without this script every link still leads to a
 * list filtered by its one value. The address holds the state: `?sector=energy&status=calling`.
 */
const nav = document.querySelector<HTMLElement>('.filters[data-combinable]');
const list = document.querySelector<HTMLElement>('#list');

if (nav && list) {
	const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
	const items = [...list.children].map((element) => ({
		element: element as HTMLElement,
		values: JSON.parse((element as HTMLElement).dataset.filters ?? '{}') as Record<string, string[]>,
	}));
	const count = document.querySelector('#list-count');
	const none = document.querySelector<HTMLElement>('#list-none');
	const whole = count?.textContent ?? '';
	const state = new URLSearchParams(location.search);

	const matches = (values: Record<string, string[]>, except?: string) =>
		[...state].every(([facet, value]) => facet === except || !values[facet] || values[facet].includes(value));

	const show = () => {
		let shown = 0;
		for (const { element, values } of items) {
			element.hidden = !matches(values);
			if (!element.hidden) shown++;
		}
		for (const link of links) {
			const { facet = '', value = '' } = link.dataset;
			const left = items.filter(({ values }) => matches(values, facet) && values[facet]?.includes(value)).length;
			const pressed = state.get(facet) === value;
			link.querySelector('.count')!.textContent = String(left);
			link.setAttribute('aria-pressed', String(pressed));
			link.parentElement!.hidden = left === 0 && !pressed;
			if (pressed) link.closest('details')!.open = true;
		}
		if (count) count.textContent = shown === items.length ? whole : whole.replace(/\d[\d.,]*/, String(shown));
		if (none) none.hidden = shown > 0;
	};

	nav.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const { facet = '', value = '' } = link.dataset;
		if (state.get(facet) === value) state.delete(facet);
		else state.set(facet, value);
		history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
		show();
	});
	for (const link of links) link.setAttribute('role', 'button');
	nav.addEventListener('keydown', (event) => {
		if (event.key === ' ' && (event.target as Element).matches('a[data-facet]')) {
			event.preventDefault();
			(event.target as HTMLElement).click();
		}
	});
	show();
}

export {};
