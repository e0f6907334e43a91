import type { SearchConfig } from '../views/search-page.ts';
import { debounced, latest } from './pace.ts';
import { element, items } from './results.ts';
import { ask, loadConfig, open, verdict } from './searcher.ts';

const size = 6;

/** The box in the header: answers while typing, in a panel below it. ↓ ↑ move through them, Esc closes, Enter opens the search page. */
export function attach(input: HTMLInputElement): void {
	const form = input.form!;
	const status = element('p', { role: 'status' });
	const list = element('ul', {});
	const panel = element('div', { class: 'search-panel' }, status, list);
	panel.hidden = true;
	form.append(panel);
	const config = loadConfig(new URL('config.json', form.action).pathname);
	// The index is on its way while the reader still types.
	void config.then(open).catch(() => undefined);

	const show = async (text: string, current: () => boolean) => {
		const settings = await config;
		status.textContent = settings.text.loading;
		panel.hidden = false;
		const answer = await ask(settings, text);
		const rows = await items(settings, answer, answer.hits.slice(0, size), 'span');
		if (!current()) return;
		status.textContent = verdict(settings, text, answer, settings.locale);
		list.replaceChildren(...rows, ...more(settings, text, answer.hits.length));
		panel.dataset.answered = text;
	};
	const fresh = latest(show, (error) => {
		console.error(error);
		void config.then(
			({ text }) => (status.textContent = text.failed),
			() => (panel.hidden = true),
		);
	});
	const type = debounced(() => {
		const text = input.value.trim();
		if (text) fresh(text);
		else close();
	});
	const close = () => {
		fresh('');
		panel.hidden = true;
	};
	const links = () => [...list.querySelectorAll('a')];
	const move = (step: number) => {
		const stops = [input, ...links()];
		stops[(stops.indexOf(document.activeElement as HTMLAnchorElement) + step + stops.length) % stops.length]?.focus();
	};

	input.addEventListener('input', type);
	form.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') {
			if (!panel.hidden) event.preventDefault();
			close();
			input.focus();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (panel.hidden) return event.key === 'ArrowDown' ? type() : undefined;
			event.preventDefault();
			move(event.key === 'ArrowDown' ? 1 : -1);
		}
	});
	document.addEventListener('click', (event) => {
		if (!form.contains(event.target as Node)) close();
	});
	form.addEventListener('focusout', (event) => {
		if (event.relatedTarget && !form.contains(event.relatedTarget as Node)) close();
	});
	if (input.value.trim()) type();
}

function more({ page, text }: SearchConfig, query: string, count: number): HTMLLIElement[] {
	if (count <= size) return [];
	return [
		element(
			'li',
			{ class: 'all' },
			element('a', { href: `${page}?q=${encodeURIComponent(query)}` }, text.all.replace('{count}', String(count))),
		),
	];
}
