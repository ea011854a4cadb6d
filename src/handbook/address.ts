// Also sent to readers' browsers: no imports from Node or Astro.
import { defaultLocale, type Locale } from './locale.ts';

/**
 * Address of a page: `python-internals/gil` in Urdu → `/ur/python-internals/gil/`; an empty path is the home page.
 * @param base folder the site is served from, with a slash at both ends: `/` or `/pakka/`
 */
export function pageAddress(base: string, path: string, locale: Locale): string {
	const language = locale === defaultLocale ? '' : `${locale}/`;
	return `${base}${language}${path === '' ? '' : `${path}/`}`;
}
