// Spellings of Roman Urdu that the search understands: refused spelling → the handbook's.
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async () => {
	const words = await getCollection('spellings');
	const pairs = words.flatMap(({ data }) => data.not.map((variant) => [variant, data.use] as const));
	return Response.json(Object.fromEntries(pairs));
};
