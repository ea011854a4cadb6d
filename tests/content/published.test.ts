import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishIds } from '../../tools/content/publish.ts';
import { append, en, findingsWith, inBoth, inCopy, names, swap, swapFirst } from './changed-handbook.ts';

const renamed = inBoth(swap('`order`', '`sequence`'));

describe('a published id', () => {
	it('stays, or has an alias', async () => {
		expect(await findingsWith(renamed, ['locks'])).toMatchInlineSnapshot(
			`"content/published.txt:6: "python-internals/locks/order" is published, but no longer exists. Expected the id in its topic, or an entry in content/aliases.yaml. Restore it, or add "python-internals/locks/order: <new id>" (null if nothing replaces it) to content/aliases.yaml."`,
		);
		const aliases = append('python-internals/locks/order: python-internals/locks/sequence\n');
		expect(await findingsWith({ ...renamed, 'aliases.yaml': aliases }, ['locks'])).toBe('');
		const retired = append('python-internals/locks/order: null\n');
		expect(await findingsWith({ ...renamed, 'aliases.yaml': retired }, ['locks'])).toBe('');
	});

	it('stays for topics and questions too', async () => {
		const withoutNames = { [names]: null };
		const lines = (await findingsWith(withoutNames)).split('\n').filter((line) => line.includes('no longer exists'));
		expect(lines.map((line) => line.split('"')[1])).toMatchInlineSnapshot(`
			[
			  "python-internals/names",
			  "python-internals/names#changed-list",
			  "python-internals/names#prints",
			  "python-internals/names#what-a-name-is",
			  "python-internals/names/bind",
			  "python-internals/names/copy",
			  "python-internals/names/delete",
			  "python-internals/names/share",
			]
		`);
	});

	it('is no business of other topics', async () => {
		expect(await findingsWith(renamed, ['names'])).toBe('');
	});

	it('stands in the list, but only the check of everything asks for it', async () => {
		const shorter = {
			'published.txt': swapFirst(/python-internals\/locks#prints\npython-internals\/locks#stuck-worker\n/, ''),
		};
		expect(await findingsWith(shorter)).toMatchInlineSnapshot(
			`"content/published.txt:1: The list does not have python-internals/locks#stuck-worker, python-internals/locks#prints. Expected every id of 01-python-internals/locks. Run: npm run test:content -- --publish"`,
		);
		expect(await findingsWith(shorter, ['locks'])).toBe('');
	});

	it('is not asked of a topic without its English text', async () => {
		const changes = { 'phases/01-python-internals/pools/topic.yaml': '' };
		expect(await findingsWith(changes)).not.toContain('published.txt');
	});

	it('is not missed while a text cannot be read', async () => {
		const changes = { [en]: swap('The reason.', 'If a <b') };
		expect(await findingsWith(changes, ['locks'])).not.toContain('no longer exists');
	});

	it('stands in order, and once', async () => {
		const change = swap(
			'python-internals/names\n',
			'python-internals/locks\npython-internals/names\npython-internals/names\n',
		);
		expect(await findingsWith({ 'published.txt': change })).toMatchInlineSnapshot(`
			"content/published.txt:9: "python-internals/locks" stands after "python-internals/locks/release". Expected one id a line, sorted. Run: npm run test:content -- --publish
			content/published.txt:11: "python-internals/names" stands there twice. Expected one id a line, sorted. Run: npm run test:content -- --publish"
		`);
	});
});

describe('publishIds', () => {
	const publishedIn = (root: string) => readFileSync(join(root, 'content/published.txt'), 'utf8');

	it('writes the whole list when there is none', async () => {
		const before = readFileSync(join(import.meta.dirname, '../fixtures/content/sound/content/published.txt'), 'utf8');
		const after = await inCopy({ 'published.txt': null }, async (root) => {
			await publishIds(root);
			return publishedIn(root);
		});
		expect(after).toBe(before);
	});

	it('adds what is new and removes nothing', async () => {
		const [added, list] = await inCopy(renamed, async (root) => [await publishIds(root), publishedIn(root)] as const);
		expect(added).toEqual(['python-internals/locks/sequence']);
		expect(list).toContain('python-internals/locks/order\npython-internals/locks/protects\n');
		expect(list).toContain('python-internals/locks/release\npython-internals/locks/sequence\n');
	});
});

describe('an alias', () => {
	const alias = (line: string) => findingsWith({ 'aliases.yaml': append(`${line}\n`) });

	it('ends at an id that exists', async () => {
		expect(await alias('python-internals/locks/older: python-internals/locks/gone')).toMatchInlineSnapshot(
			`"content/aliases.yaml:2: The alias "python-internals/locks/older" ends at "python-internals/locks/gone", which does not exist. Expected an id that exists, an alias that ends at one, or null. Name what replaced it."`,
		);
	});

	it('may lead over another alias', async () => {
		expect(await alias('python-internals/locks/older: python-internals/locks/old-name')).toBe('');
		expect(await alias('python-internals/locks/x: python-internals/locks/y\npython-internals/locks/y: null')).toBe('');
	});

	it('does not lead in a circle', async () => {
		expect(
			await alias(
				'python-internals/locks/x: python-internals/locks/y\npython-internals/locks/y: python-internals/locks/x',
			),
		).toMatchInlineSnapshot(`
			"content/aliases.yaml:2: The alias "python-internals/locks/x" leads back to itself. Expected an id that exists, an alias that ends at one, or null. Name what replaced it.
			content/aliases.yaml:3: The alias "python-internals/locks/y" leads back to itself. Expected an id that exists, an alias that ends at one, or null. Name what replaced it."
		`);
	});

	it('is not for an id that exists', async () => {
		expect(await alias('python-internals/locks/order: python-internals/locks/release')).toMatchInlineSnapshot(
			`"content/aliases.yaml:2: "python-internals/locks/order" has an alias, but still exists. Expected aliases only for ids that are gone. Remove the entry, or rename the id."`,
		);
	});

	it('is no business of other topics', async () => {
		const changes = { 'aliases.yaml': append('python-internals/locks/older: python-internals/locks/gone\n') };
		expect(await findingsWith(changes, ['names'])).toBe('');
	});
});
