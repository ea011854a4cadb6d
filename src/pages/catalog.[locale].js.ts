import type { APIRoute, GetStaticPaths } from 'astro';
import { type Locale, locales } from '../handbook/locale.ts';
import { catalogScript } from '../page-catalog.ts';

export const getStaticPaths = (() =>
	locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	new Response(await catalogScript(locale), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
