import { pageAddress } from '../handbook/address.ts';
import { defaultLocale, type Locale, locales } from '../handbook/locale.ts';

/** The folder the site is served from, with a slash at both ends: `/` or `/pakka/`. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page in a language: `href('python-internals/gil', 'ur')` → `/ur/python-internals/gil/`. */
export const href = (path: string, locale: Locale): string => pageAddress(base, path, locale);

/** Address of a file that has no language: `favicon.svg` → `/pakka/favicon.svg`. */
export const assetHref = (path: string): string => `${base}${path}`;

/** The first part of an address for each language, as Astro's routes want it: none for English. */
export const localeParams = locales.map((locale) => ({
	locale,
	param: locale === defaultLocale ? undefined : locale,
}));
