import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importedProducts } from '../../../tools/examples/runtimes/lab.ts';
import { withoutDurations } from '../../../tools/examples/runtimes/pytest.ts';
import { isOrphaned, ownedName } from '../../../tools/services/owner.ts';
import { postgresql } from '../../../tools/services/postgresql.ts';
import { rabbitmq } from '../../../tools/services/rabbitmq.ts';
import { redis } from '../../../tools/services/redis.ts';

afterEach(() => vi.unstubAllEnvs());

describe('ownedName', () => {
	it('gives a name once', () => {
		expect(ownedName()).not.toBe(ownedName());
	});

	it('belongs to this process as long as it lives', () => {
		expect(isOrphaned(ownedName())).toBe(false);
	});
});

describe('isOrphaned', () => {
	const ended = spawnSync(process.execPath, ['--version']).pid;

	it('recognises what an ended process has left, and what a test runner put beside it', () => {
		const left = ownedName().replace(`_${process.pid}_`, `_${ended}_`);
		expect(isOrphaned(left)).toBe(true);
		expect(isOrphaned(`test_${left}`)).toBe(true);
	});

	it.each(['freight', 'pakka_template_1', `pakka_run_000000_${ended}_1`])('leaves %s to its owner', (name) => {
		expect(isOrphaned(name)).toBe(false);
	});
});

describe('a server that is not there', () => {
	it.each([
		[
			'DATABASE_URL',
			'postgresql://x@127.0.0.1:9/freight',
			postgresql,
			'PostgreSQL does not answer at 127.0.0.1:9 (ECONNREFUSED)',
		],
		['REDIS_URL', 'redis://127.0.0.1:9/0', redis, 'Redis does not answer at 127.0.0.1:9 (ECONNREFUSED)'],
		['AMQP_URL', 'amqp://guest:guest@127.0.0.1:9/', rabbitmq, 'RabbitMQ does not answer at 127.0.0.1:9 (ECONNREFUSED)'],
	])('is named with its address (%s)', async (variable, url, service, message) => {
		vi.stubEnv(variable, url);
		await expect(service.identify()).rejects.toThrow(message);
	});

	it('says what an address looks like when the variable holds none', async () => {
		vi.stubEnv('DATABASE_URL', 'localhost');
		await expect(postgresql.identify()).rejects.toThrow(
			'DATABASE_URL holds "localhost"; expected an address such as postgresql://postgres@127.0.0.1:5432/freight',
		);
	});
});

describe('importedProducts', () => {
	it('names what a receipt should name', () => {
		const source = 'import json\nfrom freight.trips.models import Trip\nimport httpx\n';
		expect(importedProducts(source).map(([product]) => product)).toEqual(['Django', 'HTTPX']);
	});
});

describe('withoutDurations', () => {
	it('takes the time from the last line of a report and nothing else', () => {
		const rule = '='.repeat(34);
		expect(withoutDurations('waited in 3s\n== 1 failed, 2 passed in 0.03s ==\n')).toBe(
			`waited in 3s\n${rule} 1 failed, 2 passed ${rule}\n`,
		);
		expect(withoutDurations('3 passed in 75.01s (0:01:15)\n')).toBe('3 passed\n');
	});

	it('leaves the same line after a slow run as after a fast one', () => {
		const line = (time: string, rule: string) => withoutDurations(`${rule} 4 passed in ${time} ${rule}\n`);
		expect(line('12.31s', '='.repeat(32))).toBe(line('0.02s', '='.repeat(33)));
	});
});
