import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {},
});
